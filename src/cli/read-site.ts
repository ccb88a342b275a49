/** Reads `content/site.yaml` for scripts that need it before Astro runs. Environment variables win. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parse } from 'yaml';
import { siteSchema, type Site } from '#domain/site/schema.ts';

/** Returns the settings of the edition. Throws with the file's name when they are not valid. */
export function readSite(file = './content/site.yaml'): Site {
  const settings: unknown = parse(readFileSync(file, 'utf8'));
  const overrides = {
    ...(process.env['SITE_ADDRESS'] && { address: process.env['SITE_ADDRESS'] }),
    ...(process.env['SITE_BASE'] && { base: process.env['SITE_BASE'] }),
  };
  const result = siteSchema.safeParse({ ...(settings as object), ...overrides });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n');
  throw new Error(
    `${file} or the variables SITE_ADDRESS and SITE_BASE are not right:\n${problems}\n` +
      'Run `npm run check:content` for the lines.',
  );
}
