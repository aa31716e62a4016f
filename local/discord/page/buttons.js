// The buttons and menus under a bot's line.
import { h } from "./dom.js";

const ROW = 1;
const BUTTON = 2;
const MENU = 3;
const TEXT = 10;
const LINK = 5;
const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "primary" };

/** `press(customId, values)` is told what was pressed and ends when the press was taken. */
export function buttons(line, press, words) {
  return (line.components ?? []).flatMap((component) => one(component, press, words));
}

function one(component, press, words) {
  if (component.type === ROW)
    return [
      h(
        "div",
        { class: "buttons", role: "group", "aria-label": "Buttons" },
        component.components.flatMap((c) => one(c, press, words)),
      ),
    ];
  if (component.type === BUTTON) return [button(component, press)];
  if (component.type === MENU) return [menu(component, press)];
  if (component.type === TEXT) return [h("div", { class: "text", dir: "auto" }, words(component.content))];
  return (component.components ?? []).flatMap((c) => one(c, press, words));
}

function button(component, press) {
  const label = [component.emoji?.name && `${component.emoji.name} `, component.label];
  const kind = `press ${STYLES[component.style] ?? "secondary"}`;
  if (component.style === LINK) {
    const href = /^https?:\/\//i.test(component.url) ? component.url : null;
    return h("a", { class: kind, href, target: "_blank", rel: "noopener noreferrer" }, label, " ↗");
  }
  const act = async (pressed) => {
    pressed.disabled = true;
    pressed.classList.add("waiting");
    await press(component.custom_id, []);
    pressed.disabled = false;
    pressed.classList.remove("waiting");
  };
  return h(
    "button",
    {
      class: kind,
      type: "button",
      disabled: !!component.disabled,
      "data-testid": `button-${component.custom_id}`,
      onclick: (event) => act(event.currentTarget),
    },
    label,
  );
}

function menu(component, press) {
  const first = h("option", { value: "", disabled: true, selected: true }, component.placeholder ?? "Choose…");
  const rest = component.options.map((o) => h("option", { value: o.value, selected: !!o.default }, o.label));
  const act = (event) => press(component.custom_id, [event.currentTarget.value]);
  return h(
    "select",
    {
      class: "press",
      "aria-label": component.placeholder ?? "Choose",
      disabled: !!component.disabled,
      "data-testid": `button-${component.custom_id}`,
      onchange: act,
    },
    first,
    rest,
  );
}
