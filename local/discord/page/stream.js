// The live events: one connection that comes back by itself and says when it was away.

const FIRST_MS = 400;
const LONGEST_MS = 5_000;

export class Stream {
  #source = null;
  #timer = null;
  #wait = FIRST_MS;
  #url = "";

  /** `onEvent(name, d)` for each event; `onState("open" | "lost")` when the connection changes. */
  constructor({ onEvent, onState }) {
    this.onEvent = onEvent;
    this.onState = onState;
    addEventListener("online", () => this.#again());
    document.addEventListener("visibilitychange", () => document.hidden || this.#again());
  }

  open(as) {
    this.#url = `/local/events?as=${encodeURIComponent(as)}`;
    this.#wait = FIRST_MS;
    this.#connect();
  }

  #connect() {
    clearTimeout(this.#timer);
    this.#source?.close();
    const source = new EventSource(this.#url);
    this.#source = source;
    source.onmessage = (message) => {
      if (source !== this.#source) return;
      const { t, d } = JSON.parse(message.data);
      if (t === "READY") this.#opened();
      else this.onEvent(t, d);
    };
    source.onerror = () => source === this.#source && this.#lost();
  }

  #opened() {
    this.#wait = FIRST_MS;
    this.onState("open");
  }

  /** The browser gives up on an address that answers with an error; a stand-in being restarted does that. */
  #lost() {
    this.#source.close();
    this.#source = null;
    this.onState("lost");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), this.#wait);
    this.#wait = Math.min(this.#wait * 1.7, LONGEST_MS);
  }

  #again() {
    if (this.#url && !this.#source) this.#connect();
  }
}
