// The side columns as drawers on narrow screens.
import { $ } from "./dom.js";

const OPENERS = { rail: "open-rail", members: "open-members" };

export function openDrawer(name) {
  closeDrawers();
  $(name).classList.add("open");
  $(OPENERS[name]).setAttribute("aria-expanded", "true");
  $("scrim").hidden = false;
  $(name).querySelector("button")?.focus({ preventScroll: true });
}

export function closeDrawers() {
  let closed = false;
  for (const [name, opener] of Object.entries(OPENERS)) {
    closed ||= $(name).classList.contains("open");
    $(name).classList.remove("open");
    $(opener).setAttribute("aria-expanded", "false");
  }
  $("scrim").hidden = true;
  return closed;
}

export function setUpDrawers() {
  for (const [name, opener] of Object.entries(OPENERS)) $(opener).addEventListener("click", () => openDrawer(name));
  $("scrim").addEventListener("click", closeDrawers);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && closeDrawers()) event.preventDefault();
  });
  let from = null;
  document.addEventListener("touchstart", (event) => (from = event.touches[0]), { passive: true });
  document.addEventListener("touchend", (event) => swiped(from, event.changedTouches[0]), { passive: true });
}

/** A swipe across an open drawer towards its edge puts it away. */
function swiped(from, to) {
  if (!from || Math.abs(to.clientX - from.clientX) < 60 || Math.abs(to.clientY - from.clientY) > 60) return;
  const open = document.querySelector(".drawer.open");
  const left = to.clientX < from.clientX;
  if (open && left === (open.id === "rail")) closeDrawers();
}
