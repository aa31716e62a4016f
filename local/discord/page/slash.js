// A slash command as it is typed: "/hush seconds:60 reason: too loud" read into its parts.

const SUB = 1;
const GROUP = 2;
export const TYPES = {
  3: "text",
  4: "whole number",
  5: "yes or no",
  6: "member",
  7: "channel",
  8: "role",
  9: "member",
  10: "number",
  11: "file",
};

/** Every command one can run, subcommands spelled out: { path, description, options, command }. */
export function flatten(commands) {
  return commands
    .filter((command) => (command.type ?? 1) === 1)
    .flatMap((command) => walk(command, command.name, command));
}

function walk(node, path, command) {
  const nested = (node.options ?? []).filter((o) => o.type === SUB || o.type === GROUP);
  if (nested.length) return nested.flatMap((inner) => walk(inner, `${path} ${inner.name}`, command));
  return [{ path, description: node.description, options: node.options ?? [], command }];
}

/** The command that the text names in full, or null while its name is still being typed. */
export function named(text, entries) {
  const words = text.slice(1);
  const fits = entries.filter(
    (entry) => words === entry.path || words.startsWith(`${entry.path} `) || words.startsWith(`${entry.path}\n`),
  );
  return fits.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

/** Splits what follows the name into options: [{ option, value, from, to }]; words before the first "name:" fill the first free one. */
export function parse(text, entry) {
  const start = 1 + entry.path.length;
  const names = entry.options.map((o) => o.name.replace(/[^\p{L}\p{N}_-]/gu, ""));
  const marks = names.length
    ? [...text.matchAll(new RegExp(`(?<=\\s)(${names.join("|")}):`, "gu"))].filter((m) => m.index >= start)
    : [];
  const filled = marks.map((mark, i) =>
    part(text, entry, mark[1], mark.index + mark[0].length, marks[i + 1]?.index ?? text.length),
  );
  const end = marks[0]?.index ?? text.length;
  const free = entry.options.find((option) => !filled.some((f) => f.option === option));
  if (free && text.slice(start, end).trim()) filled.unshift(part(text, entry, free.name, start, end));
  return filled;
}

function part(text, entry, name, from, to) {
  const raw = text.slice(from, to);
  const at = from + (raw.length - raw.trimStart().length);
  return { option: entry.options.find((o) => o.name === name), value: raw.trim(), from: Math.min(at, to), to };
}

/** What is still missing, as one sentence; null when the command can be sent. */
export function lacking(entry, filled) {
  const missing = entry.options.find((o) => o.required && !filled.some((f) => f.option === o && f.value));
  return missing ? `/${entry.path} still needs ${missing.name}: ${missing.description.replace(/\.$/, "")}.` : null;
}

/** The values as the server wants them; `labels` turns a chosen label back into its value. */
export function values(filled, labels) {
  const given = filled.filter((f) => f.value);
  return Object.fromEntries(given.map(({ option, value }) => [option.name, valueOf(option, value, labels)]));
}

function valueOf(option, value, labels) {
  const choice = (option.choices ?? []).find((c) => c.name.toLowerCase() === value.toLowerCase());
  if (choice) return choice.value;
  if ([6, 7, 9].includes(option.type)) return value.replace(/^[@#]/, "");
  return labels.get(`${option.name}\n${value}`) ?? value;
}
