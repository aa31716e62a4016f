// What can be done with a line: by hovering, by a long press, or by keys when it has the focus.
import { $, h, icon } from "./dom.js";
import { closeFloat, showFloat } from "./float.js";

const LONG_PRESS_MS = 450;
const LIFTED_MS = 80; // within which a lifted finger becomes a click
const KEYS = { r: "reply", e: "edit", Delete: "remove", Backspace: "remove", "+": "pick", c: "copy" };

export class Tools {
  #bar = h("div", { class: "tools", role: "toolbar", "aria-label": "Actions" });
  #press = null;

  /** `acts` are the verbs of a line: reply, edit, remove, pick, copy. */
  constructor(store, acts) {
    this.store = store;
    this.acts = acts;
    const box = $("lines");
    box.addEventListener(
      "pointerover",
      (event) => event.pointerType === "mouse" && this.#attach(event.target.closest(".line")),
    );
    box.addEventListener("pointerleave", () => this.#bar.contains(document.activeElement) || this.#bar.remove());
    box.addEventListener("focusin", (event) => this.#attach(event.target.closest(".line")));
    box.addEventListener("keydown", (event) => this.#key(event));
    box.addEventListener("pointerdown", (event) => this.#hold(event));
    for (const end of ["pointerup", "pointermove", "pointercancel"])
      box.addEventListener(end, (event) => this.#release(event));
    box.addEventListener("contextmenu", (event) => event.pointerType === "touch" && event.preventDefault());
  }

  #verbs(line) {
    const own = line.author.id === this.store.me?.id && !line.webhook_id;
    const open = !line.local?.ephemeral_for;
    return [
      open && ["pick", "React", "smile"],
      open && ["reply", "Reply", "reply"],
      own && ["edit", "Edit", "edit"],
      line.content && ["copy", "Copy text", "copy"],
      own && ["remove", "Delete", "trash"],
    ].filter(Boolean);
  }

  #lineOf(element) {
    return element?.dataset.messageId && this.store.find(element.dataset.messageId);
  }

  #attach(element) {
    const line = this.#lineOf(element);
    if (!line || this.#bar.parentElement === element) return;
    const button = ([verb, label, sign]) =>
      h(
        "button",
        {
          type: "button",
          class: verb === "remove" ? "danger" : "",
          "aria-label": label,
          title: label,
          "data-testid": `do-${verb}`,
          onclick: (event) => this.acts[verb](this.#lineOf(element) ?? line, event.currentTarget),
        },
        icon(sign),
      );
    this.#bar.replaceChildren(...this.#verbs(line).map(button));
    element.append(this.#bar);
  }

  #hold(event) {
    const element = event.target.closest(".line");
    if (event.pointerType === "mouse" || !this.#lineOf(element)) return;
    this.#release();
    const { clientX, clientY } = event;
    const timer = setTimeout(() => this.#sheet(element), LONG_PRESS_MS);
    element.classList.add("held");
    this.#press = { timer, element, clientX, clientY };
  }

  #release(event) {
    if (!this.#press) return;
    const { timer, element, clientX, clientY } = this.#press;
    if (event?.type === "pointermove" && Math.hypot(event.clientX - clientX, event.clientY - clientY) < 10) return;
    clearTimeout(timer);
    element.classList.remove("held");
    this.#press = null;
  }

  #sheet(element) {
    const line = this.#lineOf(element);
    navigator.vibrate?.(12);
    getSelection()?.removeAllRanges();
    const row = ([verb, label, sign]) =>
      h(
        "button",
        {
          class: verb === "remove" ? "choice danger" : "choice",
          type: "button",
          "data-testid": `do-${verb}`,
          onclick: () => {
            closeFloat({ refocus: false });
            this.acts[verb](line, element);
          },
        },
        icon(sign),
        h("span", { class: "name" }, label),
      );
    showFloat(element, "Actions", h("div", { class: "list" }, this.#verbs(line).map(row)), { testid: "sheet" });
    swallowClick();
  }

  #key(event) {
    const element = event.target.closest(".line");
    if (event.target === event.currentTarget && event.key.startsWith("Arrow")) {
      event.preventDefault();
      return event.currentTarget.lastElementChild?.focus();
    }
    if (!element || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
    if (step) {
      event.preventDefault();
      const next = element[step];
      (next ?? (event.key === "ArrowDown" ? $("composer-text") : element)).focus();
    }
    if (event.key === "Escape") $("composer-text").focus();
    const verb = KEYS[event.key];
    const line = this.#lineOf(element);
    if (event.target !== element || !verb || !line || !this.#verbs(line).some(([name]) => name === verb)) return;
    event.preventDefault();
    this.acts[verb](line, element);
  }
}

/** The finger is still down, on a name or where the sheet now is: lifting it must not press anything. */
function swallowClick() {
  const swallow = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("click", swallow, true);
  // The next touch is meant; so is a click that comes long after the finger was lifted.
  const end = () => document.removeEventListener("click", swallow, true);
  document.addEventListener("pointerdown", end, { capture: true, once: true });
  document.addEventListener("pointerup", () => setTimeout(end, LIFTED_MS), { once: true });
}

/** Asks before a line is deleted for everyone; resolves to whether to go on. */
export function confirmRemoval(words) {
  return new Promise((resolve) => {
    const dialog = h(
      "dialog",
      { "aria-label": "Delete this line?" },
      h("h2", null, "Delete this line?"),
      h("div", { class: "said", dir: "auto" }, words),
      h(
        "form",
        { method: "dialog", class: "acts" },
        h("button", { class: "press", value: "keep" }, "Keep it"),
        h(
          "button",
          { class: "press danger", value: "yes", autofocus: true, "data-testid": "confirm-delete" },
          "Delete",
        ),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
