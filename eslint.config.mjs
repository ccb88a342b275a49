/**
 * Lint rules, and the fences between the folders of `src` (see CONTRIBUTING.md, "Folders and fences").
 *
 * Fences use the key `regex`. The key `group` follows gitignore rules, where a pattern that starts
 * with `#` is a comment, so it would forbid nothing. tests/architecture/fences.test.ts shows that they bite.
 */
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Pattern
 * @typedef {{ layers?: string[], packages?: string[], patterns?: Pattern[], pure?: boolean }} Limits
 */

const astroPackages = ['astro(?:$|/)', 'astro:(?!content$)'];

/** Schema files pull zod along: 22 kB that no phone should load. */
const schemaValues = {
  regex: '^#domain/(?:.+/)?(?:(?:[\\w-]+-)?schema|content/fields|content/kinds)\\.ts$',
  message: 'Code for browsers takes types from schema files, never values: write "import type".',
  allowTypeImports: true,
};

/** Clock and chance are handed in by the caller, so that every result can be tested and repeated. */
const pureSyntax = [
  ['MemberExpression[object.name="Date"][property.name="now"]', 'the time'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'the day'],
  ['CallExpression[callee.name="Date"]', 'the day'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'a random number'],
].map(([selector, what]) => ({ selector, message: `Take ${what} as an argument: this folder holds pure functions.` }));

/** Names of the browser and of Node that pure functions do without. */
const impureGlobals = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'crypto', 'performance', 'setTimeout', 'setInterval', 'process', 'Buffer', 'console'],
].map((name) => ({ name, message: 'Pure functions on plain data only; hand it in from outside.' }));

/**
 * Turns an import pattern into a selector for `import()`. Slashes are spelled as code, since they end a regex there.
 *
 * @param {Pattern} pattern
 */
function dynamicImport({ regex, message }) {
  return { selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`, message };
}

/**
 * Builds the fence of one layer: it may import the listed layers and packages and nothing else.
 *
 * @param {string[]} files
 * @param {Limits} limits - `packages` are regex sources; `patterns` forbid more on top.
 */
function fence(files, { layers = [], packages = [], patterns = [], pure = false }) {
  const all = [
    {
      regex: layers.length > 0 ? `^#(?!(?:${layers.join('|')})/)` : '^#',
      message: 'This folder may not import that one. See "Folders and fences" in CONTRIBUTING.md.',
    },
    {
      regex: `^(?![#./])${packages.map((name) => `(?!${name})`).join('')}`,
      message: 'This folder may not import that package. See "Folders and fences" in CONTRIBUTING.md.',
    },
    ...patterns,
  ];
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: all }],
      'no-restricted-syntax': ['error', ...all.map(dynamicImport), ...(pure ? pureSyntax : [])],
      ...(pure && { 'no-restricted-globals': ['error', ...impureGlobals] }),
    },
  };
}

/**
 * Keeps relative imports inside their layer. ESLint's own rule does it, so that it adds to the fences above.
 *
 * @param {string[]} files
 * @param {string} climbing - Regex source of the paths that leave the layer.
 */
function stayInside(files, climbing) {
  const patterns = [
    { regex: climbing, message: 'Relative paths stay inside the folder; write "#domain/…" for another one.' },
    { regex: '[^./][^/]*/\\.\\.(?:/|$)', message: 'Write the path without going down and up again.' },
    { regex: '^/', message: 'Write a relative path or "#domain/…".' },
    { regex: '^[#.](?:.*/)?[^./]+$', message: 'Write the file ending: Node runs these files as they are.' },
  ];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const zodFiles = ['src/domain/**/schema.ts', 'src/domain/**/*-schema.ts', 'src/domain/content/fields.ts'];
const typeOfZod = { regex: '^zod$', message: 'Only schema files use zod; its type is fine.', allowTypeImports: true };

const fences = [
  fence(['src/domain/**/*.ts'], { layers: ['domain'], pure: true }),
  fence(zodFiles, { layers: ['domain'], packages: ['zod$'], pure: true }),
  fence(['src/domain/content/kinds.ts'], {
    layers: ['domain'],
    packages: ['zod$'],
    patterns: [typeOfZod],
    pure: true,
  }),
  fence(['src/domain/check/parse-*.ts'], { layers: ['domain'], packages: ['yaml$', 'satteri$'], pure: true }),
  fence(['src/i18n/**/*.ts'], { layers: ['domain/locale', 'i18n'], pure: true }),
  fence(['src/exporters/**/*.ts'], { layers: ['domain', 'i18n', 'exporters'], pure: true }),
  fence(['src/client/**/*.ts'], {
    layers: ['domain', 'i18n', 'client'],
    packages: ['@hpke/core$', 'qr(?:/|$)', 'write-excel-file/'],
    patterns: [schemaValues],
  }),
  fence(['src/collections/**/*.ts', 'src/content.config.ts'], {
    layers: ['domain', 'collections'],
    packages: ['astro:content$', 'astro/loaders$'],
  }),
  fence(['src/ui/**/*.{ts,mjs,astro}'], { layers: ['domain', 'i18n', 'ui', 'styles'], packages: astroPackages }),
  fence(['src/pages/**/*.{ts,astro}', 'src/middleware.ts'], {
    layers: ['domain', 'i18n', 'exporters', 'collections', 'ui', 'styles'],
    packages: astroPackages,
  }),
  // A <script> of an .astro file is linted as a file of its own below that file.
  fence(['src/ui/**/*.astro/*.ts'], { layers: ['client/elements'] }),
  fence(['src/pages/**/*.astro/*.ts'], {}),
  // The picture of a page is described where all other looks are, and drawn by a command.
  fence(['src/cli/**/*.{ts,mjs}'], {
    // Sealing runs in browsers, and on the bench.
    layers: ['domain', 'i18n', 'exporters', 'ui/preview', 'client/sealing'],
    packages: ['(?!zod(?:$|/)|astro:)\\w', '@'],
  }),
];

/** One block for each depth of folders, since a regex cannot count how far a file is from its layer. */
const climbs = [0, 1, 2, 3, 4, 5].map((depth) =>
  stayInside([`src/*/${'*/'.repeat(depth)}*.{ts,mjs,astro}`], `^(?:\\./)?(?:\\.\\./){${depth + 1}}`),
);

export default defineConfig(
  { ignores: ['dist/', 'dist-sub/', '.astro/', '.generated/', '.cache/', 'tests/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['src/**/*.{ts,mjs}', 'tests/**/*.{ts,mjs}'],
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  ...fences,
  stayInside(['src/*.ts'], '^\\.'),
  ...climbs,
  stayInside(['src/**/*.astro/*.ts'], '^\\.'),
);
