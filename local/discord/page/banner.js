// Says when the connection is lost, and for a moment that it is back.
import { $ } from "./dom.js";

const GRACE_MS = 1_200; // a reconnect faster than this is nobody's business
const SHOWN_MS = 2_500;

let lost = false;
let timer = null;

export function connectionLost() {
  if (lost) return;
  lost = true;
  clearTimeout(timer);
  timer = setTimeout(() => show("Connection lost. Trying again…", false), GRACE_MS);
}

export function connectionBack() {
  if (!lost) return;
  lost = false;
  clearTimeout(timer);
  if ($("banner").hidden) return;
  show("You are back. Nothing was missed.", true);
  timer = setTimeout(() => ($("banner").hidden = true), SHOWN_MS);
}

function show(words, good) {
  const banner = $("banner");
  banner.textContent = words;
  banner.classList.toggle("good", good);
  banner.hidden = false;
}
