// What the page knows of the server, and a bell for each part of it that changes.

export const older = (a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

const TYPING_MS = 10_000;

export class Store {
  guild = { name: "" };
  me = null;
  channelId = null;
  channels = new Map();
  users = new Map();
  commands = [];
  unread = new Map(); // channel id → { lines, calls }
  #lines = new Map(); // channel id → lines, oldest first
  #typing = new Map(); // "channel user" → timer
  #listeners = new Map();

  on(name, act) {
    const acts = this.#listeners.get(name) ?? [];
    this.#listeners.set(name, [...acts, act]);
  }

  ring(name, detail) {
    for (const act of this.#listeners.get(name) ?? []) act(detail);
  }

  takeState(state) {
    this.guild = state.guild;
    for (const channel of state.channels) this.channels.set(channel.id, { ...channel, direct: false });
    this.users = new Map(state.users.map((user) => [user.id, user]));
    this.commands = state.commands;
    this.ring("channels");
    this.ring("users");
  }

  get channel() {
    return this.channels.get(this.channelId);
  }

  get humans() {
    return [...this.users.values()].filter((user) => !user.bot);
  }

  get bots() {
    return [...this.users.values()].filter((user) => user.bot);
  }

  userNamed(name) {
    const wanted = name.trim().toLowerCase();
    const called = (user) => [user.display_name, user.name, user.id].some((n) => n.toLowerCase() === wanted);
    return [...this.users.values()].find(called);
  }

  channelNamed(name) {
    return [...this.channels.values()].find(
      (channel) => !channel.direct && (channel.name === name || channel.id === name),
    );
  }

  /** The author as the server knows them; of a webhook only what the line itself tells. */
  authorOf(line) {
    const { id, username, global_name: shown } = line.author;
    return this.users.get(id) ?? { id, display_name: shown ?? username, bot: true, online: true, webhook: true };
  }

  putUser(user) {
    this.users.set(user.id, user);
    this.ring("users");
  }

  setOnline(id, online) {
    const user = this.users.get(id);
    if (user && user.online !== online) this.putUser({ ...user, online });
  }

  putChannel(channel) {
    this.channels.set(channel.id, channel);
    this.ring("channels");
  }

  dropDirect() {
    for (const [id, channel] of this.channels) if (channel.direct) this.channels.delete(id);
    this.#lines.clear();
    this.unread.clear();
  }

  // ── lines ──

  linesOf(channelId) {
    return this.#lines.get(channelId) ?? [];
  }

  find(id, channelId = this.channelId) {
    return this.linesOf(channelId).find((line) => line.id === id);
  }

  setLines(channelId, lines) {
    this.#lines.set(channelId, lines);
  }

  /** Adds a line or takes its new form; true when it is new here. */
  putLine(line) {
    const lines = this.linesOf(line.channel_id);
    const place = lines.findIndex((known) => known.id === line.id);
    if (place >= 0) {
      // Events carry no "me": one's own reactions are kept from what was known.
      lines[place] = { ...line, reactions: lines[place].reactions };
      return false;
    }
    let at = lines.length;
    while (at > 0 && older(lines[at - 1].id, line.id) > 0) at--;
    lines.splice(at, 0, line);
    this.#lines.set(line.channel_id, lines);
    return true;
  }

  dropLine(id, channelId) {
    const lines = this.linesOf(channelId);
    const place = lines.findIndex((line) => line.id === id);
    if (place >= 0) lines.splice(place, 1);
    return place >= 0;
  }

  /** Counts one reaction up or down; returns the changed line, if it is known. */
  react({ message_id, channel_id, user_id, emoji }, step) {
    const line = this.find(message_id, channel_id);
    if (!line) return null;
    const same = (r) => r.emoji.id === emoji.id && r.emoji.name === emoji.name;
    const reactions = [...(line.reactions ?? [])];
    const place = reactions.findIndex(same);
    const before = reactions[place] ?? { emoji, count: 0, me: false };
    const me = user_id === this.me?.id ? step > 0 : before.me;
    const after = { ...before, count: before.count + step, me };
    if (place < 0) reactions.push(after);
    else reactions[place] = after;
    line.reactions = reactions.filter((r) => r.count > 0);
    return line;
  }

  clearReactions({ message_id, channel_id, emoji }) {
    const line = this.find(message_id, channel_id);
    if (line) line.reactions = emoji ? (line.reactions ?? []).filter((r) => r.emoji.name !== emoji.name) : [];
    return line;
  }

  // ── typing and unread ──

  startTyping(userId, channelId) {
    const key = `${channelId} ${userId}`;
    clearTimeout(this.#typing.get(key));
    this.#typing.set(
      key,
      setTimeout(() => this.endTyping(userId, channelId), TYPING_MS),
    );
    this.ring("typing");
  }

  endTyping(userId, channelId) {
    const key = `${channelId} ${userId}`;
    if (!this.#typing.has(key)) return;
    clearTimeout(this.#typing.get(key));
    this.#typing.delete(key);
    this.ring("typing");
  }

  typists() {
    return [...this.#typing.keys()]
      .map((key) => key.split(" "))
      .filter(([channel, user]) => channel === this.channelId && user !== this.me?.id)
      .map(([, user]) => this.users.get(user))
      .filter(Boolean);
  }

  markUnread(channelId, calls) {
    const before = this.unread.get(channelId) ?? { lines: 0, calls: 0 };
    this.unread.set(channelId, { lines: before.lines + 1, calls: before.calls + (calls ? 1 : 0) });
    this.ring("channels");
  }

  markRead(channelId) {
    if (this.unread.delete(channelId)) this.ring("channels");
  }
}
