// A panel that stands beside what opened it; on a phone it rises from below. Esc or a press elsewhere closes it.
import { h } from "./dom.js";

let open = null;

export function showFloat(anchor, label, content, { testid = null } = {}) {
  closeFloat();
  const panel = h("div", { class: "float", role: "dialog", "aria-label": label, "data-testid": testid }, content);
  open = { panel, anchor, back: document.activeElement };
  document.body.append(panel);
  place(panel, anchor.getBoundingClientRect());
  (panel.querySelector("[autofocus]") ?? panel.querySelector("button, input"))?.focus({ preventScroll: true });
}

export function closeFloat({ refocus = true } = {}) {
  if (!open) return false;
  const { panel, back } = open;
  open = null;
  const inside = panel.contains(document.activeElement);
  panel.remove();
  if (refocus && inside && back?.isConnected) back.focus({ preventScroll: true });
  return true;
}

function place(panel, anchor) {
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(8, Math.min(anchor.left, innerWidth - width - 8));
  const below = anchor.bottom + 8;
  const top = below + height < innerHeight - 8 ? below : anchor.top - height - 8;
  panel.style.left = `${left}px`;
  panel.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}

function walk(event) {
  const stops = [...open.panel.querySelectorAll("button:not(:disabled), input")];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const typing = document.activeElement.tagName === "INPUT";
  if (event.key === "Tab") {
    event.preventDefault();
    stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
  } else if (step && !typing && stops.length) {
    event.preventDefault();
    stops.at((at + step) % stops.length)?.focus();
  }
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.panel.contains(event.target) && !open.anchor.contains(event.target)) closeFloat({ refocus: false });
});
document.addEventListener(
  "keydown",
  (event) => {
    if (!open) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      closeFloat();
    } else walk(event);
  },
  true,
);
addEventListener(
  "resize",
  () => open && !open.panel.contains(document.activeElement) && closeFloat({ refocus: false }),
);
