/**
 * Reads parts of the page aloud, one sentence at a time, with a voice that is on the device.
 *
 * To pause is to stop and to begin the same sentence again: many phones cannot hold a voice, or forget to go on.
 */
import { chooseVoice } from '#domain/reading-tools/choose-voice.ts';
import { splitSpeech } from '#domain/reading-tools/split-speech.ts';
import { readingPartsIn, spokenText } from './reading-parts.ts';

export type ReadingState = 'off' | 'reading' | 'paused';

interface Piece {
  readonly part: Element;
  readonly text: string;
}

/** Finds the voice for this page, or nothing: then nothing may be read. */
export function voiceOfPage(): SpeechSynthesisVoice | undefined {
  return chooseVoice(speechSynthesis.getVoices(), document.documentElement.lang);
}

/** Reads one page; holds where it is. */
export class Reader {
  readonly #root: Element;
  /** Told whenever the state or the part being read changes; no part when nothing is read. */
  readonly #changed: (state: ReadingState, part: Element | undefined) => void;
  #state: ReadingState = 'off';
  #pieces: Piece[] = [];
  #place = 0;
  /** Held, since Chromium forgets to tell the end of what nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(root: Element, changed: (state: ReadingState, part: Element | undefined) => void) {
    this.#root = root;
    this.#changed = changed;
  }

  /** Begins, pauses or goes on, whichever comes next. */
  toggle(isFirst: (part: Element) => boolean): void {
    if (this.#state === 'reading') this.pause();
    else if (this.#state === 'paused') this.#speak();
    else this.#begin(isFirst);
  }

  pause(): void {
    if (this.#state === 'reading') this.#fallSilent('paused');
  }

  stop(): void {
    if (this.#state !== 'off') this.#fallSilent('off');
  }

  #begin(isFirst: (part: Element) => boolean): void {
    const parts = readingPartsIn(this.#root);
    const { lang } = document.documentElement;
    this.#pieces = parts.flatMap((part) => splitSpeech(spokenText(part), lang).map((text) => ({ part, text })));
    this.#place = Math.max(
      0,
      this.#pieces.findIndex(({ part }) => isFirst(part)),
    );
    this.#speak();
  }

  #fallSilent(state: ReadingState): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
    this.#state = state;
    this.#changed(state, state === 'off' ? undefined : this.#pieces[this.#place]?.part);
  }

  #speak(): void {
    const piece = this.#pieces[this.#place];
    const voice = voiceOfPage();
    if (!piece || !voice) {
      this.#fallSilent('off');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // What was silenced still reports its end, and is no longer the one that is held.
    utterance.onend = () => this.#utterance === utterance && this.#next(piece.part);
    utterance.onerror = () => this.#utterance === utterance && this.#fallSilent('off');
    this.#utterance = utterance;
    this.#state = 'reading';
    this.#changed('reading', piece.part);
    speechSynthesis.speak(utterance);
  }

  /** Waits after a note before a hard topic: it asks whether to read on, and silence leaves the choice. */
  #next(before: Element): void {
    this.#place += 1;
    const after = this.#pieces[this.#place]?.part;
    if (after && before.closest('.note') && !after.closest('.note')) this.#fallSilent('paused');
    else this.#speak();
  }
}
