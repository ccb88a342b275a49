/** Rules about the text of source files, each shown to bite before it is held against `src`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const listFiles = (pattern: string): string[] =>
  globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));

interface TextRule {
  readonly name: string;
  /** Glob of the files that it holds for, from the project's root. */
  readonly files: string;
  readonly find: (text: string, file: string) => string[];
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

const matches = (text: string, pattern: RegExp): string[] => (text.match(pattern) ?? []).map((found) => found.trim());

/** Pairs a sample with a short title for the test report. */
const titled = (text: string) => ({ text, title: text.replaceAll('\n', ' ').slice(0, 60) });

/** Drops comments but keeps `https://`, whose slashes follow a colon. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Returns the style blocks of an .astro file, or the whole of any other file. */
function cssOf(text: string, file: string): string {
  if (!file.endsWith('.astro')) return text;
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((block) => block[1]).join('\n');
}

const side = '(?:left|right|top|bottom)';
const physicalCss = new RegExp(
  [
    `(?<![\\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-${side}[\\w-]*\\s*:`,
    '(?<![\\w-])border-(?:top|bottom)-(?:left|right)-radius\\s*:',
    `(?<=[{;\\s]|^)${side}\\s*:`,
    '(?<![\\w-])(?:text-align|text-align-last|float|clear)\\s*:\\s*(?:left|right)(?![\\w-])',
  ].join('|'),
  'gm',
);

/** Four values whose second and fourth differ mean left and right. */
const value = '(?:[\\w-]*\\((?:[^()]|\\([^()]*\\))*\\)|[^\\s();{}]+)';
const lopsidedCss = new RegExp(
  `(?<![\\w-])(?:margin|padding|inset)\\s*:\\s*${value}\\s+(${value})\\s+${value}\\s+(?!\\1\\s*[;}])${value}\\s*[;}]`,
  'g',
);

/** Addresses that name a vocabulary or this machine; a visitor's browser never asks for them. */
const harmlessHost =
  '(?:schema\\.org|creativecommons\\.org|www\\.w3\\.org|www\\.sitemaps\\.org|localhost|127\\.0\\.0\\.1)';

const rules: TextRule[] = [
  {
    name: 'CSS is logical, so that it works from right to left too',
    files: 'src/**/*.{css,astro}',
    find: (text, file) =>
      [physicalCss, lopsidedCss].flatMap((pattern) => matches(withoutComments(cssOf(text, file)), pattern)),
    bad: [
      'a { margin-left: 1rem }',
      'a{padding-right:0}',
      'a { left: 0 }',
      'a { position: fixed; top:0 }',
      'a { text-align: left }',
      'a { border-bottom: 1px solid }',
      'a { border-top-left-radius: 1rem }',
      'a { float:right }',
      'a { padding: 0 var(--s) 1rem calc(1rem + var(--s)); }',
    ],
    good: [
      'a { margin-inline-start: 1rem }',
      'a { inset-block-start: 0 }',
      'a { text-align: start }',
      'a { margin: 0 var(--s) 1rem var(--s); }',
      'a { --_left: 0; justify-content: left }',
      '/* margin-left: 0 */',
    ],
  },
  {
    name: 'no inline styles, which the policy blocks',
    files: 'src/**/*.astro',
    find: (text) => matches(withoutComments(text), /(?<=\s)(?:style|define:vars)=/g),
    bad: ['<p style="color: red">', '<p\n  style={look}>', '<style define:vars={{ hue }}>'],
    good: [
      "---\nconst style = 'calm';\n---",
      '<style>a { color: red }</style>',
      '<p class="style">',
      '<Card lifestyle="calm" />',
    ],
  },
  {
    name: 'no address of another site',
    files: 'src/**/*.{ts,mjs,astro,css}',
    find: (text) =>
      matches(withoutComments(text), new RegExp(`https?://(?!${harmlessHost}(?![\\w.-]))[\\w[]`, 'g')).concat(
        matches(withoutComments(text), /(?<=["'(])\/\/[a-z0-9-]+\.[a-z]/g),
      ),
    bad: ["const cdn = 'https://cdn.example.com/a.js';", 'a { background: url(//cdn.example.com/a.png) }'],
    good: [
      '<svg xmlns="http://www.w3.org/2000/svg">',
      "const context = 'https://schema.org';",
      '// see https://example.com/issue/1',
      '/** Workaround for https://example.com/issue/1 */',
      "const hint = 'write a full address that starts with https://';",
    ],
  },
  {
    name: 'no path of one machine',
    files: 'src/**/*',
    find: (text) => matches(text, /file:\/\/\/|(?<=^|[\s"'`(=])\/(?:home|Users|root|work)\/\w+|[A-Z]:\\+Users\\/gm),
    bad: ["const root = '/home/sari/site';", "import '/Users/leo/a.ts';", String.raw`C:\Users\minh`, 'file:///etc'],
    good: ["import '../home/card.ts';", "const page = '/home/';", "'/usr/bin/apt-get'"],
  },
  {
    name: 'no phone number: numbers live in content/shared/support',
    files: 'src/**/*.{ts,mjs,astro}',
    find: (text) =>
      [
        /\+\d[\d ().-]{6,}\d/g,
        /(?:tel|sms|whatsapp):\+?\d+|wa\.me\/\d+/g,
        /(?<![\w.,#-])(?!0123456789)0\d{2,4}[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\w)/g,
        /(?<![\w.,#-])1[- ]?[389]00[ .-]\d{3,}/g,
        /(["'`])(?:11\d|19\d|911|988|999|000)\1/g,
      ].flatMap((pattern) => matches(text, pattern)),
    bad: [
      "const line = '+44 20 7946 0000';",
      '<a href="tel:112">',
      "call('0800 555 1234')",
      "call('1-800-555-0100')",
      "const emergency = '113';",
    ],
    good: ["const day = '2026-11-23';", '<path d="M10 20 150 120" />', 'const size = 1200;', '`tel:${number}`'],
  },
  {
    name: 'no file of more than 250 lines',
    files: 'src/**/*.{ts,astro}',
    find: (text) => (text.trimEnd().split('\n').length > 250 ? ['too long'] : []),
    bad: ['line\n'.repeat(251)],
    good: ['line\n'.repeat(250)],
  },
];

describe.each(rules)('$name', ({ files, find, bad, good }) => {
  test.each(bad.map(titled))('finds: $title', ({ text }) => {
    expect(find(text, 'sample.css')).not.toEqual([]);
  });

  test.each(good.map(titled))('leaves alone: $title', ({ text }) => {
    expect(find(text, 'sample.css')).toEqual([]);
  });

  test('holds in src', () => {
    const found = listFiles(files)
      .filter((file) => /\.\w+$/.test(file))
      .flatMap((file) => find(read(file), file).map((what) => `${file}: ${what}`));
    expect(found).toEqual([]);
  });
});

describe('code for browsers', () => {
  const aliases: Record<string, string> = JSON.parse(read('package.json')).imports;

  /** Returns the paths and packages whose values a module loads; `import type` loads nothing. */
  function loads(file: string): string[] {
    const found = withoutComments(read(file)).matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?'([^']+)'|\bimport\('([^']+)'\)/gm,
    );
    return [...found].map(([, first, second]) => {
      const path = first ?? second ?? '';
      const alias = Object.entries(aliases).find(([key]) => path.startsWith(key.slice(0, -1)));
      if (alias) return path.replace(alias[0].slice(0, -1), alias[1].slice(2, -1));
      return path.startsWith('.') ? join(dirname(file), path).replaceAll('\\', '/') : path;
    });
  }

  /** Returns everything that a module loads, directly or through other modules. */
  function loadsInAll(file: string, seen = new Set<string>()): Set<string> {
    for (const next of loads(file)) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (existsSync(join(root, next)) && /\.m?ts$/.test(next)) loadsInAll(next, seen);
    }
    return seen;
  }

  test('is followed through other modules', () => {
    expect(loadsInAll('src/domain/content/kinds.ts')).toContain('zod');
  });

  test('never loads zod, not even through other modules', () => {
    const heavy = listFiles('src/client/**/*.ts').filter((file) => loadsInAll(file).has('zod'));
    expect(heavy).toEqual([]);
  });
});
