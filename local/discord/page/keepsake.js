// Small lists that this browser keeps: private talks one has open, answers one has put away.

const MOST = 200;

export class Keepsake {
  constructor(name, storage = localStorage) {
    this.name = `den.${name}`;
    this.storage = storage;
  }

  /** A list that was tampered with, or a browser that keeps nothing, is an empty one. */
  all() {
    try {
      const found = JSON.parse(this.storage.getItem(this.name) ?? "[]");
      return Array.isArray(found) ? found : [];
    } catch {
      return [];
    }
  }

  add(item) {
    const items = this.all().filter((known) => known !== item);
    this.storage.setItem(this.name, JSON.stringify([...items, item].slice(-MOST)));
  }
}
