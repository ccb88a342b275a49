/** Progress as a file: saved to take along, brought in from another device. Made and read here, sent nowhere. */
import { changedLessons } from '#domain/progress/changed-lessons.ts';
import { limits } from '#domain/progress/limits.ts';
import { mergeProgress } from '#domain/progress/merge-progress.ts';
import { parseProgress } from '#domain/progress/parse-progress.ts';
import { serializeProgress } from '#domain/progress/serialize-progress.ts';
import { fill } from '#i18n/fill.ts';
import { saveFile } from '../save-file.ts';
import { openStore } from '../storage/progress-store.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

const fileName = 'face-value-progress.json';

/** Names of the sentences about files that are not taken. */
const refusals = {
  'too-big': 'saidTooBig',
  'not-json': 'saidNotJson',
  'not-progress': 'saidNotProgress',
  newer: 'saidNewer',
  damaged: 'saidDamaged',
} as const;

class ProgressFile extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      partOf(this, 'save').addEventListener('click', () => this.#save());
      const input = partOf<HTMLInputElement>(this, 'open');
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        if (file) void this.#open(file).finally(() => (input.value = ''));
      });
    });
  }

  #save(): void {
    const text = serializeProgress(openStore().read());
    saveFile(new Blob([text], { type: 'application/json' }), fileName);
    say(this, 'saidSaved');
  }

  async #open(file: File): Promise<void> {
    say(this, '');
    if (file.size > limits.size) return say(this, refusals['too-big']);
    // A file that has gone meanwhile counts as one that cannot be read.
    const parsed = parseProgress(await file.text().catch(() => ''));
    if (!parsed.ok) return say(this, refusals[parsed.reason]);
    const store = openStore();
    const before = store.read();
    const after = mergeProgress(before, parsed.progress);
    if (!parseProgress(serializeProgress(after)).ok) return say(this, 'saidFull');
    if (!store.save((progress) => mergeProgress(progress, parsed.progress))) return say(this, 'saidNotKept');
    const count = changedLessons(before, after).length;
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    say(this, count > 0 ? 'saidIn' : 'saidSame', (words) => fill(words, { count }, numbers));
  }
}

customElements.define('progress-file', ProgressFile);
