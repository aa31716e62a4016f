// One line of talk as an element.
import { avatar, badge, colorOf, kindOf, nameTag, plain } from "./avatar.js";
import { buttons } from "./buttons.js";
import { timeOf, whenExactly } from "./clock.js";
import { h, icon } from "./dom.js";
import { attachments, embeds } from "./embed.js";
import { face, isOnlyEmoji } from "./emoji.js";
import { flat, render } from "./markdown.js";

export class LineView {
  constructor(store, acts) {
    this.store = store;
    this.acts = acts;
    this.into = { user: (id) => this.#mention(id), channel: (id) => this.#channel(id) };
  }

  build(line) {
    const author = this.store.authorOf(line);
    const kind = kindOf(author);
    const element = h(
      "article",
      {
        class: this.#classes(line),
        tabindex: "-1",
        "data-testid": "message",
        "data-message-id": line.id,
        "data-author": author.display_name,
        "data-kind": kind,
        "aria-label": this.spoken(line),
        vars: { "--who": colorOf(author) },
      },
      this.#above(line),
      h(
        "button",
        {
          class: "author-face",
          type: "button",
          tabindex: "-1",
          "aria-label": plain(author.display_name),
          onclick: (e) => this.acts.card(author, e.currentTarget),
        },
        avatar(author),
      ),
      this.#time(line, "gutter"),
      this.#head(line, author, kind),
      this.#body(line),
    );
    return element;
  }

  #classes(line) {
    const rings = line.mentions?.some((user) => user.id === this.store.me?.id) || line.mention_everyone;
    return [
      "line",
      rings && "rings",
      line.local?.ephemeral_for && "private",
      (isReply(line) || used(line)) && "quoting",
    ]
      .filter(Boolean)
      .join(" ");
  }

  #above(line) {
    if (used(line)) return this.#used(line);
    return isReply(line) ? this.#quote(line) : null;
  }

  #used(line) {
    const { user, name } = line.interaction_metadata;
    return h(
      "div",
      { class: "used" },
      nameTag(this.store.users.get(user.id) ?? { display_name: user.username }),
      " used ",
      h("code", null, `/${name}`),
    );
  }

  #quote(line) {
    const answered = line.referenced_message;
    if (!answered)
      return h("div", { class: "quote", "data-testid": "reply-quote" }, h("i", null, "The line it answers is gone."));
    const author = this.store.authorOf(answered);
    const jump = () => this.acts.jump(answered.id);
    return h(
      "button",
      {
        class: "quote",
        type: "button",
        "data-testid": "reply-quote",
        "aria-label": `Go to the line of ${plain(author.display_name)}`,
        onclick: jump,
      },
      avatar(author),
      nameTag(author),
      h("bdi", { class: "said" }, this.gist(answered)),
    );
  }

  #time(line, kind) {
    return h(
      "time",
      { class: kind, datetime: line.timestamp, title: whenExactly(line.timestamp) },
      timeOf(line.timestamp),
    );
  }

  #head(line, author, kind) {
    const open = (event) => this.acts.card(author, event.currentTarget);
    return h(
      "div",
      { class: "head" },
      nameTag(author, "button", { type: "button", onclick: open }),
      badge(kind),
      this.#time(line, "at"),
    );
  }

  #body(line) {
    return h(
      "div",
      { class: "body" },
      (line.content || !line.embeds?.length) && this.text(line),
      embeds(line, this.into),
      attachments(line),
      buttons(
        line,
        (customId, values) => this.acts.press(line, customId, values),
        (words) => render(words, this.into),
      ),
      this.reactions(line),
      line.local?.ephemeral_for && this.#onlyYou(line),
    );
  }

  text(line) {
    const big = isOnlyEmoji(line.content) ? "text big" : "text";
    const edited =
      line.edited_timestamp && h("span", { class: "edited", title: whenExactly(line.edited_timestamp) }, "(edited)");
    const words = h("span", { "data-testid": "message-text", dir: "auto" }, render(line.content, this.into));
    return h("div", { class: big, dir: "auto" }, words, edited);
  }

  reactions(line) {
    if (!line.reactions?.length) return null;
    const more = h(
      "button",
      {
        class: "reaction add",
        type: "button",
        "aria-label": "Add a reaction",
        onclick: (e) => this.acts.pick(line, e.currentTarget),
      },
      icon("smile"),
    );
    return h(
      "div",
      { class: "reactions" },
      line.reactions.map((r) => this.#reaction(line, r)),
      more,
    );
  }

  #reaction(line, reaction) {
    const { text, word, name } = face(reaction.emoji);
    return h(
      "button",
      {
        class: "reaction",
        type: "button",
        title: name,
        "data-testid": "reaction",
        "data-emoji": reaction.emoji.name,
        "aria-pressed": String(!!reaction.me),
        "aria-label": `${name}, ${reaction.count}`,
        onclick: () => this.acts.react(line, reaction.emoji),
      },
      h("span", { class: word ? "emoji word" : "emoji" }, text),
      h("span", { class: "n" }, reaction.count),
    );
  }

  #onlyYou(line) {
    return h(
      "div",
      { class: "only-you", "data-testid": "ephemeral" },
      icon("eye"),
      "Only you can see this",
      h("button", { type: "button", onclick: () => this.acts.dismiss(line) }, "Dismiss"),
    );
  }

  #mention(id) {
    const user = this.store.users.get(id);
    if (!user) return h("span", { class: "mention" }, "@unknown");
    return h(
      "button",
      {
        class: "mention",
        type: "button",
        vars: { "--who": colorOf(user) },
        onclick: (e) => this.acts.card(user, e.currentTarget),
      },
      `@${plain(user.display_name)}`,
    );
  }

  #channel(id) {
    const channel = this.store.channels.get(id);
    if (!channel) return h("span", { class: "mention" }, "#unknown");
    return h("button", { class: "mention", type: "button", onclick: () => this.acts.open(id) }, `#${channel.name}`);
  }

  /** The line in a few words, for quotes. */
  gist(line) {
    const words = flat(line.content ?? "", (id) => plain(this.store.users.get(id)?.display_name ?? "unknown"));
    if (words) return words.length > 180 ? `${[...words].slice(0, 180).join("")}…` : words;
    return line.embeds?.length ? (line.embeds[0].title ?? "a card") : "a line without words";
  }

  spoken(line) {
    return `${plain(this.store.authorOf(line).display_name)}: ${this.gist(line)}`;
  }
}

const isReply = (line) => line.type === 19 || (!!line.message_reference && line.type !== 20);
const used = (line) => !!line.interaction_metadata?.name && line.type === 20;
