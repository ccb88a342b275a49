/** Storage as a browser has it, with as much room as a test gives it. */
export class FakeStorage {
  [key: string]: unknown;
  readonly #room: number;

  constructor(entries: Readonly<Record<string, string>> = {}, room = Number.POSITIVE_INFINITY) {
    this.#room = room;
    Object.assign(this, entries);
  }

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }

  setItem(key: string, text: string): void {
    const others = Object.entries(this).filter(([name]) => name !== key);
    const size = others.reduce((sum, [name, value]) => sum + name.length + String(value).length, key.length);
    if (size + text.length > this.#room) throw new DOMException('Full.', 'QuotaExceededError');
    this[key] = text;
  }

  removeItem(key: string): void {
    delete this[key];
  }
}

/** Makes the globals of a browser out of two fakes. */
export function useStorage(local: FakeStorage, session: FakeStorage): void {
  const target = new EventTarget();
  Object.assign(globalThis, {
    window: { localStorage: local, sessionStorage: session },
    addEventListener: target.addEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
  });
}
