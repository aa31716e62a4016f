// One clear sentence that comes up, stays long enough to be read, and goes.
import { $, h, icon } from "./dom.js";

const MOST = 3;

export function toast(sentence, { bad = false } = {}) {
  const box = $("toasts");
  const same = [...box.children].find((t) => t.dataset.words === sentence);
  same?.remove();
  const element = h(
    "div",
    { class: bad ? "toast bad" : "toast", "data-testid": "toast", "data-words": sentence },
    h("span", null, sentence),
    h("button", { type: "button", "aria-label": "Close", onclick: () => element.remove() }, icon("close")),
  );
  box.append(element);
  while (box.children.length > MOST) box.firstElementChild.remove();
  setTimeout(() => element.remove(), 4_000 + sentence.length * 60);
}

/** Runs an act of the page; what was refused becomes a toast. True when it was done. */
export async function tell(act) {
  try {
    await act();
    return true;
  } catch (problem) {
    toast(problem.message, { bad: true });
    return false;
  }
}
