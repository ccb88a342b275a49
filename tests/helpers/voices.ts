/** A browser that speaks without a sound: voices as a test gives them, and everything that was said. */
import type { Page } from 'playwright-core';

export interface TestVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export const localVoice: TestVoice = { name: 'on the device', lang: 'en-GB', localService: true };
export const remoteVoice: TestVoice = { name: 'far away', lang: 'en-US', localService: false };

/** What a page says, and with which voice. */
export interface Said {
  readonly text: string;
  readonly voice: string | undefined;
}

interface FakeSpeech {
  voices: readonly TestVoice[];
  said: Said[];
  /** The utterance that is being spoken. */
  current: { text: string; voice?: TestVoice; onend?: () => void; onerror?: () => void } | undefined;
  /** Whether each utterance ends by itself. */
  flows: boolean;
  onvoiceschanged?: () => void;
}

declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
  }
}

/** Gives every page that is opened from now on these voices. */
export async function giveVoices(page: Page, voices: readonly TestVoice[]): Promise<void> {
  await page.addInitScript((given) => {
    const end = (how: 'onend' | 'onerror') => {
      const { current } = speech;
      speech.current = undefined;
      // As browsers do, a moment later.
      if (current) setTimeout(() => current[how]?.());
    };
    const speech: FakeSpeech & Record<string, unknown> = {
      voices: given,
      said: [],
      current: undefined,
      flows: false,
      getVoices: () => speech.voices,
      speak(utterance: NonNullable<FakeSpeech['current']>) {
        speech.current = utterance;
        speech.said.push({ text: utterance.text, voice: utterance.voice?.name });
        if (speech.flows) end('onend');
      },
      cancel: () => end('onerror'),
      finish: () => end('onend'),
    };
    window.fakeSpeech = speech;
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, voices);
}

/** Everything that was said since the page was opened. */
export function saidOn(page: Page): Promise<Said[]> {
  return page.evaluate(() => window.fakeSpeech.said);
}

/** Whether the page is speaking. */
export function speaks(page: Page): Promise<boolean> {
  return page.evaluate(() => window.fakeSpeech.current !== undefined);
}

/** Lets what is being said come to its end. */
export async function finishSentence(page: Page): Promise<void> {
  await page.evaluate(() => (window.fakeSpeech as unknown as { finish(): void }).finish());
}

/** Lets all sentences come to their end by themselves, from now on. */
export async function letSpeechFlow(page: Page): Promise<void> {
  await page.evaluate(() => (window.fakeSpeech.flows = true));
}

/** Lets voices come after the page, as browsers do. */
export async function addVoice(page: Page, voice: TestVoice): Promise<void> {
  await page.evaluate((added) => {
    window.fakeSpeech.voices = [...window.fakeSpeech.voices, added];
    window.fakeSpeech.onvoiceschanged?.();
  }, voice);
}
