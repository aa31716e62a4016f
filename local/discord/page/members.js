// The right column: who is in the server, and who is awake.
import { avatar, badge, kindOf, nameTag } from "./avatar.js";
import { $, h } from "./dom.js";

const ORDER = { host: 0, bot: 1, human: 2 };

export class Members {
  constructor(store, openCard) {
    this.store = store;
    this.openCard = openCard;
    store.on("users", () => this.draw());
  }

  draw() {
    const { bots, humans } = this.store;
    const sorted = (users) =>
      [...users].sort((a, b) => ORDER[kindOf(a)] - ORDER[kindOf(b)] || a.display_name.localeCompare(b.display_name));
    const groups = [
      ["On stage", sorted(bots.filter((bot) => bot.online))],
      ["Asleep", sorted(bots.filter((bot) => !bot.online))],
      ["In the room", sorted(humans)],
    ];
    $("members").replaceChildren(
      ...groups.filter(([, users]) => users.length).flatMap(([label, users]) => this.#group(label, users)),
    );
  }

  #group(label, users) {
    return [
      h("h2", { class: "label" }, `${label} · ${users.length}`),
      h(
        "div",
        { role: "list" },
        users.map((user) => this.#member(user)),
      ),
    ];
  }

  #member(user) {
    const kind = kindOf(user);
    const you = user.id === this.store.me?.id;
    return h(
      "div",
      { role: "listitem" },
      h(
        "button",
        {
          class: user.online ? "member" : "member offline",
          type: "button",
          "data-testid": `member-${user.name}`,
          "data-online": String(!!user.online),
          "data-kind": kind,
          onclick: (event) => this.openCard(user, event.currentTarget),
        },
        avatar(user, { presence: true }),
        h(
          "span",
          { class: "words" },
          h(
            "span",
            { class: "top" },
            nameTag(user),
            badge(kind),
            you && h("span", { class: "badge you" }, "you"),
            h("span", { class: "for-ears" }, user.online ? "online" : "offline"),
          ),
          user.about && h("small", null, user.about),
        ),
      ),
    );
  }
}
