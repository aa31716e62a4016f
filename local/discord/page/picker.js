// The small choice of emoji to react with.
import { h } from "./dom.js";
import { PICKED, face } from "./emoji.js";
import { closeFloat, showFloat } from "./float.js";

export function pickEmoji(anchor, picked) {
  const faces = PICKED.map((name) => ({ name, ...shown(name) }));
  const words = faces.some((f) => f.word);
  const choose = (name) => () => {
    closeFloat();
    picked({ id: null, name });
  };
  const buttons = faces.map((f) =>
    h(
      "button",
      { type: "button", "aria-label": f.label, title: f.label, "data-emoji": f.name, onclick: choose(f.name) },
      f.text,
    ),
  );
  showFloat(anchor, "React with", h("div", { class: words ? "picker words" : "picker" }, buttons), {
    testid: "picker",
  });
}

function shown(name) {
  const { text, word, name: label } = face({ id: null, name });
  return { text, word, label };
}
