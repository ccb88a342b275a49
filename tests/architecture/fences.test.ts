/** The fences between the folders of `src` bite: each forbidden import is reported, each allowed one is not. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenRules, eslint, fenceRules, root } from '../helpers/lint.ts';

const inFrontmatter = (code: string) => `---\n${code}\n---\n<p>Text</p>\n`;
const inScript = (code: string) => `<p>Text</p>\n<script>\n  ${code}\n</script>\n`;

const grade = 'src/domain/quiz/grade.ts';
const schema = 'src/domain/quiz/schema.ts';
const kinds = 'src/domain/content/kinds.ts';
const translator = 'src/i18n/translator.ts';
const exporter = 'src/exporters/jsonld/lesson.ts';
const element = 'src/client/elements/quick-exit.ts';
const courseOf = 'src/collections/course.ts';
const card = 'src/ui/components/Card.astro';
const page = 'src/pages/[...lang]/about.astro';
const command = 'src/cli/check-content.ts';

describe('domain', () => {
  test.each([
    [grade, "import { t } from '#i18n/translator.ts';"],
    [grade, "import type { Translator } from '#i18n/translator.ts';"],
    [grade, "export { t } from '#i18n/translator.ts';"],
    [grade, "export * from '#ui/page-context.ts';"],
    [grade, "export const later = () => import('#i18n/translator.ts');"],
    [grade, "import { readFileSync } from 'node:fs';"],
    [grade, "import type { AstroGlobal } from 'astro';"],
    [grade, "import { z } from 'zod';"],
    [grade, "import { parse } from 'yaml';"],
    [grade, "import { build } from '../../cli/build-site.ts';"],
    [grade, "import { build } from './../../cli/build-site.ts';"],
    [grade, "import { build } from '../course/../../cli/build-site.ts';"],
    [grade, "import { itemSchema } from './schema';"],
    [schema, "import { parse } from 'yaml';"],
    [kinds, "import { z } from 'zod';"],
    ['src/domain/check/runner.ts', "import { mdxToMdast } from 'satteri';"],
    [grade, 'export const now = () => Date.now();'],
    [grade, 'export const today = () => new Date();'],
    [grade, 'export const draw = () => Math.random();'],
    [grade, "export const width = () => document.querySelector('main')?.clientWidth;"],
    [grade, 'export default function grade() {}'],
  ])('refuses in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).not.toEqual([]);
  });

  test.each([
    [grade, "import { trackIds } from '../course/schema.ts';"],
    [grade, "import type { Item } from './schema.ts';"],
    [grade, 'export const day = (text: string) => new Date(text);'],
    [schema, "import { z } from 'zod';"],
    ['src/domain/content/page-schema.ts', "import { z } from 'zod';"],
    ['src/domain/content/fields.ts', "import { z } from 'zod';"],
    [kinds, "import type { z } from 'zod';"],
    ['src/domain/check/parse-mdx.ts', "import { mdxToMdast } from 'satteri';"],
    ['src/domain/check/parse-yaml.ts', "import { parseDocument } from 'yaml';"],
  ])('allows in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });
});

describe('i18n', () => {
  test.each([
    "import { lessonPath } from '#domain/course/paths.ts';",
    "import { readFileSync } from 'node:fs';",
    "import { parse } from 'yaml';",
    "import type { PageContext } from '#ui/page-context.ts';",
    "import { lessonPath } from '../domain/course/paths.ts';",
    'export const today = () => new Date();',
  ])('refuses: %s', async (code) => {
    expect(await brokenRules(translator, code)).not.toEqual([]);
  });

  test('allows the words of the interface', async () => {
    expect(await brokenRules(translator, "import type { UiStrings } from '#domain/locale/schema.ts';")).toEqual([]);
  });
});

describe('exporters', () => {
  test.each([
    "import { writeFileSync } from 'node:fs';",
    "import { getCourse } from '#collections/course.ts';",
    "import type { PageContext } from '#ui/page-context.ts';",
    "import { z } from 'zod';",
    "import type { APIRoute } from 'astro';",
    "import { lessonPath } from '../../domain/course/paths.ts';",
    'export const stamp = () => Date.now();',
    'export const here = () => location.href;',
  ])('refuses: %s', async (code) => {
    expect(await brokenRules(exporter, code)).not.toEqual([]);
  });

  test.each([
    "import { lessonPath } from '#domain/course/paths.ts';",
    "import { createTranslator } from '#i18n/translator.ts';",
    "import { toScriptText } from './thing.ts';",
  ])('allows: %s', async (code) => {
    expect(await brokenRules(exporter, code)).toEqual([]);
  });
});

describe('client', () => {
  test.each([
    "import { quizSchema } from '#domain/quiz/schema.ts';",
    "import { pageSchema } from '#domain/content/page-schema.ts';",
    "import { idField } from '#domain/content/fields.ts';",
    "import { contentKinds } from '#domain/content/kinds.ts';",
    "import { z } from 'zod';",
    "import { z } from 'zod/mini';",
    "import { navigate } from 'astro:transitions/client';",
    "import words from '../../../content/en/ui.yaml';",
    "import { resolveLink } from '#ui/page-context.ts';",
    "import { getSite } from '#collections/site.ts';",
    "export const later = () => import('zod');",
  ])('refuses: %s', async (code) => {
    expect(await brokenRules(element, code)).not.toEqual([]);
  });

  test.each([
    "import { gradeItem } from '#domain/quiz/grade.ts';",
    "import type { Quiz } from '#domain/quiz/schema.ts';",
    "import { createTranslator } from '#i18n/translator.ts';",
    "import { upgrade } from './upgrade.ts';",
    "import { readProgress } from '../storage/progress.ts';",
  ])('allows: %s', async (code) => {
    expect(await brokenRules(element, code)).toEqual([]);
  });
});

describe('collections', () => {
  test.each([
    [courseOf, "import { resolveLink } from '#ui/page-context.ts';"],
    [courseOf, "import { upgrade } from '#client/elements/upgrade.ts';"],
    [courseOf, "import { readFileSync } from 'node:fs';"],
    ['src/content.config.ts', "import { z } from 'zod';"],
    ['src/content.config.ts', "import Card from './ui/components/Card.astro';"],
  ])('refuses in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).not.toEqual([]);
  });

  test.each([
    [courseOf, "import { getCollection } from 'astro:content';"],
    [courseOf, "import { buildCourse } from '#domain/course/course.ts';"],
    ['src/content.config.ts', "import { glob } from 'astro/loaders';"],
  ])('allows in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });
});

describe('ui', () => {
  test.each([
    ['collections', inFrontmatter("import { getSite } from '#collections/site.ts';")],
    ['content', inFrontmatter("import { getEntry } from 'astro:content';")],
    ['disk', inFrontmatter("import { readFileSync } from 'node:fs';")],
    ['exporters', inFrontmatter("import { courseData } from '#exporters/jsonld/course.ts';")],
    ['browser code outside a script', inFrontmatter("import { upgrade } from '#client/elements/upgrade.ts';")],
    ['a path out of the layer', inFrontmatter("import { getSite } from '../../collections/site.ts';")],
    ['a dictionary in a script', inScript("import { createTranslator } from '#i18n/translator.ts';")],
    ['storage in a script', inScript("import { readProgress } from '#client/storage/progress.ts';")],
    ['a relative path in a script', inScript("import '../../client/elements/upgrade.ts';")],
  ])('refuses %s', async (_what, code) => {
    expect(await brokenRules(card, code)).not.toEqual([]);
  });

  test.each([
    ['domain', inFrontmatter("import { lessonPath } from '#domain/course/paths.ts';")],
    ['types of Astro', inFrontmatter("import type { HTMLAttributes } from 'astro/types';")],
    ['styles', inFrontmatter("import '#styles/tokens.css';")],
    ['a sibling', inFrontmatter("import Face from '../drawings/Face.astro';")],
    ['an element in a script', inScript("import '#client/elements/upgrade.ts';")],
  ])('allows %s', async (_what, code) => {
    expect(await brokenRules(card, code)).toEqual([]);
  });
});

describe('pages', () => {
  test.each([
    ['commands', inFrontmatter("import { readSite } from '#cli/read-site.ts';")],
    ['browser code', inFrontmatter("import { upgrade } from '#client/elements/upgrade.ts';")],
    ['browser code in a script', inScript("import '#client/elements/upgrade.ts';")],
    ['content past its door', inFrontmatter("import { getEntry } from 'astro:content';")],
    ['disk', inFrontmatter("import { readFileSync } from 'node:fs';")],
    ['a path out of the layer', inFrontmatter("import { readSite } from '../../cli/read-site.ts';")],
  ])('refuses %s', async (_what, code) => {
    expect(await brokenRules(page, code)).not.toEqual([]);
  });

  test.each([
    [page, inFrontmatter("import { getCourse } from '#collections/course.ts';\nimport Card from '#ui/Card.astro';")],
    [page, inFrontmatter("import { courseData } from '#exporters/jsonld/course.ts';")],
    ['src/middleware.ts', "import { defineMiddleware } from 'astro:middleware';"],
  ])('allows in %s what it joins', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });
});

describe('cli', () => {
  test.each([
    "import { resolveLink } from '#ui/page-context.ts';",
    "import { getSite } from '#collections/site.ts';",
    "import { upgrade } from '#client/elements/upgrade.ts';",
    "import { getEntry } from 'astro:content';",
    "import { z } from 'zod';",
  ])('refuses: %s', async (code) => {
    expect(await brokenRules(command, code)).not.toEqual([]);
  });

  test.each([
    "import { readFileSync } from 'node:fs';",
    "import { parse } from 'yaml';",
    "import { siteSchema } from '#domain/site/schema.ts';",
    "import { layOutPreview } from '#ui/preview/preview-layout.ts';",
    "import { courseData } from '#exporters/jsonld/course.ts';",
    "import { readSite } from './read-site.ts';",
  ])('allows: %s', async (code) => {
    expect(await brokenRules(command, code)).toEqual([]);
  });
});

test('a file of 251 lines is too long', async () => {
  expect(await brokenRules(grade, '// a line\n'.repeat(250))).toEqual([]);
  expect(await brokenRules(grade, '// a line\n'.repeat(251))).toEqual(['max-lines']);
});

test('src keeps to the fences', async () => {
  const results = await eslint.lintFiles(['src']);
  const broken = results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId && fenceRules.has(ruleId))
      .map(({ line, message }) => `${relative(root, filePath)}:${line} ${message}`),
  );
  expect(broken).toEqual([]);
});

test('every folder of src has a fence', async () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders.filter((folder) => !['styles', 'assets'].includes(folder.name))) {
    const config: { rules: Record<string, unknown> } = await eslint.calculateConfigForFile(
      join(root, `src/${name}/a.ts`),
    );
    expect(Object.keys(config.rules), `src/${name}`).toContain('@typescript-eslint/no-restricted-imports');
  }
});
