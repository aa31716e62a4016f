// Keeps buttons within reach: a line with buttons that has scrolled away is repeated in brief above the talk.
import { buttons } from "./buttons.js";
import { $, h } from "./dom.js";

const LIVES_MS = 15 * 60_000; // a bot may edit its answer for so long; older buttons are nobody's any more
const SHOWN_LINES = 2;

export class Reach {
  #shown = "";
  #due = false;

  constructor(store, view, { press, jump }) {
    this.store = store;
    this.view = view;
    this.press = press;
    this.jump = jump;
    this.box = $("reach");
    this.scroller = $("scroller");
    const look = () => this.#soon();
    this.scroller.addEventListener("scroll", look, { passive: true });
    new MutationObserver(look).observe($("lines"), { childList: true });
  }

  #soon() {
    if (this.#due) return;
    this.#due = true;
    setTimeout(() => {
      this.#due = false;
      this.#show(this.#away());
    }, 60);
  }

  /** The newest line whose buttons are above what is in sight. */
  #away() {
    const top = this.scroller.getBoundingClientRect().top;
    const rows = [...$("lines").querySelectorAll(".buttons:has(.press:not(:disabled))")].reverse();
    return rows
      .filter((row) => row.getBoundingClientRect().top < top)
      .map((row) => this.store.find(row.closest(".line").dataset.messageId))
      .find((line) => line && !line.local?.ephemeral_for && this.#isOfToday(line));
  }

  #isOfToday(line) {
    return Date.now() - new Date(line.edited_timestamp ?? line.timestamp) < LIVES_MS;
  }

  #show(line) {
    const state = line ? JSON.stringify([line.id, line.content, line.components]) : "";
    if (state === this.#shown) return;
    this.#shown = state;
    this.box.hidden = !line;
    this.box.replaceChildren(...(line ? this.#brief(line) : []));
  }

  #brief(line) {
    const said = line.content.split("\n").slice(0, SHOWN_LINES);
    const words = said.map((content) => h("span", {}, this.view.gist({ ...line, content })));
    const row = buttons(line, (customId, values) => this.press(line, customId, values), () => []);
    for (const one of row.flatMap((r) => [...r.querySelectorAll("[data-testid]")])) one.removeAttribute("data-testid");
    const back = { type: "button", class: "reach-words", title: "Show it", onclick: () => this.jump(line.id) };
    return [h("button", back, words), ...row];
  }
}
