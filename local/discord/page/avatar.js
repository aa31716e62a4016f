// A person's face: an emoji or initial on a disc of their colour, and whether they are here.
import { h } from "./dom.js";
import { canDraw } from "./emoji.js";

const PLAIN = "#8a7463";

export function colorOf(user) {
  return /^#[0-9a-f]{6}$/i.test(user?.color ?? "") ? user.color : PLAIN;
}

export function avatar(user, { presence = false } = {}) {
  const drawable = canDraw(user.emoji);
  const disc = h("span", { class: drawable ? "disc" : "disc letter" }, drawable ? user.emoji : initial(user));
  const dot = presence && h("span", { class: user.online ? "presence online" : "presence" });
  return h(
    "span",
    { class: user.bot ? "face bot-face" : "face", "aria-hidden": "true", vars: { "--who": colorOf(user) } },
    disc,
    dot,
  );
}

function initial(user) {
  return ([...(user.display_name ?? "").replace(/[^\p{L}\p{N}]/gu, "")][0] ?? "?").toUpperCase();
}

/** Host, bot, webhook or human: what decides the badge. */
export function kindOf(user) {
  if (user.kind === "host" || user.host) return "host";
  if (user.webhook) return "webhook";
  return user.bot ? "bot" : "human";
}

export function badge(kind) {
  return kind === "human" ? null : h("span", { class: `badge ${kind}` }, kind);
}

/** Names may hold characters that turn the direction of the text around them; they end with the name. */
export function nameTag(user, tag = "bdi", props = {}) {
  return h(
    tag,
    { ...props, class: `who ${props.class ?? ""}`.trim(), vars: { "--who": colorOf(user) } },
    plain(user.display_name),
  );
}

export function plain(text) {
  return text.replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g, "");
}
