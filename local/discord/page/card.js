// The card of one member: who they are, and a way to speak to them.
import { avatar, badge, colorOf, kindOf, plain } from "./avatar.js";
import { h, icon } from "./dom.js";
import { closeFloat, showFloat } from "./float.js";

export function showCard(user, anchor, { me, mention, writeTo }) {
  const act = (run) => () => {
    closeFloat({ refocus: false });
    run(user);
  };
  const can = user.name && user.id !== me?.id;
  const body = h(
    "div",
    { class: "card", "data-testid": "card", vars: { "--who": colorOf(user) } },
    h("div", { class: "top" }),
    avatar(user, { presence: true }),
    h(
      "div",
      { class: "inner" },
      h("div", { class: "name" }, h("bdi", null, plain(user.display_name)), badge(kindOf(user))),
      h("p", null, user.about || said(user, me)),
      can &&
        h(
          "div",
          { class: "acts" },
          h(
            "button",
            { class: "press primary", type: "button", "data-testid": "card-mention", onclick: act(mention) },
            icon("at"),
            "Mention",
          ),
          h(
            "button",
            { class: "press", type: "button", "data-testid": "card-dm", onclick: act(writeTo) },
            icon("note"),
            "Write privately",
          ),
        ),
    ),
  );
  showFloat(anchor, plain(user.display_name), body);
}

function said(user, me) {
  if (user.id === me?.id) return "This is you, for now. Switch below the channel list.";
  if (!user.bot) return "A human in the room.";
  return user.online ? "A bot, and awake." : "A bot, asleep right now.";
}
