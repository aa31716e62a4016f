// The line that says who is typing.
import { plain } from "./avatar.js";
import { $, h } from "./dom.js";
import { dots } from "./timeline.js";

export function drawTyping(store) {
  const names = store.typists().map((user) => h("b", null, plain(user.display_name)));
  $("typing").replaceChildren(...(names.length ? [dots(), h("span", null, sentence(names))] : []));
}

function sentence(names) {
  if (names.length === 1) return [names[0], " is typing…"];
  if (names.length === 2) return [names[0], " and ", names[1], " are typing…"];
  if (names.length === 3) return [names[0], ", ", names[1], " and ", names[2], " are typing…"];
  return ["Several are typing…"];
}
