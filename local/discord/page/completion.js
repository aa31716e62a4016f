// The list above the box: names after "@", commands after "/", options and their values inside a command.
import { avatar, badge, kindOf, plain } from "./avatar.js";
import { h } from "./dom.js";
import { wordAtCaret } from "./mention.js";
import { TYPES, flatten, named, parse, values } from "./slash.js";

const MOST = 12;
const PAUSE_MS = 140;

export class Completion {
  #items = [];
  #at = 0;
  #asked = 0;
  #timer = null;
  #closedFor = null;
  labels = new Map(); // "option\nlabel" → value, from autocomplete

  /** `ask(entry, option, value, options)` answers the choices of a bot. */
  constructor(store, box, input, { ask, write }) {
    this.store = store;
    this.input = input;
    this.ask = ask;
    this.write = write;
    this.list = h("div", {
      class: "completion",
      id: "completion",
      role: "listbox",
      "aria-label": "Suggestions",
      hidden: true,
    });
    box.append(this.list);
    this.list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
  }

  get open() {
    return !this.list.hidden;
  }

  close() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#draw([], null);
  }

  /** Esc: stays away until the text changes. */
  dismiss() {
    this.#closedFor = this.input.value;
    this.close();
  }

  update() {
    const text = this.input.value;
    const caret = this.input.selectionStart;
    if (text === this.#closedFor) return;
    this.#closedFor = null;
    clearTimeout(this.#timer);
    this.#asked += 1;
    if (text.startsWith("/") && !text.startsWith("//")) return this.#command(text, caret);
    const word = wordAtCaret(text, caret);
    this.#draw(
      word ? this.#people(word.word, (user) => this.#insert(word.from, word.to, `@${user.display_name} `)) : [],
      null,
    );
  }

  #insert(from, to, words) {
    const text = this.input.value;
    this.write(text.slice(0, from) + words + text.slice(to).replace(/^ /, ""), from + words.length);
  }

  #people(word, pick) {
    const fits = (user) =>
      [user.display_name, user.name].some((n) =>
        n
          .toLowerCase()
          .split(/[\s_-]/)
          .concat(n.toLowerCase())
          .some((p) => p.startsWith(word)),
      );
    return [...this.store.users.values()]
      .filter((user) => fits(user) && user.id !== this.store.me?.id)
      .sort((a, b) => Number(b.bot) - Number(a.bot) || Number(b.online) - Number(a.online))
      .map((user) => ({
        face: avatar(user, { presence: true }),
        title: plain(user.display_name),
        tag: badge(kindOf(user)),
        detail: user.about,
        pick: () => pick(user),
      }));
  }

  #command(text, caret) {
    const entries = flatten(this.store.commands);
    const entry = named(text, entries);
    if (!entry || caret <= entry.path.length || text === `/${entry.path}`)
      return this.#draw(this.#commands(text, entries), null);
    const filled = parse(text, entry);
    const current = filled.find((f) => caret >= f.from && caret <= f.from + f.value.length);
    if (current) return this.#value(entry, filled, current);
    this.#draw(this.#options(entry, filled, text.length), entry.options.length ? null : hint(entry, null));
  }

  #commands(text, entries) {
    const word = text.slice(1).toLowerCase();
    const twice = new Set(entries.map((e) => e.path).filter((path, i, all) => all.indexOf(path) !== i));
    return entries
      .filter((entry) => entry.path.includes(word) || entry.path.startsWith(word))
      .sort((a, b) => Number(b.path.startsWith(word)) - Number(a.path.startsWith(word)) || a.path.localeCompare(b.path))
      .map((entry) => ({
        face: h("span", { class: "slash", "aria-hidden": "true" }, "/"),
        title: `/${entry.path}`,
        params: entry.options.map((o) => (o.required ? o.name : `${o.name}?`)).join(" "),
        detail: entry.description,
        from: entry.command.application?.name,
        twice: twice.has(entry.path),
        done: text === `/${entry.path}` && !entry.options.length,
        pick: () => this.write(`/${entry.path}${entry.options.length ? " " : ""}`, null, entry),
      }));
  }

  #options(entry, filled, end) {
    const free = entry.options.filter((option) => !filled.some((f) => f.option === option));
    return free.map((option) => ({
      face: h("span", { class: "slash", "aria-hidden": "true" }, option.required ? "!" : "+"),
      title: option.name,
      params: TYPES[option.type] ?? "",
      detail: option.description,
      from: option.required ? "needed" : "optional",
      soft: true,
      pick: () => this.#insert(end, end, `${/\s$/.test(this.input.value) ? "" : " "}${option.name}:`),
    }));
  }

  #value(entry, filled, current) {
    const { option, value } = current;
    const pick = (label) => this.#insert(current.from, current.to, `${label} `);
    const word = value.toLowerCase();
    const words = (all) =>
      all
        .filter((c) => c.name.toLowerCase().includes(word) && c.name.toLowerCase() !== word)
        .map((c) => ({ title: c.name, pick: () => pick(c.name) }));
    if (option.autocomplete) return this.#fetch(entry, filled, current, pick);
    if (option.choices?.length) return this.#draw(words(option.choices), hint(entry, option));
    if (option.type === 5) return this.#draw(words([{ name: "true" }, { name: "false" }]), hint(entry, option));
    if (option.type === 6 || option.type === 9)
      return this.#draw(
        this.#people(word.replace(/^@/, ""), (user) => pick(user.display_name)).filter(
          (i) => i.title.toLowerCase() !== word,
        ),
        hint(entry, option),
      );
    if (option.type === 7)
      return this.#draw(words([...this.store.channels.values()].filter((c) => !c.direct)), hint(entry, option));
    this.#draw([], hint(entry, option));
  }

  #fetch(entry, filled, current, pick) {
    const { option, value } = current;
    const turn = this.#asked;
    // Until the bot answers, what it offered before still counts, as far as it fits.
    this.#draw(
      this.#items.filter((i) => i.option === option.name && i.title.toLowerCase().includes(value.toLowerCase())),
      hint(entry, option),
    );
    this.#timer = setTimeout(async () => {
      const choices = await this.ask(
        entry,
        option.name,
        value,
        values(
          filled.filter((f) => f !== current),
          this.labels,
        ),
      );
      if (turn !== this.#asked) return;
      for (const choice of choices) this.labels.set(`${option.name}\n${choice.name}`, choice.value);
      const shown = choices.filter((c) => c.name.toLowerCase() !== value.toLowerCase());
      this.#draw(
        shown.map((c) => ({ title: c.name, option: option.name, pick: () => pick(c.name) })),
        hint(entry, option),
      );
    }, PAUSE_MS);
  }

  #draw(items, hintRow) {
    this.#items = items.slice(0, MOST);
    this.#at = 0;
    this.list.replaceChildren(...[hintRow].filter(Boolean), ...this.#items.map((item, i) => this.#row(item, i)));
    this.list.hidden = !this.#items.length && !hintRow;
    this.input.setAttribute("aria-expanded", String(this.open));
    this.#mark();
  }

  #row(item, place) {
    const from = item.twice || item.soft || item.from ? item.from : null;
    return h(
      "div",
      {
        class: "option",
        role: "option",
        id: `option-${place}`,
        "data-testid": "completion-item",
        "data-value": item.title,
        onclick: () => item.pick(),
        onpointermove: () => this.#mark(place),
      },
      item.face,
      h(
        "span",
        { class: "words" },
        h("b", null, item.title),
        item.params && h("span", { class: "params" }, item.params),
        item.tag,
        item.detail && h("small", null, item.detail),
      ),
      from && h("span", { class: "from" }, from),
    );
  }

  #mark(place = this.#at) {
    this.#at = place;
    const rows = this.list.querySelectorAll(".option");
    rows.forEach((row, i) => row.setAttribute("aria-selected", String(i === place)));
    rows[place]?.scrollIntoView({ block: "nearest" });
    if (rows[place]) this.input.setAttribute("aria-activedescendant", rows[place].id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  /** True when the key was for the list. */
  key(event) {
    const count = this.#items.length;
    if (!this.open) return false;
    if (event.key === "Escape") this.dismiss();
    else if (!count) return false;
    else if (event.key === "ArrowDown") this.#mark((this.#at + 1) % count);
    else if (event.key === "ArrowUp") this.#mark((this.#at + count - 1) % count);
    else if (event.key === "Tab" && !event.shiftKey) this.#items[this.#at].pick();
    else if (event.key === "Enter" && !event.shiftKey && !this.#items[this.#at].done && !this.#optional())
      this.#items[this.#at].pick();
    else return false;
    event.preventDefault();
    return true;
  }

  /** Enter sends when only options are offered that one may leave out. */
  #optional() {
    return this.#items.every((item) => item.soft && item.from === "optional");
  }
}

function hint(entry, option) {
  if (!option) return h("div", { class: "hint" }, h("b", null, `/${entry.path}`), " ", entry.description);
  return h(
    "div",
    { class: "hint" },
    h("b", null, option.name),
    " ",
    h("span", { class: "type" }, TYPES[option.type] ?? ""),
    " ",
    option.description,
  );
}
