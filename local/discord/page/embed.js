// What comes with a line besides its text: cards and attached files. Pictures stay outside: nothing is fetched from afar.
import { h } from "./dom.js";
import { render } from "./markdown.js";

export function embeds(line, into) {
  return (line.embeds ?? []).map((embed) => card(embed, into));
}

function card(embed, into) {
  const tint = Number.isInteger(embed.color) ? { "--tint": `#${embed.color.toString(16).padStart(6, "0")}` } : {};
  const text = (words) => h("div", { class: "text", dir: "auto" }, render(words, into));
  return h(
    "div",
    { class: "embed", vars: tint },
    embed.author?.name && h("div", { class: "by" }, embed.author.name),
    embed.title && h("h3", { dir: "auto" }, linked(embed)),
    embed.description && text(embed.description),
    embed.fields?.length &&
      h(
        "dl",
        { class: "fields" },
        embed.fields.map((f) => field(f, text)),
      ),
    embed.image?.url &&
      h(
        "div",
        { class: "by" },
        h("a", { href: safe(embed.image.url), target: "_blank", rel: "noopener noreferrer" }, "Picture"),
      ),
    embed.footer?.text && h("footer", null, embed.footer.text),
  );
}

function field({ name, value, inline }, text) {
  return h("div", { class: inline ? "" : "wide" }, h("dt", null, name), h("dd", null, text(value)));
}

function linked({ title, url }) {
  return safe(url) ? h("a", { href: safe(url), target: "_blank", rel: "noopener noreferrer" }, title) : title;
}

function safe(url) {
  return /^https?:\/\//i.test(url ?? "") ? url : null;
}

export function attachments(line) {
  return (line.attachments ?? []).map((file) =>
    h(
      "div",
      { class: "attached" },
      h("a", { href: safe(file.url), target: "_blank", rel: "noopener noreferrer" }, file.filename),
      size(file.size),
    ),
  );
}

function size(bytes) {
  return bytes < 1024
    ? `${bytes} B`
    : bytes < 1 << 20
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / (1 << 20)).toFixed(1)} MB`;
}
