// One way to build elements: text becomes text nodes, so nothing a person wrote is ever read as markup.

export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) set(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "vars") for (const [key, v] of Object.entries(value)) element.style.setProperty(key, v);
  else if (name === "value" || name === "disabled") element[name] = value;
  else element.setAttribute(name, value === true ? "" : value);
}

export const $ = (id) => document.getElementById(id);

const LINES = {
  send: "M4 12 20 4l-5 16-3.5-6.5z M11.5 13.5 20 4",
  reply: "M9 7 4 12l5 5 M4 12h9c4 0 7 2 7 6",
  edit: "M4 20h4L19 9l-4-4L4 16z M13 7l4 4",
  trash: "M5 7h14 M10 7V4h4v3 M7 7l1 13h8l1-13 M10 11v5 M14 11v5",
  smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M8.5 14c1 1.7 2.2 2.5 3.5 2.5s2.5-.8 3.5-2.5 M9 9.5v.5 M15 9.5v.5",
  list: "M4 7h16 M4 12h16 M4 17h10",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z M3 20c0-3.5 2.5-6 6-6s6 2.5 6 6 M15.5 4.5a3.5 3.5 0 0 1 0 6 M17 14.5c2.5.8 4 2.8 4 5.5",
  close: "M6 6l12 12 M18 6 6 18",
  down: "M6 9l6 6 6-6",
  plus: "M12 5v14 M5 12h14",
  eye: "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12z M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  copy: "M9 9h11v11H9z M5 15H4V4h11v1",
  note: "M4 5h16v11H9l-5 4z",
  at: "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z M15.5 8.5V13c0 3 4.5 3 4.5-1a8 8 0 1 0-3.5 6.6",
  check: "M5 12.5 10 17 19 7",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", LINES[name]);
  svg.append(path);
  return svg;
}
