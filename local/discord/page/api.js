// The stand-in's local interface; every failure becomes one sentence.

export class Refused extends Error {}

async function ask(method, path, body) {
  let answer;
  try {
    answer = await fetch(path, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body && JSON.stringify(body),
    });
  } catch {
    throw new Refused("The den cannot be reached. Check that it is still running; nothing you wrote is lost.");
  }
  const raw = await answer.text();
  const found = raw ? parse(raw) : null;
  if (!answer.ok) throw new Refused(sentence(found?.error ?? `The den answered ${answer.status} to that.`));
  return found;
}

function parse(raw) {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

function sentence(text) {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

const part = encodeURIComponent;
const query = (values) =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)).toString();

export const api = {
  state: () => ask("GET", "/local/state"),
  lines: (channel, values) => ask("GET", `/local/channels/${part(channel)}/messages?${query(values)}`),
  addHuman: (name) => ask("POST", "/local/humans", { name }),
  say: (body) => ask("POST", "/local/messages", body),
  edit: (id, as, text) => ask("PATCH", `/local/messages/${id}`, { as, text }),
  remove: (id, as) => ask("DELETE", `/local/messages/${id}?${query({ as })}`),
  react: (id, emoji, as, on) =>
    ask(on ? "PUT" : "DELETE", `/local/messages/${id}/reactions/${part(emoji)}?${query({ as })}`),
  typing: (as, channel) => ask("POST", "/local/typing", { as, channel }),
  command: (body) => ask("POST", "/local/commands", body),
  autocomplete: (body) => ask("POST", "/local/autocomplete", body),
  press: (body) => ask("POST", "/local/buttons", body),
  dm: (as, to) => ask("POST", "/local/dm", { as, to }),
};
