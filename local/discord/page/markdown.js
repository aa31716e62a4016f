// A small, safe Markdown: text in, DOM nodes out. What it does not know stays as it was typed.
import { h } from "./dom.js";

const FENCE = /```(?:[a-z0-9+-]*\n)?([\s\S]+?)```/i;
const DEPTH = 8; // more nesting than people write; a hostile line cannot make it recurse further

// Earlier rules win where two begin at the same place.
const INLINE = [
  [/\\([*_~|`>\\])/g, (m) => m[1]],
  [/``(.+?)``|`([^`\n]+)`/g, (m) => h("code", null, m[1] ?? m[2])],
  [/<@!?(\d{15,21})>/g, (m, into) => into.user(m[1])],
  [/<#(\d{15,21})>/g, (m, into) => into.channel(m[1])],
  [/<a?:(\w{2,32}):\d{15,21}>/g, (m) => `:${m[1]}:`],
  [/<t:(-?\d{1,12})(?::[tTdDfFR])?>/g, (m) => h("time", null, new Date(m[1] * 1000).toLocaleString())],
  [/https?:\/\/[^\s<>"'`|*]+[^\s<>"'`|*.,;:!?)\]]/gi, (m) => link(m[0])],
  [/\|\|([\s\S]+?)\|\|/g, (m, into, deep) => spoiler(deep(m[1]))],
  [/\*\*\*(\S(?:[\s\S]*?\S)?)\*\*\*/g, (m, into, deep) => h("strong", null, h("em", null, deep(m[1])))],
  [/\*\*(\S(?:[\s\S]*?\S)?)\*\*/g, (m, into, deep) => h("strong", null, deep(m[1]))],
  [/__(\S(?:[\s\S]*?\S)?)__/g, (m, into, deep) => h("u", null, deep(m[1]))],
  [/~~(\S(?:[\s\S]*?\S)?)~~/g, (m, into, deep) => h("s", null, deep(m[1]))],
  [/\*([^\s*](?:[^*]*?[^\s*])?)\*/g, (m, into, deep) => h("em", null, deep(m[1]))],
  [/(?<![\p{L}\p{N}])_([^\s_](?:[^_]*?[^\s_])?)_(?![\p{L}\p{N}])/gu, (m, into, deep) => h("em", null, deep(m[1]))],
];

/** `into.user(id)` and `into.channel(id)` give the node of a mention. */
export function render(text, into) {
  const nodes = [];
  let rest = text;
  for (let found = FENCE.exec(rest); found; found = FENCE.exec(rest)) {
    nodes.push(...blocks(rest.slice(0, found.index).replace(/\n$/, ""), into));
    nodes.push(h("pre", null, h("code", null, found[1].replace(/\n$/, ""))));
    rest = rest.slice(found.index + found[0].length).replace(/^\n/, "");
  }
  return [...nodes, ...blocks(rest, into)];
}

/** Runs of lines that begin with "> " become a quote, the others stay text. */
function blocks(text, into) {
  if (!text) return [];
  const runs = [];
  for (const line of text.split("\n")) {
    const quoted = line.startsWith("> ");
    const last = runs.at(-1);
    if (last && last.quoted === quoted) last.lines.push(quoted ? line.slice(2) : line);
    else runs.push({ quoted, lines: [quoted ? line.slice(2) : line] });
  }
  return runs.flatMap((run) => {
    const nodes = inline(run.lines.join("\n"), into, 0);
    return run.quoted ? [h("blockquote", null, nodes)] : nodes;
  });
}

/** Each rule searches on from its last find and never again once it found nothing: a hostile line costs no more than a long one. */
function inline(text, into, depth) {
  if (depth >= DEPTH) return [text];
  const seekers = INLINE.map(([pattern, make]) => ({ pattern, make, match: undefined }));
  const nodes = [];
  let at = 0;
  for (let first = earliest(seekers, text, at); first; first = earliest(seekers, text, at)) {
    const { match, make } = first;
    if (match.index > at) nodes.push(text.slice(at, match.index));
    nodes.push(make(match, into, (inner) => inline(inner, into, depth + 1)));
    at = match.index + match[0].length;
  }
  return at < text.length ? [...nodes, text.slice(at)] : nodes;
}

function earliest(seekers, text, at) {
  let first = null;
  for (const seeker of seekers) {
    if (seeker.match === null) continue;
    if (seeker.match === undefined || seeker.match.index < at) {
      seeker.pattern.lastIndex = at;
      seeker.match = seeker.pattern.exec(text);
    }
    if (seeker.match && (!first || seeker.match.index < first.match.index)) first = seeker;
  }
  return first;
}

function link(address) {
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow" }, address);
}

function spoiler(nodes) {
  const open = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.currentTarget.classList.add("open");
    event.currentTarget.removeAttribute("role");
    event.currentTarget.removeAttribute("aria-label");
  };
  return h(
    "span",
    {
      class: "spoiler",
      role: "button",
      tabindex: "0",
      "aria-label": "Hidden text, press to show",
      onclick: open,
      onkeydown: open,
    },
    nodes,
  );
}

/** The same text on one line without its marks, for quotes and the ear. */
export function flat(text, nameOf) {
  return text
    .replace(/^> /gm, "")
    .replace(/\|\|[\s\S]+?\|\|/g, "▇▇▇")
    .replace(/<@!?(\d{15,21})>/g, (_, id) => `@${nameOf(id)}`)
    .replace(/```(?:[a-z0-9+-]*\n)?|\*\*|__|~~/gi, "")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
