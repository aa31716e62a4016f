// Mentions as people type them (@Ember) and as the server knows them (<@id>).

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Longer names first, so that "@Ember Jr" is not taken for "@Ember". */
export function encode(text, store) {
  const people = [...store.users.values()].flatMap((user) => [
    [user.display_name, `<@${user.id}>`],
    [user.name, `<@${user.id}>`],
  ]);
  const rooms = [...store.channels.values()].filter((c) => !c.direct).map((c) => [c.name, `<#${c.id}>`]);
  return replaceAll(replaceAll(text, "@", people), "#", rooms);
}

function replaceAll(text, sign, pairs) {
  const known = new Map(pairs.map(([name, id]) => [name.toLowerCase(), id]));
  const names = [...known.keys()].sort((a, b) => b.length - a.length).map(escape);
  if (!names.length) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}<])${sign}(${names.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return text.replace(pattern, (whole, name) => known.get(name.toLowerCase()) ?? whole);
}

export function decode(text, store) {
  return text
    .replace(/<@!?(\d{15,21})>/g, (whole, id) => (store.users.has(id) ? `@${store.users.get(id).display_name}` : whole))
    .replace(/<#(\d{15,21})>/g, (whole, id) => (store.channels.has(id) ? `#${store.channels.get(id).name}` : whole));
}

/** The "@wor" that ends at the caret, if one does. */
export function wordAtCaret(text, caret) {
  const found = /(?:^|[\s(])@([^\s@]{0,32})$/u.exec(text.slice(0, caret));
  return found && { word: found[1].toLowerCase(), from: caret - found[1].length - 1, to: caret };
}
