import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builds, pagesOf, read } from '../helpers/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    Object.fromEntries(
      [
        ...['choice-item', 'order-item', 'place-item', 'quiz-set', 'face-mixer', 'theme-switch'],
        ...['go-on', 'progress-list', 'shared-device', 'progress-file', 'erase-progress', 'leave-page', 'site-search'],
        'reading-tools',
      ].map((name) => [name, { flow: true, phrasing: name === 'theme-switch' }]),
    ) as never,
  ],
  rules: {
    // The compiler writes long lines and leaves no white space to police.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Written in lower case by browsers and by Astro as the standard shows it.
    'doctype-style': 'off',
    // A custom element that is a landmark has no native twin.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Numbers stand as their source prints them; style sheets keep them together where there is room.
    'tel-non-breaking': 'off',
    // Void tags without a slash are what the HTML standard writes.
    'void-style': 'off',
  },
});

const { folder } = builds[0];

describe('every page is valid HTML', () => {
  test.each(pagesOf(folder))('%s', async (page) => {
    const report = await validator.validateString(read(folder, page));
    const messages = report.results.flatMap((result) =>
      result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
    );
    expect([...new Set(messages)]).toEqual([]);
  });
});
