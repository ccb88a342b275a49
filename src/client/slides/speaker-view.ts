/** The second window: notes of the slide that shows, what comes next, and the time. */
import { fill } from '#i18n/fill.ts';
import { partOf } from '../elements/said.ts';
import { copyNotes, notesOfPage } from './copy-notes.ts';
import { copyTemplate } from './templates.ts';
import { openDeckChannel, type DeckMessage, type DeckPlace } from './deck-channel.ts';

/** Milliseconds between two looks at the clock. */
const tick = 1_000;

/** Writes a time that has passed, such as 4:05. */
function elapsed(since: number): string {
  const seconds = Math.max(0, Math.floor((Date.now() - since) / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Shows the notes instead of the page, in step with the slides in the other window. */
export function showSpeakerView(host: HTMLElement): void {
  if (document.documentElement.dataset['speaker'] !== undefined) return;
  const view = copyTemplate(host, 'speaker');
  const { lang } = document.documentElement;
  const numbers = new Intl.NumberFormat(lang);
  const clock = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' });
  document.documentElement.dataset['speaker'] = '';
  document.querySelector('main')?.append(view);
  let place: DeckPlace | undefined;

  const write = (name: string, text: string): void => {
    const part = partOf(view, name);
    if (part.textContent !== text) part.textContent = text;
  };
  const tellTime = (): void => {
    write('clock', clock.format(new Date()));
    write('elapsed', place ? elapsed(place.since) : '');
    if (!place) channel.send({ kind: 'hello' });
  };
  const show = (at: DeckPlace | undefined): void => {
    place = at;
    partOf(view, 'waiting').hidden = at !== undefined;
    partOf(view, 'running').hidden = at === undefined;
    if (!at) return;
    const all = notesOfPage();
    write('number', fill(host.dataset['numberText'] ?? '', { number: at.number, total: at.total }, numbers));
    write('title', at.title);
    write('next-title', at.next);
    partOf(view, 'coming').hidden = at.next === '';
    const notes = at.notes.flatMap((index) => all[index] ?? []);
    copyNotes(partOf(view, 'note-list'), notes, host.dataset['noNotesText'] ?? '');
    tellTime();
  };
  const receive = (message: DeckMessage): void => {
    if (message.kind === 'at') show(message);
    if (message.kind === 'left') show(undefined);
  };

  const channel = openDeckChannel(receive);
  for (const action of ['back', 'next'] as const) {
    partOf(view, action).addEventListener('click', () => channel.send({ kind: 'go', action }));
  }
  document.addEventListener('keydown', ({ key, target }) => {
    const isForward = ['PageDown', 'ArrowDown', document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'];
    const isBack = ['PageUp', 'ArrowUp', document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'];
    if (target instanceof Element && target.closest('input')) return;
    if (isForward.includes(key)) channel.send({ kind: 'go', action: 'next' });
    if (isBack.includes(key)) channel.send({ kind: 'go', action: 'back' });
  });
  show(undefined);
  tellTime();
  setInterval(tellTime, tick);
}
