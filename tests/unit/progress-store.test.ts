/** Whatever a browser allows and whatever it holds, nothing that was kept is lost. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { isShared } from '#client/storage/area-in-use.ts';
import { eraseAll } from '#client/storage/erase-all.ts';
import { openStore } from '#client/storage/progress-store.ts';
import { setShared } from '#client/storage/shared-device.ts';
import { emptyProgress } from '#domain/progress/empty-progress.ts';
import { isDone, markDone } from '#domain/progress/mark-done.ts';
import { mergeProgress } from '#domain/progress/merge-progress.ts';
import { parseProgress } from '#domain/progress/parse-progress.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { serializeProgress } from '#domain/progress/serialize-progress.ts';
import { FakeStorage, useStorage } from '../helpers/fake-storage.ts';
import { anyProgress, sample } from '../helpers/progress.ts';

const store = openStore();
const key = 'face-value:progress';
const done = (id: string) => (progress: Progress) => markDone(progress, id);
const content = (storage: FakeStorage): Record<string, unknown> => ({ ...storage });
let local = new FakeStorage();
let session = new FakeStorage();

function start(onDevice: Record<string, string> = {}, inTab: Record<string, string> = {}, room?: number): void {
  local = new FakeStorage(onDevice, room);
  session = new FakeStorage(inTab, room);
  useStorage(local, session);
}

beforeEach(() => {
  start();
  eraseAll();
});

describe('saving', () => {
  test('adds to what another tab kept meanwhile', () => {
    store.save(done('one'));
    local[key] = serializeProgress(done('two')(emptyProgress));
    store.save(done('three'));
    expect(Object.keys(store.read().lessons).sort()).toEqual(['three', 'two']);
  });

  test('writes nothing when nothing changes', () => {
    local[key] = ` ${serializeProgress(sample)}`;
    expect(store.save(done('asking-first'))).toBe(true);
    expect(local[key]).toMatch(/^ /);
  });

  test('keeps what there was no room for until there is', () => {
    start({}, {}, 10);
    expect(store.save(done('one'))).toBe(false);
    expect(isDone(store.read(), 'one')).toBe(true);
    start();
    expect(store.save(done('two'))).toBe(true);
    expect(Object.keys(store.read().lessons)).toEqual(['one', 'two']);
    expect(local[key]).toBe(serializeProgress(store.read()));
  });

  test('never writes what could not be read again', () => {
    const tooMany = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`n${index}`, { done: true, quizzes: {} }]),
    );
    expect(store.save(() => ({ ...emptyProgress, lessons: tooMany }))).toBe(false);
    expect(content(local)).toEqual({});
  });

  test('reads what an older version kept, and writes it as this one does', () => {
    start({ [key]: '{"version":1,"lessons":{"one":{"done":true,"quizzes":{}}}}' });
    expect(store.read()).toEqual(done('one')(emptyProgress));
    expect(store.save(done('two'))).toBe(true);
    expect(local[key]).toBe(serializeProgress(done('two')(done('one')(emptyProgress))));
  });

  test('does not bring back what was erased in another tab', () => {
    store.save(done('one'));
    start();
    store.save(done('two'));
    expect(Object.keys(store.read().lessons)).toEqual(['two']);
  });

  test('sets a broken value aside once, and leaves one of a newer version alone', () => {
    start({ [key]: '{broken' });
    expect(store.save(done('one'))).toBe(true);
    expect(Object.values(content(local))).toContain('{broken');
    const newer = { [key]: '{"version":3}' };
    start(newer);
    expect(store.save(done('one'))).toBe(false);
    expect(content(local)).toEqual(newer);
  });

  test('leaves a broken value where it is when there is no room to set it aside', () => {
    start({ [key]: '{broken' }, {}, key.length + 7);
    expect(store.save(done('one'))).toBe(false);
    expect(content(local)).toEqual({ [key]: '{broken' });
  });
});

describe('a shared device', () => {
  test('moves everything of the site into the tab and back, and nothing of others', () => {
    start({ [key]: serializeProgress(sample), 'face-value:theme': 'dark', other: 'stays' });
    expect(setShared(true)).toBe(true);
    expect(content(local)).toEqual({ other: 'stays' });
    store.save(done('one'));
    expect(setShared(false)).toBe(true);
    expect(content(session)).toEqual({});
    expect(content(local)).toEqual({
      [key]: serializeProgress(done('one')(sample)),
      'face-value:theme': 'dark',
      other: 'stays',
    });
  });

  test('either moves all or changes nothing, and loses nothing, whatever the room', () => {
    const value = fc.oneof({ weight: 5, arbitrary: anyProgress.map(serializeProgress) }, fc.constant('{"version":3}'));
    fc.assert(
      fc.property(value, fc.option(value), fc.boolean(), fc.nat({ max: 900 }), (ours, theirs, on, room) => {
        const full = { [key]: ours, 'face-value:theme': 'dark' };
        const rest = { ...(theirs !== null && { [key]: theirs }) };
        start(on ? full : rest, on ? rest : { ...full, 'face-value:shared': '1' }, room);
        const contents = [content(local), content(session)];
        const all = (): string => {
          const found = [local[key], session[key]].map(parseProgress).flatMap((one) => (one.ok ? [one.progress] : []));
          const { lessons, review } = found.reduce(mergeProgress, emptyProgress);
          return serializeProgress({ version: 2, lessons, review });
        };
        const before = all();
        const turned = setShared(on);
        if (!turned) expect([content(local), content(session)]).toEqual(contents);
        expect(isShared()).toBe(turned ? on : !on);
        expect(all()).toBe(before);
        if (turned) expect(content(on ? local : session)).toEqual({});
      }),
      { numRuns: 1000 },
    );
  });
});

test('erasing takes every key of the site in both places, leaves other sites and the switch', () => {
  start({ [key]: 'x', 'face-value:theme': 'dark', other: '1' }, { 'face-value:shared': '1', [key]: 'y', other: '2' });
  expect(eraseAll()).toBe(true);
  expect(content(local)).toEqual({ other: '1' });
  expect(content(session)).toEqual({ 'face-value:shared': '1', other: '2' });
});
