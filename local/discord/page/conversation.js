// The lines of the open channel against the server's: loading, older ones, gaps, reactions, what one dismissed.
import { api } from "./api.js";
import { $ } from "./dom.js";
import { keyOf } from "./emoji.js";
import { Keepsake } from "./keepsake.js";
import { older } from "./store.js";
import { tell, toast } from "./toast.js";

const PAGE = 50;
const MOST_PAGES = 10; // a gap longer than this is not filled: the newest page is shown instead

export class Conversation {
  #loading = false;
  #firsts = new Map(); // channel id → id of its very first line, once that was loaded
  #kept = new Keepsake("put-away");
  #dismissed = new Set(this.#kept.all()); // ephemeral lines one has put away
  #opening = 0;
  #reading = 0;

  constructor(store, timeline, view) {
    this.store = store;
    this.timeline = timeline;
    this.view = view;
  }

  /** While lines are being read, events about lines must wait: what is read would undo them. */
  get busy() {
    return this.#reading > 0;
  }

  async #reads(work) {
    this.#reading += 1;
    try {
      await work();
    } finally {
      this.#reading -= 1;
      if (!this.busy) this.store.ring("read");
    }
  }

  load() {
    return this.#reads(() => this.#load());
  }

  async #load() {
    const turn = ++this.#opening;
    const { channelId } = this.store;
    const { lines, ends } = await this.#fetch(channelId, PAGE);
    if (turn !== this.#opening) return;
    this.store.setLines(channelId, lines);
    this.#noteFirst(channelId, ends);
    this.timeline.show();
    this.#drawOlder();
  }

  /** `ends` tells that there is nothing beyond this page. */
  async #fetch(channelId, limit, more = {}) {
    const lines = await api.lines(channelId, { as: this.store.me.id, limit, ...more });
    return { lines: lines.filter((line) => !this.#dismissed.has(line.id)), ends: lines.length < limit };
  }

  #noteFirst(channelId, ends) {
    if (ends) this.#firsts.set(channelId, this.store.linesOf(channelId)[0]?.id);
  }

  #atFirst(channelId) {
    const [first] = this.store.linesOf(channelId);
    return !first || this.#firsts.get(channelId) === first.id;
  }

  async loadOlder() {
    const { channelId } = this.store;
    const [first] = this.store.linesOf(channelId);
    if (this.#loading || this.#atFirst(channelId)) return;
    this.#loading = true;
    await tell(async () => {
      const { lines, ends } = await this.#fetch(channelId, PAGE, { before: first.id });
      this.store.setLines(channelId, [...lines, ...this.store.linesOf(channelId)]);
      this.#noteFirst(channelId, ends);
      if (channelId === this.store.channelId) this.timeline.prepend();
      this.#drawOlder();
    });
    this.#loading = false;
  }

  #drawOlder() {
    const box = $("older");
    const { channelId } = this.store;
    box.hidden = !this.store.linesOf(channelId).length;
    box.textContent = this.#atFirst(channelId) ? "This is where it began." : "Loading what was said before…";
  }

  /** After a lost connection: what came, changed or went meanwhile, page by page up to now. */
  refill() {
    return this.#reads(() => this.#refill());
  }

  async #refill() {
    const { channelId } = this.store;
    const known = this.store.linesOf(channelId);
    const first = known[Math.max(0, known.length - PAGE)];
    if (!first) return this.#load();
    const fresh = [];
    let last = String(BigInt(first.id) - 1n);
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      const { lines, ends } = await this.#fetch(channelId, 2 * PAGE, { after: last });
      fresh.push(...lines);
      if (ends) return this.#join(channelId, first, fresh);
      last = lines.at(-1)?.id ?? last;
    }
    await this.#load();
  }

  #join(channelId, first, fresh) {
    const kept = this.store.linesOf(channelId).filter((line) => older(line.id, first.id) < 0);
    const same = JSON.stringify([...kept, ...fresh]) === JSON.stringify(this.store.linesOf(channelId));
    if (same || channelId !== this.store.channelId) return;
    const { atNewest, scroller } = this.timeline;
    const from = scroller.scrollTop;
    this.store.setLines(channelId, [...kept, ...fresh]);
    this.timeline.show();
    if (!atNewest) scroller.scrollTop = from;
  }

  /** A line from the stream or from one's own request, whichever comes first. */
  take(line) {
    if (line.channel_id !== this.store.channelId || this.#dismissed.has(line.id)) return false;
    if (this.store.putLine(line)) {
      this.timeline.add(line);
      this.#drawOlder();
      return true;
    }
    this.timeline.change(this.store.find(line.id));
    return false;
  }

  drop(id, channelId) {
    if (!this.store.dropLine(id, channelId)) return;
    if (channelId === this.store.channelId) this.timeline.drop(id);
    for (const line of this.store.linesOf(channelId)) {
      if (line.referenced_message?.id !== id) continue;
      line.referenced_message = null;
      this.timeline.change(line);
    }
  }

  /** Quotes of an edited line follow it. */
  requote(edited) {
    for (const line of this.store.linesOf(edited.channel_id)) {
      if (line.referenced_message?.id !== edited.id) continue;
      line.referenced_message = { ...line.referenced_message, content: edited.content };
      this.timeline.change(line);
    }
  }

  async jump(id) {
    for (let pages = 0; pages < MOST_PAGES && !this.timeline.element(id); pages++) {
      if (this.#atFirst(this.store.channelId)) break;
      await this.loadOlder();
    }
    if (!this.timeline.jump(id)) toast("That line is no longer there.");
  }

  react(line, emoji, on = null) {
    const known = (line.reactions ?? []).find((r) => r.emoji.name === emoji.name && r.emoji.id === emoji.id);
    return tell(() => api.react(line.id, keyOf(emoji), this.store.me.id, on ?? !known?.me));
  }

  dismiss(line) {
    this.#dismissed.add(line.id);
    this.#kept.add(line.id);
    this.drop(line.id, line.channel_id);
  }
}
