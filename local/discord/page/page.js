// Puts the page together: the store is fed by the stream, and each part draws what it shows of it.
import { api } from "./api.js";
import { connectionBack, connectionLost } from "./banner.js";
import { showCard } from "./card.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { $, h, icon } from "./dom.js";
import { closeDrawers, setUpDrawers } from "./drawers.js";
import { drawEmpty } from "./empty.js";
import { Events } from "./events.js";
import { Keepsake } from "./keepsake.js";
import { LineView } from "./line.js";
import { Members } from "./members.js";
import { Persona, remember, remembered } from "./persona.js";
import { pickEmoji } from "./picker.js";
import { Rail, drawBar } from "./rail.js";
import { Reach } from "./reach.js";
import { Store } from "./store.js";
import { Stream } from "./stream.js";
import { Timeline } from "./timeline.js";
import { tell, toast } from "./toast.js";
import { Tools, confirmRemoval } from "./tools.js";
import { drawTyping } from "./typing.js";

const store = new Store();
const card = (user, anchor) =>
  showCard(user, anchor, { me: store.me, mention: (u) => composer.insert(`@${u.display_name} `), writeTo });
const acts = {
  card,
  open: (id) => open(id),
  jump: (id) => conversation.jump(id),
  pick: (line, anchor) => pickEmoji(anchor, (emoji) => acts.react(line, emoji, true)),
  react: (line, emoji, on) => conversation.react(line, emoji, on),
  press: (line, customId, values) =>
    tell(() => api.press({ as: store.me.id, message: line.id, custom_id: customId, values })),
  dismiss: (line) => conversation.dismiss(line),
  reply: (line) => composer.reply(line),
  edit: (line) => composer.edit(line),
  copy: (line) =>
    navigator.clipboard.writeText(line.content).then(
      () => toast("Copied."),
      () => toast("The browser does not let this page copy.", { bad: true }),
    ),
  remove: async (line) => {
    if (await confirmRemoval(view.gist(line))) await tell(() => api.remove(line.id, store.me.id));
    composer.focus();
  },
};
const view = new LineView(store, acts);
const timeline = new Timeline(store, view, {
  loadOlder: () => conversation.loadOlder(),
  read: () => document.hidden || store.markRead(store.channelId),
});
const conversation = new Conversation(store, timeline, view);
new Reach(store, view, acts);
const persona = new Persona(store, {
  become,
  add: async (name) => {
    const user = await api.addHuman(name);
    store.putUser(user);
    return user;
  },
});
const composer = new Composer(store, {
  said: (line) => conversation.take(line),
  gist: (line) => view.gist(line),
  ownLast: () =>
    store.linesOf(store.channelId).findLast((line) => line.author.id === store.me.id && !line.local?.ephemeral_for),
  choosePersona: (anchor) => persona.choose(anchor),
  remove: acts.remove,
});
const events = new Events(store, conversation, timeline, { gone: (id) => composer.gone(id), refresh });
const stream = new Stream({ onEvent: (name, d) => events.take(name, d), onState: connection });

const rail = new Rail(store, (id) => open(id));
new Members(store, card);
new Tools(store, acts);
store.on("users", () => drawBar(store));
store.on("typing", () => drawTyping(store));
for (const bell of ["empty", "users"]) store.on(bell, () => drawEmpty(store, (text) => composer.suggest(text)));

async function open(channelId, { focus = true } = {}) {
  const from = store.channelId;
  closeDrawers();
  store.channelId = channelId;
  store.markRead(channelId);
  rail.draw();
  drawBar(store);
  drawTyping(store);
  if (from !== channelId) composer.moved(from);
  remember(store.me, store.channel);
  await tell(() => conversation.load());
  if (focus && matchMedia("(hover: hover)").matches) composer.focus();
}

async function writeTo(user) {
  await tell(async () => {
    const id = await enterPrivate(user);
    privateTalks().add(user.id);
    await open(id);
  });
}

const privateTalks = () => new Keepsake(`private.${store.me.id}`);

async function enterPrivate(user) {
  const { id } = await api.dm(store.me.id, user.id);
  store.putChannel({ id, name: user.display_name, direct: true, peer: user.id });
  return id;
}

/** The private talks one had open here stand in the rail again. */
async function reopenPrivates() {
  const peers = privateTalks()
    .all()
    .map((id) => store.users.get(id))
    .filter(Boolean);
  await Promise.allSettled(peers.map(enterPrivate));
}

async function become(user) {
  store.me = user;
  const inDirect = store.channel?.direct;
  store.dropDirect();
  if (inDirect) store.channelId = [...store.channels.keys()][0];
  store.ring("me");
  store.ring("users");
  stream.open(user.id);
  await open(store.channelId);
  await reopenPrivates();
}

async function refresh() {
  const state = await api.state();
  store.takeState(state);
  return state;
}

/** Each new connection may have missed anything; state and lines are read anew. */
async function connection(state) {
  $("frame").dataset.live = "no";
  if (state === "lost") return connectionLost();
  const done = await tell(async () => {
    await refresh();
    await conversation.refill();
  });
  if (!done) return;
  connectionBack();
  $("frame").dataset.live = "yes"; // for whoever drives this page: from here on nothing is missed
}

async function start() {
  $("open-rail").append(icon("list"));
  setUpDrawers();
  document.addEventListener(
    "visibilitychange",
    () => !document.hidden && timeline.atNewest && store.markRead(store.channelId),
  );
  await refresh();
  const name = remembered();
  store.me =
    (name &&
      store.humans.find((u) => [u.name, u.display_name, u.id].some((n) => n.toLowerCase() === name.toLowerCase()))) ??
    (name && new URLSearchParams(location.search).has("as")
      ? await api.addHuman(name)
      : (store.humans[0] ?? (await api.addHuman("you"))));
  store.putUser(store.me);
  const wanted = new URLSearchParams(location.search).get("channel");
  store.channelId = (wanted && store.channelNamed(wanted)?.id) ?? [...store.channels.keys()][0];
  if (wanted && !store.channelNamed(wanted)) toast(`There is no channel ${wanted} here.`, { bad: true });
  store.ring("me");
  composer.draw();
  await open(store.channelId);
  stream.open(store.me.id);
  await reopenPrivates();
}

async function startWhenThere() {
  try {
    await start();
  } catch (problem) {
    $("empty").replaceChildren(
      h("h2", null, "The den does not answer"),
      h("p", null, problem.message),
      h("button", { class: "press primary", type: "button", onclick: () => location.reload() }, "Try again"),
    );
    $("empty").hidden = false;
  }
}

startWhenThere();
