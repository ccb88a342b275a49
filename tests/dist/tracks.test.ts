import { expect, test } from 'vitest';
import { builds, pagesMatching, read } from '../helpers/site.ts';

const { folder } = builds[0];

test('blocks for older tracks are on their pages and not in the HTML of younger ones', () => {
  const on = (track: string) => pagesMatching(folder, new RegExp(`^${track}/.*what-is-a-deepfake`)).map((page) => read(folder, page)).join('');
  expect(on('navigators')).toContain('What early counts found');
  expect(on('advocates')).toContain('Before you repeat a number');
  expect(on('navigators')).not.toContain('Before you repeat a number');
  expect(on('explorers')).not.toContain('What early counts found');
});

test('no page of the youngest track holds a sexual word', () => {
  for (const page of pagesMatching(folder, /^explorers\//)) {
    expect(read(folder, page), page).not.toMatch(/\b(sex|sexual|sexually|nude|nudes|naked|porn|pornograph\w*|intimate)\b/i);
  }
});
