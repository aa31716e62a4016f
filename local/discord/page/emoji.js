// The emoji one can react with, their names, and whether this device can draw them.

const NAMES = {
  "🔥": "fire",
  "😂": "joy",
  "💀": "skull",
  "👏": "clap",
  "👀": "eyes",
  "❤️": "heart",
  "🎤": "mic",
  "🧂": "salt",
  "🍅": "tomato",
  "🥶": "cold",
  "🤡": "clown",
  "🫡": "salute",
  "😭": "sob",
  "😬": "grimace",
  "👑": "crown",
  "🧯": "douse",
  "🎯": "bullseye",
  "💯": "hundred",
  "👍": "yes",
  "👎": "no",
  "🙏": "please",
  "🤝": "deal",
  "🤨": "really",
  "🎉": "party",
};

export const PICKED = Object.keys(NAMES);

const drawn = new Map();
let pen = null;

/** A device without the glyph draws the same box as for a code point that no font has. */
export function canDraw(emoji) {
  if (!emoji) return false;
  if (!drawn.has(emoji)) drawn.set(emoji, ink(emoji) !== ink("\u{10FFFF}") && ink(emoji) !== ink("\u{1FFF0}"));
  return drawn.get(emoji);
}

function ink(text) {
  pen ??= Object.assign(document.createElement("canvas"), { width: 24, height: 24 }).getContext("2d", {
    willReadFrequently: true,
  });
  pen.clearRect(0, 0, 24, 24);
  pen.font = "16px " + getComputedStyle(document.body).fontFamily;
  pen.textBaseline = "top";
  pen.fillText([...text][0], 2, 2);
  return pen.getImageData(0, 0, 24, 24).data.join();
}

/** What to show for an emoji: itself, or its name where this device has no glyph for it. */
export function face(emoji) {
  if (emoji.id) return { text: `:${emoji.name}:`, word: true, name: emoji.name };
  const name = NAMES[emoji.name] ?? emoji.name;
  const word = !canDraw(emoji.name) && name !== emoji.name;
  return { text: word ? `:${name}:` : emoji.name, word, name };
}

/** How the interface of reactions spells an emoji. */
export function keyOf(emoji) {
  return emoji.id ? `${emoji.name}:${emoji.id}` : emoji.name;
}

const ONE =
  /^(?:\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}|\s){1,18}$/u;

/** A line of a few emoji and nothing else is shown large. */
export function isOnlyEmoji(text) {
  return text.length <= 40 && ONE.test(text) && [...text.replace(/\s/g, "")].length <= 12;
}
