// What an empty channel shows: how to begin, with the names that are really there.
import { avatar, kindOf, plain } from "./avatar.js";
import { $, h } from "./dom.js";

export function drawEmpty(store, suggest) {
  const channel = store.channel;
  if (!channel || $("empty").hidden) return;
  const awake = store.bots.filter((bot) => bot.online);
  const tries = channel.direct ? openers(channel) : ideas(awake, store.commands);
  const buttons = tries.map((text) =>
    h("button", { type: "button", "data-testid": "try", onclick: () => suggest(text) }, text),
  );
  const peer = channel.direct && store.users.get(channel.peer);
  $("empty").replaceChildren(
    peer ? h("div", { class: "peer" }, avatar(peer)) : h("img", { src: "/static/mark.svg", alt: "" }),
    h("h2", null, channel.direct ? `Just you and ${plain(channel.name)}` : "The floor is open"),
    h("p", null, words(channel, store.bots, awake)),
    h("div", { class: "try" }, buttons),
  );
}

function words(channel, bots, awake) {
  if (channel.direct) return "What is said here, nobody else sees.";
  if (awake.length)
    return "Nobody has said a word here yet. Call a bot by its name and it answers. Try one of these, or write your own:";
  if (bots.length)
    return "The bots of this server are asleep. You can talk, but nobody will answer before one of them connects.";
  return "There is no bot in this server yet. It is you and the walls.";
}

function ideas(awake, commands) {
  // Who owns commands runs the place; the others are here to talk.
  const owns = (bot) => commands.some((command) => command.application?.id === bot.id);
  const talkers = awake.filter((bot) => kindOf(bot) === "bot").sort((a, b) => owns(a) - owns(b));
  const names = talkers.map((bot) => plain(bot.display_name));
  const [one, two] = names;
  const found = [];
  if (one) found.push(`${one}, roast my code`);
  if (two) found.push(`${one} and ${two}, which of you is funnier?`);
  if (commands[0]) found.push(`/${commands[0].name}`);
  return found;
}

function openers(channel) {
  return ["Hey, be honest with me", `What do you really think of the others, ${plain(channel.name)}?`];
}
