// Who the person at this screen speaks as: picked from the humans of the server, or added.
import { avatar } from "./avatar.js";
import { $, h, icon } from "./dom.js";
import { closeFloat, showFloat } from "./float.js";
import { tell } from "./toast.js";

const KEY = "den.speaking-as";

export function remembered() {
  return new URLSearchParams(location.search).get("as") ?? localStorage.getItem(KEY);
}

export function remember(user, channel) {
  localStorage.setItem(KEY, user.name);
  const query = new URLSearchParams(location.search);
  query.set("as", user.name);
  if (channel && !channel.direct) query.set("channel", channel.name);
  history.replaceState(null, "", `?${query}`);
}

export class Persona {
  /** `become(user)` switches; `add(name)` answers the user of that name, new or known. */
  constructor(store, { become, add }) {
    this.store = store;
    this.become = become;
    this.add = add;
    store.on("users", () => this.draw());
    store.on("me", () => this.draw());
  }

  draw() {
    const { me } = this.store;
    if (!me) return;
    $("speaking").replaceChildren(
      h(
        "button",
        {
          class: "speaker",
          type: "button",
          "data-testid": "human-switch",
          "aria-haspopup": "dialog",
          "aria-label": `You speak as ${me.display_name}. Change`,
          onclick: (event) => this.choose(event.currentTarget),
        },
        avatar(me),
        h("span", { class: "words" }, h("small", null, "Speaking as"), h("b", null, h("bdi", null, me.display_name))),
        icon("down"),
      ),
    );
  }

  choose(anchor) {
    const pick = (user) => () => {
      closeFloat({ refocus: false });
      this.become(user);
    };
    const rows = this.store.humans.map((user) =>
      h(
        "button",
        { class: "choice", type: "button", "data-testid": `human-${user.name}`, onclick: pick(user) },
        avatar(user),
        h("bdi", { class: "name" }, user.display_name),
        user.id === this.store.me?.id && icon("check"),
      ),
    );
    showFloat(anchor, "Speak as", [h("h2", null, "Speak as"), h("div", { class: "list" }, rows), this.#form()]);
  }

  #form() {
    const input = h("input", {
      type: "text",
      name: "name",
      maxlength: "32",
      placeholder: "Someone new…",
      "aria-label": "Name of someone new",
      "data-testid": "human-new",
    });
    const submit = (event) => {
      event.preventDefault();
      if (!input.value.trim()) return input.focus();
      tell(async () => {
        const user = await this.add(input.value.trim());
        closeFloat({ refocus: false });
        this.become(user);
      });
    };
    return h(
      "form",
      { class: "add-human", onsubmit: submit },
      input,
      h("button", { class: "press primary", type: "submit" }, "Join"),
    );
  }
}
