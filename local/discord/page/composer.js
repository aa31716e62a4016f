// The box one types in: says, answers, edits, runs commands.
import { Aim } from "./aim.js";
import { avatar, plain } from "./avatar.js";
import { api } from "./api.js";
import { Completion } from "./completion.js";
import { $, h, icon } from "./dom.js";
import { decode, encode } from "./mention.js";
import { flatten, lacking, named, parse, values } from "./slash.js";
import { tell, toast } from "./toast.js";

const LONGEST = 2000;
const TYPING_EVERY_MS = 7_000;

export class Composer {
  #drafts = new Map(); // channel id → text left there
  #entry = null; // the command picked from the list: tells two of the same name apart
  #typedAt = 0;

  /** `said(line)` takes a new or changed line; `gist(line)` its words; `ownLast()` finds one's own last line. */
  constructor(store, { said, gist, ownLast, choosePersona, remove }) {
    Object.assign(this, { store, said, ownLast, remove });
    const form = $("composer");
    this.input = h("textarea", {
      id: "composer-text",
      rows: "1",
      "data-testid": "composer",
      role: "combobox",
      enterkeyhint: "send",
      spellcheck: "true",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": "completion",
      "aria-label": "Message",
    });
    this.me = h("button", { class: "me", type: "button", onclick: () => choosePersona(this.me) });
    this.left = h("span", { class: "left", hidden: true });
    this.send = h(
      "button",
      { class: "icon-button send", type: "submit", "aria-label": "Send", "data-testid": "send" },
      icon("send"),
    );
    this.aim = new Aim(store, gist, () => (this.cancel(), this.focus()));
    form.append(this.aim.bar, h("div", { class: "write" }, this.me, this.input, this.left, this.send));
    this.completion = new Completion(store, form, this.input, {
      ask: (...what) => this.#ask(...what),
      write: (...what) => this.#write(...what),
    });
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#submit()));
    this.input.addEventListener("input", () => this.#changed());
    this.input.addEventListener("click", () => this.completion.update());
    this.input.addEventListener("blur", () => this.completion.close());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    store.on("me", () => this.draw());
    store.on("users", () => this.draw());
  }

  draw() {
    const { channel, me } = this.store;
    if (!channel || !me) return;
    this.me.replaceChildren(avatar(me));
    this.me.setAttribute("aria-label", `You speak as ${me.display_name}. Change`);
    const place = channel.direct ? plain(channel.name) : `#${channel.name}`;
    this.input.placeholder = `Say something ${channel.direct ? "to" : "in"} ${place}`;
    this.#fit();
  }

  /** The text of each channel stays there while one looks elsewhere. */
  moved(from) {
    if (from && !this.aim.edit) this.#drafts.set(from, this.input.value);
    this.aim.set();
    this.#put(this.#drafts.get(this.store.channelId) ?? "");
    this.completion.close();
    this.draw();
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  /** Fills the box without sending. */
  suggest(text) {
    this.#write(text);
  }

  insert(words) {
    const at = this.input.selectionStart;
    const { value } = this.input;
    const gap = at && !/\s$/.test(value.slice(0, at)) ? " " : "";
    this.#write(value.slice(0, at) + gap + words + value.slice(at), at + gap.length + words.length);
  }

  reply(line) {
    this.cancel();
    this.aim.set({ reply: line });
    this.focus();
  }

  edit(line) {
    this.cancel();
    this.#drafts.set(this.store.channelId, this.input.value);
    this.aim.set({ edit: line });
    this.#put(decode(line.content, this.store));
    this.focus();
    this.input.setSelectionRange(this.input.value.length, this.input.value.length);
  }

  /** A line one was answering or editing is gone. */
  gone(id) {
    if (this.aim.line?.id === id) this.cancel();
  }

  /** An edit given up brings back what was in the box before it. */
  cancel() {
    const editing = this.aim.edit;
    this.aim.set();
    if (editing) this.#put(this.#drafts.get(this.store.channelId) ?? "");
  }

  #put(text) {
    this.input.value = text;
    this.#fit();
  }

  #write(text, caret = null, entry = this.#entry) {
    this.#entry = entry;
    this.input.value = text;
    this.focus();
    const at = caret ?? text.length;
    this.input.setSelectionRange(at, at);
    this.#changed();
  }

  #changed() {
    this.#fit();
    this.completion.update();
    const text = this.input.value.trim();
    const now = Date.now();
    if (!text || text.startsWith("/") || this.aim.edit || now - this.#typedAt < TYPING_EVERY_MS) return;
    this.#typedAt = now;
    api.typing(this.store.me.id, this.store.channelId).catch(() => (this.#typedAt = 0)); // a hint only: nobody misses it
  }

  #fit() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.max(44, this.input.scrollHeight)}px`;
    const left = LONGEST - [...this.input.value].length;
    this.left.hidden = left > 200;
    this.left.textContent = String(left);
    this.left.classList.toggle("over", left < 0);
    this.send.disabled = !this.input.value.trim() || left < 0;
  }

  #key(event) {
    if (event.isComposing || this.completion.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape" && (this.aim.reply || this.aim.edit)) {
      event.preventDefault();
      this.cancel();
    } else if (event.key === "ArrowUp" && !this.input.value && this.ownLast()) {
      event.preventDefault();
      this.edit(this.ownLast());
    }
  }

  async #submit() {
    const text = this.input.value.trim();
    if (!text && this.aim.edit) return this.remove(this.aim.edit);
    if (!text) return;
    if ([...text].length > LONGEST)
      return toast(`A line has at most ${LONGEST} characters; take out ${[...text].length - LONGEST}.`, { bad: true });
    if (this.aim.edit) return this.#saveEdit(text);
    if (text.startsWith("/") && !text.startsWith("//")) return this.#run(text);
    await this.#say(text);
  }

  async #say(text) {
    const { store } = this;
    const reply = this.aim.reply;
    const body = { as: store.me.id, channel: store.channelId, text: encode(text, store), ping: this.aim.ping };
    if (reply) body.reply_to = reply.id;
    this.#clear();
    const done = await tell(async () => this.said(await api.say(body)));
    if (done || this.input.value) return;
    if (reply) this.reply(reply);
    this.#put(text);
  }

  async #saveEdit(text) {
    const line = this.aim.edit;
    if (encode(text, this.store) === line.content) return this.cancel();
    const done = await tell(async () => this.said(await api.edit(line.id, this.store.me.id, encode(text, this.store))));
    if (done) this.cancel();
  }

  async #run(text) {
    const entries = flatten(this.store.commands);
    const picked =
      this.#entry &&
      entries.find(
        (e) => e.path === this.#entry.path && e.command.application?.id === this.#entry.command.application?.id,
      );
    const entry = picked && named(text, [picked]) ? picked : named(text, entries);
    if (!entry) return toast(`There is no command ${text.split(" ")[0]}. Type / to see what there is.`, { bad: true });
    const filled = parse(text, entry);
    const missing = lacking(entry, filled);
    if (missing) return toast(missing, { bad: true });
    const options = values(filled, this.completion.labels);
    const body = {
      as: this.store.me.id,
      channel: this.store.channelId,
      command: entry.path,
      application: entry.command.application?.id,
      options,
    };
    this.#clear();
    if (!(await tell(() => api.command(body))) && !this.input.value) this.#put(text);
  }

  #clear() {
    this.#entry = null;
    this.#typedAt = 0;
    this.aim.set();
    this.#put("");
    this.completion.close();
  }

  async #ask(entry, option, value, options) {
    const body = {
      as: this.store.me.id,
      channel: this.store.channelId,
      command: entry.path,
      application: entry.command.application?.id,
      option,
      value,
      options,
    };
    return api.autocomplete(body).then(
      (answer) => answer.choices,
      () => [],
    );
  }
}
