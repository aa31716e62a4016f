// What the next line will be: a line of its own, an answer to another, or a new form of an old one.
import { nameTag } from "./avatar.js";
import { h, icon } from "./dom.js";

export class Aim {
  reply = null;
  edit = null;
  ping = true; // whether an answer rings the one who is answered

  constructor(store, gist, cancel) {
    Object.assign(this, { store, gist, cancel });
    this.bar = h("div", { class: "about", "data-testid": "composer-mode", hidden: true });
  }

  set({ reply = null, edit = null } = {}) {
    Object.assign(this, { reply, edit, ping: true });
    this.#draw();
  }

  get line() {
    return this.reply ?? this.edit;
  }

  #draw() {
    this.bar.hidden = !this.line;
    if (!this.line) return;
    const said = h("bdi", { class: "said" }, this.gist(this.line));
    const lead = this.edit ? "Editing" : ["Answering ", nameTag(this.store.authorOf(this.line))];
    const sign = icon(this.edit ? "edit" : "reply");
    const parts = [sign, h("span", { class: "lead" }, lead), said, this.reply && this.#pinger(), this.#close()];
    this.bar.replaceChildren(...parts.filter(Boolean));
  }

  #pinger() {
    const turn = () => {
      this.ping = !this.ping;
      this.#draw();
    };
    const title = "Whether the answer rings them";
    const props = { type: "button", class: "ping", "aria-pressed": String(this.ping), title, onclick: turn };
    return h("button", props, this.ping ? "@ on" : "@ off");
  }

  #close() {
    const props = { type: "button", "aria-label": "Cancel", "data-testid": "composer-cancel", onclick: this.cancel };
    return h("button", props, icon("close"));
  }
}
