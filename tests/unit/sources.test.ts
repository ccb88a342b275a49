/** Sources as readers meet them: those of an activity, and their names. */
import { describe, expect, test } from 'vitest';
import type { Activity } from '#domain/activity/schema.ts';
import { sourcesOfActivity } from '#domain/activity/sources-of.ts';
import type { Source } from '#domain/source/schema.ts';
import { sourceName } from '#domain/source/source-name.ts';

const common = { title: 'Title', intro: 'Intro.', stretch: { prompt: 'More?', sample: 'More.' } };

function tasks(...sources: string[][]): Activity {
  return {
    ...common,
    kind: 'tasks',
    tasks: sources.map((list, index) => ({
      level: 'plain',
      item: {
        ...{ id: `task-${index}`, interaction: 'trueFalse', prompt: 'So?', correct: true },
        feedback: { true: 'Yes.', false: 'No.' },
      },
      sources: list,
    })),
  };
}

describe('the sources of an activity', () => {
  test('are those of its tasks, each once, in reading order', () => {
    expect(sourcesOfActivity(tasks(['b', 'a'], [], ['c', 'b']))).toEqual(['b', 'a', 'c']);
  });

  test('are none where no task names one, or where there are no tasks of that kind', () => {
    expect(sourcesOfActivity(tasks([], []))).toEqual([]);
    expect(sourcesOfActivity({ ...common, kind: 'checklist', groups: [{ title: 'Group', points: [] }] })).toEqual([]);
  });
});

describe('the name of a source', () => {
  const source: Source = {
    title: 'Asking before sharing',
    publisher: 'Journal of Samples',
    year: 2025,
    url: 'https://journal.example/asking',
    kind: 'study',
    says: 'Most pupils want to be asked.',
    checkedOn: '2026-11-01',
    lang: 'en',
  };

  test('is publisher, year and title, without its address', () => {
    expect(sourceName(source)).toBe('Journal of Samples (2025): Asking before sharing');
  });

  test('leaves out a year that is not known', () => {
    expect(sourceName({ ...source, year: undefined })).toBe('Journal of Samples: Asking before sharing');
  });
});
