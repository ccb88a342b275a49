/**
 * Shows on any page what is done: in lists of lessons, on the map, at modules. Runs by being imported.
 *
 * Where, and with which words, stands in the HTML:
 * - `data-done-text` on a list: links in it that lead to a done lesson get `data-done` and this word, unseen;
 * - `data-here-text` on a map: its `data-here` moves to the first lesson that is not done, with these words;
 * - `data-lessons` on a module, below `data-count-text`: how many of these lessons are done.
 *
 * Lessons are known by the end of the link, since an attribute on each costs bytes on every page.
 */
import { lessonIdIn } from '#domain/course/paths.ts';
import { chooseTrack } from '#domain/progress/choose-track.ts';
import { entryOf } from '#domain/progress/entry.ts';
import { isDone, markDone } from '#domain/progress/mark-done.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { fill } from '#i18n/fill.ts';
import { openStore } from '../storage/progress-store.ts';

const store = openStore();

/** Lists the links in a list, each with the id of the lesson it leads to. */
function linksIn(list: ParentNode): { link: Element; id: string }[] {
  return [...list.querySelectorAll('a[href]')].map((link) => ({
    link,
    id: lessonIdIn(link.getAttribute('href') ?? ''),
  }));
}

/** Writes a part that only scripts need, made when it is asked for first. */
function write(parent: Element, part: string, text: string, className = ''): void {
  let place = parent.querySelector(`[data-part="${part}"]`);
  if (!place && text) {
    place = document.createElement('span');
    place.className = className;
    place.setAttribute('data-part', part);
    parent.append(place);
  }
  if (place) place.textContent = text && ` ${text}`;
}

function markLinks(list: HTMLElement, progress: Progress): void {
  for (const { link, id } of linksIn(list)) {
    const done = isDone(progress, id);
    link.toggleAttribute('data-done', done);
    write(link, 'done', done ? (list.dataset['doneText'] ?? '') : '', 'visually-hidden');
  }
}

function markMap(map: HTMLElement, progress: Progress): void {
  const label = map.querySelector<HTMLElement>('[data-here]');
  const links = [...map.querySelectorAll('[data-done-text]')].flatMap(linksIn);
  const next = links.find(({ id }) => !isDone(progress, id));
  if (!label) return;
  const begun = links.some(({ id }) => entryOf(progress.lessons, id));
  label.dataset['here'] ||= label.textContent;
  label.textContent = (begun && map.dataset['hereText']) || label.dataset['here'];
  label.hidden = !next;
  next?.link.append(label);
}

function countDone(module: HTMLElement, progress: Progress, numbers: Intl.NumberFormat): void {
  const ids = module.dataset['lessons']?.split(' ') ?? [];
  const count = ids.filter((id) => isDone(progress, id)).length;
  const text = module.closest<HTMLElement>('[data-count-text]')?.dataset['countText'] ?? '';
  write(module, 'count', count > 0 ? fill(text, { count }, numbers) : '');
  module.toggleAttribute('data-done', count === ids.length);
}

function markAll(): void {
  const progress = store.read();
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
  for (const list of all('[data-done-text]')) markLinks(list, progress);
  for (const map of all('[data-here-text]')) markMap(map, progress);
  for (const module of all('[data-lessons]')) countDone(module, progress, numbers);
}

/** Going on makes a lesson done, with or without its quiz; skipping a hard one is a full way through. */
function endLesson(this: HTMLElement): void {
  const lessonId = this.dataset['next'] ?? '';
  store.save((progress) => markDone(progress, lessonId));
}

try {
  store.save((progress) => chooseTrack(progress, document.body.dataset['track'] ?? ''));
  for (const link of document.querySelectorAll<HTMLElement>('[data-next]')) link.addEventListener('click', endLesson);
  store.onChange(markAll);
  markAll();
} catch (error) {
  console.error('Progress is not shown:', error);
}
