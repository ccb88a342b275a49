/** Keys and classes as a file, and erasing all of it. Tells the class view when something has changed. */
import { askFirst } from '../ask-first.ts';
import { classFileText, fileLimit, parseClassFile, type FileRefusal } from '../class-file.ts';
import { saveFile } from '../save-file.ts';
import { forgetAssignment, keepAssignment, keptAssignments } from '../storage/kept-assignments.ts';
import { forgetTeacherKeys } from '../storage/teacher-keys.ts';
import { addKeyPair, findKeyPairs } from '../teacher-key-pair.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

const fileName = 'face-value-class.json';

/** Sent on the window after keys or classes changed. */
export const classesChanged = 'classeschange';

/** Names of the sentences about files that are not taken. */
const refusals: Readonly<Record<FileRefusal, string>> = {
  'too-big': 'tooBigText',
  'not-json': 'notJsonText',
  'not-keys': 'notKeysText',
  newer: 'newerText',
  damaged: 'damagedText',
};

class ClassKeys extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      partOf(this, 'save').addEventListener('click', () => void this.#save());
      const input = partOf<HTMLInputElement>(this, 'open');
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        if (file) void this.#open(file).finally(() => (input.value = ''));
      });
      askFirst(this, () => this.#erase());
    });
  }

  async #save(): Promise<void> {
    const [keys, classes] = [await findKeyPairs(), keptAssignments()];
    if (keys.length === 0 && classes.length === 0) return say(this, 'noneText');
    saveFile(new Blob([await classFileText({ keys, classes })], { type: 'application/json' }), fileName);
    say(this, 'savedText');
  }

  /** Adds what a file holds to what is here; codes of a class that both have are put together. */
  async #open(file: File): Promise<void> {
    say(this, '');
    if (file.size > fileLimit) return say(this, refusals['too-big']);
    const parsed = await parseClassFile(await file.text().catch(() => ''));
    if (!parsed.ok) return say(this, refusals[parsed.reason]);
    const keysKept = await Promise.all(parsed.file.keys.map(addKeyPair));
    const here = new Map(keptAssignments().map((entry) => [entry.assignment.id, entry]));
    const classesKept = parsed.file.classes.map((entry) => {
      const own = here.get(entry.assignment.id);
      const codes = new Set([...(own?.codes ?? []), ...entry.codes]);
      // What was made here stays as it is; what was only read off a code gives way to the assignment itself.
      return keepAssignment({ ...(own && !own.elsewhere ? own : entry), codes: [...codes] });
    });
    dispatchEvent(new Event(classesChanged));
    say(this, [...keysKept, ...classesKept].every(Boolean) ? 'inText' : 'notKeptText');
  }

  #erase(): void {
    const classes = keptAssignments().map(({ assignment }) => forgetAssignment(assignment.id));
    const erased = forgetTeacherKeys() && classes.every(Boolean);
    dispatchEvent(new Event(classesChanged));
    say(this, erased ? 'erasedText' : 'eraseFailedText');
  }
}

customElements.define('class-keys', ClassKeys);
