/** Reading tools, the parts without a page: which voice may read, what is spoken at a time, what is kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepReadingSettings, readReadingSettings } from '#client/storage/reading-settings.ts';
import { eraseAll } from '#client/storage/erase-all.ts';
import { setShared } from '#client/storage/shared-device.ts';
import { chooseVoice, type Voice } from '#domain/reading-tools/choose-voice.ts';
import { formatReadingSettings, parseReadingSettings, textSizes } from '#domain/reading-tools/settings.ts';
import { splitSpeech } from '#domain/reading-tools/split-speech.ts';
import { FakeStorage, useStorage } from '../helpers/fake-storage.ts';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('chooseVoice', () => {
  test.each<[string, string, Voice[], number | undefined]>([
    ['takes a voice of the language', 'en', [voice('vi-VN'), voice('en-US')], 1],
    ['never takes a remote voice', 'en', [voice('en-US', { localService: false, default: true })], undefined],
    ['takes a local voice after a remote one', 'en', [voice('en-US', { localService: false }), voice('en-GB')], 1],
    ['never takes another language', 'id', [voice('en-US', { default: true }), voice('ms-MY')], undefined],
    ['does not take a language that only starts alike', 'fi', [voice('fil-PH')], undefined],
    ['prefers the same region', 'pt-BR', [voice('pt-PT', { default: true }), voice('pt-BR')], 1],
    ['takes another region rather than none', 'pt-BR', [voice('pt-PT')], 0],
    ["prefers the device's own choice", 'en', [voice('en-US'), voice('en-GB', { default: true })], 1],
    ['takes the first of equals', 'en', [voice('en-US'), voice('en-GB')], 0],
    ['reads underscores and capitals', 'en-GB', [voice('en_US'), voice('EN_gb')], 1],
    ['knows the older name of Indonesian', 'id', [voice('in_ID')], 0],
    ['finds nothing among no voices', 'en', [], undefined],
    ['does not guess for a voice without a language', 'en', [voice('')], undefined],
  ])('%s', (_what, lang, voices, place) => {
    expect(chooseVoice(voices, lang)).toBe(place === undefined ? undefined : voices[place]);
  });

  test('counts as local only what says so', () => {
    const unsaid = { lang: 'en', default: true } as Voice;
    expect(chooseVoice([unsaid], 'en')).toBeUndefined();
  });
});

describe('splitSpeech', () => {
  test.each([
    ['sentences', 'Cup yes. Stage no!', ['Cup yes.', 'Stage no!']],
    ['lines, such as items of a list', 'first\nsecond', ['first', 'second']],
    ['nothing out of empty lines and lone marks', ' \n · \n—\n', []],
    ['white space to single spaces', 'one\u00a0\n  two\t three ', ['one', 'two three']],
    ['a question in quotes from its answer', '“Was that you?” No.', ['“Was that you?”', 'No.']],
  ])('makes %s', (_what, text, pieces) => {
    expect(splitSpeech(text, 'en')).toEqual(pieces);
  });

  test('does not cut a number', () => {
    expect(splitSpeech('It was 4.5 of 10.', 'en')).toEqual(['It was 4.5 of 10.']);
  });

  test('cuts a long sentence after a comma, and loses no word', () => {
    const text = `${'many small words and '.repeat(8)}then, ${'more of the same kind '.repeat(6)}until the end.`;
    const pieces = splitSpeech(text, 'en');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces[0]).toMatch(/then,$/);
    expect(pieces.join(' ')).toBe(text);
  });

  test('reads the same without the sentences of the browser', () => {
    const { Segmenter } = Intl;
    const text = 'Is it so? It is, at 4.5 of 10. “Really!” she said…';
    const known = splitSpeech(text, 'en');
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      expect(splitSpeech(text, 'en').join(' ')).toBe(known.join(' '));
      expect(splitSpeech('Yes. No.', 'en')).toEqual(['Yes.', 'No.']);
      expect(splitSpeech('我知道。你呢？', 'zh')).toEqual(['我知道。', '你呢？']);
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
    }
  });

  test('any text becomes short pieces, with every letter in its place', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const pieces = splitSpeech(text, 'en');
        expect(pieces.every((piece) => piece !== '' && piece.length <= 180)).toBe(true);
        expect(letters(pieces.join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('settings', () => {
  test('come back as they were kept', () => {
    for (const size of textSizes) {
      for (const focus of [true, false]) {
        expect(parseReadingSettings(formatReadingSettings({ size, focus }))).toEqual({ size, focus });
      }
    }
  });

  test('are nothing to keep where all is as usual', () => {
    expect(formatReadingSettings({ size: 'normal', focus: false })).toBe('');
  });

  test.each([
    [null, 'normal', false],
    ['', 'normal', false],
    ['huge', 'normal', false],
    ['LARGE', 'normal', false],
    ['large" onload="', 'normal', false],
    ['{"size":"large"}', 'normal', false],
    ['constructor focus', 'normal', true],
    ['largest small', 'largest', false],
    ['focus large', 'large', true],
  ])('read %j without trust', (text, size, focus) => {
    expect(parseReadingSettings(text)).toEqual({ size, focus });
  });

  test('go where progress goes, and are erased with it', () => {
    const [local, session] = [new FakeStorage(), new FakeStorage()];
    useStorage(local, session);
    keepReadingSettings({ size: 'large', focus: true });
    expect({ ...local }).toEqual({ 'face-value:reading': 'large focus' });
    expect(setShared(true)).toBe(true);
    expect({ ...local }).toEqual({});
    expect(readReadingSettings()).toEqual({ size: 'large', focus: true });
    keepReadingSettings({ size: 'small', focus: false });
    expect(session['face-value:reading']).toBe('small');
    expect(setShared(false)).toBe(true);
    expect({ ...local }).toEqual({ 'face-value:reading': 'small' });
    eraseAll();
    expect({ ...local }).toEqual({});
    expect(readReadingSettings()).toEqual({ size: 'normal', focus: false });
  });
});
