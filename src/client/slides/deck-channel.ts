/** What the slides and the notes in a second window tell each other. Both are the same page of the same site. */

/** Where the slides are, for whoever speaks. */
export interface DeckPlace {
  readonly kind: 'at';
  readonly number: number;
  readonly total: number;
  readonly title: string;
  /** Title of the next slide; none on the last. */
  readonly next: string;
  /** Notes of the slide, by their place among all notes of the page. */
  readonly notes: readonly number[];
  /** When the slides were started, in milliseconds. */
  readonly since: number;
}

export type DeckMessage =
  | DeckPlace
  /** The notes ask where the slides are. */
  | { readonly kind: 'hello' }
  /** The notes ask for another slide. */
  | { readonly kind: 'go'; readonly action: 'next' | 'back' }
  /** The slides were left. */
  | { readonly kind: 'left' };

/** One end of the wire. */
export interface DeckChannel {
  send(message: DeckMessage): void;
  close(): void;
}

/** Opens the wire between the windows that show this page. Without support there is none, and nothing else is lost. */
export function openDeckChannel(received: (message: DeckMessage) => void): DeckChannel {
  if (!('BroadcastChannel' in globalThis)) return { send() {}, close() {} };
  const channel = new BroadcastChannel(`slides ${location.pathname}`);
  channel.addEventListener('message', (event: MessageEvent<DeckMessage>) => received(event.data));
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
