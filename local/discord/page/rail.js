// The left column: channels and private talks, with what is unread.
import { avatar, nameTag, plain } from "./avatar.js";
import { $, h } from "./dom.js";

export class Rail {
  constructor(store, open) {
    this.store = store;
    this.open = open;
    store.on("channels", () => this.draw());
    store.on("users", () => this.draw());
  }

  draw() {
    const { guild, channels } = this.store;
    $("guild").textContent = plain(guild.name);
    $("guild").hidden = guild.name === "AI Roast Den";
    const all = [...channels.values()];
    const direct = all.filter((channel) => channel.direct);
    $("channels").replaceChildren(
      h("h2", { class: "label" }, "Channels"),
      ...all.filter((channel) => !channel.direct).map((channel) => this.#button(channel)),
      ...(direct.length
        ? [h("h2", { class: "label" }, "Private talks"), ...direct.map((channel) => this.#button(channel))]
        : []),
    );
    this.#title();
  }

  #button(channel) {
    const here = channel.id === this.store.channelId;
    const unread = this.store.unread.get(channel.id);
    const peer = channel.direct && this.store.users.get(channel.peer);
    return h(
      "button",
      {
        class: unread ? "channel unread" : "channel",
        type: "button",
        "data-testid": `channel-${channel.name}`,
        "aria-current": here ? "page" : null,
        "aria-label": spoken(channel, unread),
        onclick: () => this.open(channel.id),
        vars: { "--size": "22px" },
      },
      peer ? avatar(peer) : h("span", { class: "sign", "aria-hidden": "true" }, "#"),
      h("bdi", { class: "name" }, plain(channel.name)),
      unread &&
        h(
          "span",
          { class: unread.calls ? "dot count" : "dot", "data-testid": "unread" },
          unread.calls ? String(Math.min(unread.calls, 99)) : "",
        ),
    );
  }

  #title() {
    const count = [...this.store.unread.values()].reduce((sum, unread) => sum + (unread.calls || 1), 0);
    const name = this.store.channel ? plain(this.store.channel.name) : "";
    document.title = `${count ? `(${count}) ` : ""}${name}${name ? " · " : ""}AI Roast Den`;
  }
}

function spoken(channel, unread) {
  const kind = channel.direct ? `Private talk with ${plain(channel.name)}` : `Channel ${channel.name}`;
  if (!unread) return kind;
  return unread.calls ? `${kind}, ${unread.calls} for you` : `${kind}, unread`;
}

/** The bar above the lines. */
export function drawBar(store) {
  const channel = store.channel;
  if (!channel) return;
  const peer = channel.direct && store.users.get(channel.peer);
  $("title").replaceChildren(
    peer ? nameTag(peer) : h("span", { class: "sign", "aria-hidden": "true" }, "#"),
    peer ? "" : channel.name,
  );
  $("topic").textContent = peer ? "A private talk between you two" : channel.topic || tagline(store);
  const online = store.bots.filter((bot) => bot.online);
  $("open-members").replaceChildren(
    h(
      "span",
      { class: "stack" },
      online.slice(0, 3).map((bot) => avatar(bot)),
    ),
    h("span", null, `${online.length} on`),
  );
  $("open-members").setAttribute("aria-label", `Members, ${online.length} of ${store.bots.length} bots online`);
}

function tagline(store) {
  const names = store.bots.filter((bot) => bot.online).map((bot) => bot.display_name);
  return names.length ? `On stage: ${names.map(plain).join(", ")}` : "Nobody is on stage yet";
}
