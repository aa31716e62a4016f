// What each live event changes.
import { plain } from "./avatar.js";
import { $, h } from "./dom.js";
import { tell, toast } from "./toast.js";

const HEARD_MS = 3_000; // long enough for a screen reader to pick a new line up

export class Events {
  #waiting = [];

  constructor(store, conversation, timeline, { gone, refresh }) {
    Object.assign(this, { store, conversation, timeline, gone, refresh });
    store.on("read", () => this.#catchUp());
    this.acts = {
      MESSAGE_CREATE: (d) => this.#came(d),
      MESSAGE_UPDATE: (d) => this.#changed(d),
      MESSAGE_DELETE: (d) => this.#went(d),
      MESSAGE_REACTION_ADD: (d) => this.#reacted(this.store.react(d, 1)),
      MESSAGE_REACTION_REMOVE: (d) => this.#reacted(this.store.react(d, -1)),
      MESSAGE_REACTION_REMOVE_ALL: (d) => this.#reacted(this.store.clearReactions(d)),
      MESSAGE_REACTION_REMOVE_EMOJI: (d) => this.#reacted(this.store.clearReactions(d)),
      TYPING_START: (d) => this.store.startTyping(d.user_id, d.channel_id),
      PRESENCE: (d) => this.store.setOnline(d.user.id, d.online),
      USER: (d) => this.store.putUser(d),
      CHANNEL: (d) => this.store.putChannel({ ...d, direct: false }),
      COMMANDS: () => tell(this.refresh),
      INTERACTION_THINKING: (d) => this.#thinks(d),
      INTERACTION_FAILED: (d) => this.#failed(d),
    };
  }

  take(name, d) {
    if (this.conversation.busy && name.startsWith("MESSAGE_")) this.#waiting.push([name, d]);
    else this.acts[name]?.(d);
  }

  #catchUp() {
    for (const [name, d] of this.#waiting.splice(0)) this.acts[name]?.(d);
  }

  #came(line) {
    const { store } = this;
    store.endTyping(line.author.id, line.channel_id);
    if (line.interaction_metadata) this.timeline.thought(line.interaction_metadata.id);
    if (!store.channels.has(line.channel_id)) this.#openDirect(line);
    const fresh = this.conversation.take(line);
    const own = line.author.id === store.me?.id;
    if (fresh && !own) this.#announce(line);
    const seen = line.channel_id === store.channelId && !document.hidden && this.timeline.atNewest;
    if (!own && !seen) store.markUnread(line.channel_id, this.#calls(line));
  }

  /** A line of a channel that is not in the list is somebody's private word. */
  #openDirect(line) {
    const peer = this.store.authorOf(line);
    if (peer.id !== this.store.me?.id)
      this.store.putChannel({ id: line.channel_id, name: peer.display_name, direct: true, peer: peer.id });
  }

  #calls(line) {
    return (
      this.store.channels.get(line.channel_id)?.direct || line.mentions?.some((user) => user.id === this.store.me?.id)
    );
  }

  #changed(line) {
    if (!this.store.find(line.id, line.channel_id)) return;
    this.conversation.take(line);
    this.conversation.requote(line);
  }

  #went({ id, channel_id }) {
    this.gone(id);
    this.conversation.drop(id, channel_id);
  }

  #reacted(line) {
    if (line) this.timeline.change(line);
  }

  #thinks({ interaction, user_id, channel_id }) {
    const bot = this.store.users.get(user_id);
    if (bot && channel_id === this.store.channelId) this.timeline.think(interaction, bot);
  }

  #failed({ interaction, user_id }) {
    this.timeline.thought(interaction);
    const bot = this.store.users.get(user_id);
    toast(`${bot ? plain(bot.display_name) : "The bot"} did not answer in time.`, { bad: true });
  }

  #announce(line) {
    const words = h("p", null, this.timeline.view.spoken(line));
    $("announcer").append(words);
    setTimeout(() => words.remove(), HEARD_MS);
  }
}
