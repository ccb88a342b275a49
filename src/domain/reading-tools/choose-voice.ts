/** Finds the voice that may read a page aloud: one on the device, since any other would send the text away. */

/** What is known of a voice; the browser's own `SpeechSynthesisVoice` fits. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** Names that some phones still use for a language. */
const olderNames: Readonly<Record<string, string>> = { in: 'id', iw: 'he', ji: 'yi' };

/** Makes `in_ID` and `id-ID` the same. */
function partsOf(tag: string): string[] {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  return [olderNames[language] ?? language, ...rest];
}

/** Counts how many parts two tags share from their start, such as language and region. */
function sharedParts(one: string, other: string): number {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  const different = ours.findIndex((part, index) => part !== theirs[index]);
  return different < 0 ? ours.length : different;
}

/**
 * Chooses a voice.
 *
 * @param lang - Language of the page. A voice of another language is never chosen.
 * @returns The voice whose language fits best, the device's own choice before others; undefined when there is none.
 */
export function chooseVoice<Known extends Voice>(voices: readonly Known[], lang: string): Known | undefined {
  // Some browsers say "default" of no voice, or of all.
  const rank = (voice: Known): number => 2 * sharedParts(lang, voice.lang) + (voice.default ? 1 : 0);
  const fitting = voices.filter((voice) => voice.localService === true && sharedParts(lang, voice.lang) > 0);
  return fitting.reduce<Known | undefined>(
    (best, voice) => (best && rank(best) >= rank(voice) ? best : voice),
    undefined,
  );
}
