// The lines of one channel in order: grouping, days, scrolling, and lines that come and go.
import { avatar, badge, kindOf, nameTag } from "./avatar.js";
import { dayKey, dayName } from "./clock.js";
import { $, h, icon } from "./dom.js";
import { older } from "./store.js";

const TOGETHER_MS = 5 * 60_000;
const NEAR_PX = 90;
const MOST = 600; // elements kept while one reads at the bottom

export class Timeline {
  #elements = new Map(); // line id → element
  #thinking = new Map(); // interaction id → element
  #missed = 0;
  #stuck = true; // the reader stands at the newest line

  constructor(store, view, { loadOlder, read }) {
    this.store = store;
    this.view = view;
    this.read = read;
    this.box = $("lines");
    this.scroller = $("scroller");
    this.scroller.addEventListener("scroll", () => this.#scrolled(loadOlder), { passive: true });
    $("to-newest").addEventListener("click", () => this.toNewest());
    // Growing composers, drawers and phones' keyboards change the height; the newest line stays in sight.
    new ResizeObserver(() => this.#stuck && this.toNewest()).observe(this.scroller);
  }

  /** Draws the channel anew. */
  show() {
    this.#elements.clear();
    this.#thinking.clear();
    const lines = this.store.linesOf(this.store.channelId);
    this.box.replaceChildren(...lines.map((line) => this.#make(line)));
    for (const element of this.box.children) this.#settle(element);
    this.#empty();
    this.toNewest();
  }

  prepend() {
    const before = this.scroller.scrollHeight - this.scroller.scrollTop;
    const known = [...this.#elements.keys()];
    const fresh = this.store.linesOf(this.store.channelId).filter((line) => !this.#elements.has(line.id));
    this.box.prepend(...fresh.map((line) => this.#make(line)));
    for (const line of fresh) this.#settle(this.#elements.get(line.id));
    if (known[0]) this.#settle(this.#elements.get(known[0]));
    this.scroller.scrollTop = this.scroller.scrollHeight - before;
  }

  add(line) {
    this.#stuck = this.#atEnd(); // the event of a scroll may still be under way
    const element = this.#make(line);
    element.classList.add("fresh");
    const next = [...this.#elements.keys()].filter((id) => older(id, line.id) > 0).sort(older)[0];
    if (next) this.#elements.get(next).before(element);
    else this.box.append(element);
    this.#settle(element);
    if (element.nextElementSibling) this.#settle(element.nextElementSibling);
    this.#empty();
    this.#arrived(line);
  }

  #arrived(line) {
    if (this.#stuck || line.author.id === this.store.me?.id) {
      this.#trim();
      return this.toNewest();
    }
    this.#missed += 1;
    const words = `${this.#missed} new ${this.#missed === 1 ? "line" : "lines"}`;
    $("to-newest").replaceChildren(words, icon("down"));
    $("to-newest").hidden = false;
  }

  #trim() {
    while (this.#elements.size > MOST) {
      const first = this.box.firstElementChild;
      this.#elements.delete(first.dataset.messageId);
      this.store.dropLine(first.dataset.messageId, this.store.channelId);
      first.remove();
    }
  }

  change(line) {
    const before = this.#elements.get(line.id);
    if (!before) return;
    const held = before.contains(document.activeElement);
    const after = this.#make(line);
    before.replaceWith(after);
    this.#settle(after);
    if (held) after.focus({ preventScroll: true });
    if (this.#stuck) this.toNewest();
  }

  drop(id) {
    const element = this.#elements.get(id);
    if (!element) return;
    this.#elements.delete(id);
    element.style.maxHeight = `${element.offsetHeight}px`;
    element.classList.add("leaving");
    const end = () => {
      const next = element.nextElementSibling;
      element.remove();
      if (next) this.#settle(next);
      this.#empty();
    };
    // animationend does not come for a page in the background; the timer does.
    setTimeout(end, document.hidden ? 0 : 230);
  }

  /** "Ember is thinking…" until the answer to that interaction comes. */
  think(interaction, bot) {
    if (this.#thinking.has(interaction)) return;
    const element = h(
      "article",
      { class: "line starts thinking", "data-testid": "thinking", "data-author": bot.display_name },
      h("span", { class: "author-face" }, avatar(bot)),
      h("div", { class: "head" }, nameTag(bot), badge(kindOf(bot))),
      h("div", { class: "thinking-words" }, dots(), "thinking…"),
    );
    this.#thinking.set(interaction, element);
    this.box.append(element);
    if (this.#stuck) this.toNewest();
  }

  thought(interaction) {
    this.#thinking.get(interaction)?.remove();
    this.#thinking.delete(interaction);
  }

  jump(id) {
    const element = this.#elements.get(id);
    if (!element) return false;
    element.scrollIntoView({ block: "center", behavior: "smooth" });
    element.classList.remove("found");
    void element.offsetWidth; // restarts the animation
    element.classList.add("found");
    element.focus({ preventScroll: true });
    return true;
  }

  toNewest() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.#stuck = true;
    this.#seen();
  }

  #seen() {
    this.#missed = 0;
    $("to-newest").hidden = true;
    this.read();
  }

  get atNewest() {
    return this.#stuck;
  }

  element(id) {
    return this.#elements.get(id);
  }

  #scrolled(loadOlder) {
    const was = this.#stuck;
    this.#stuck = this.#atEnd();
    if (this.#stuck && !was) this.#seen();
    if (this.scroller.scrollTop < 120) loadOlder();
  }

  #atEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  #make(line) {
    const element = this.view.build(line);
    this.#elements.set(line.id, element);
    return element;
  }

  /** Whether this line opens a group or a day depends on the one before it. */
  #settle(element) {
    const line = this.store.find(element.dataset.messageId);
    if (!line) return;
    let before = element.previousElementSibling;
    while (before && (before.classList.contains("leaving") || !before.dataset.messageId))
      before = before.previousElementSibling;
    const last = before && this.store.find(before.dataset.messageId);
    const newDay = !last || dayKey(last.timestamp) !== dayKey(line.timestamp);
    element.classList.toggle("starts", newDay || !sameBreath(last, line));
    element.classList.toggle("dated", newDay);
    element.querySelector(":scope > .day")?.remove();
    if (newDay) element.prepend(h("div", { class: "day", role: "separator" }, dayName(line.timestamp)));
  }

  #empty() {
    $("empty").hidden = this.#elements.size > 0;
    this.store.ring("empty");
  }
}

function sameBreath(last, line) {
  return (
    last.author.id === line.author.id &&
    last.author.username === line.author.username &&
    line.type === 0 &&
    !line.message_reference &&
    last.local?.ephemeral_for === line.local?.ephemeral_for &&
    new Date(line.timestamp) - new Date(last.timestamp) < TOGETHER_MS
  );
}

export function dots() {
  return h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
}
