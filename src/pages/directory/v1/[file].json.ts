/** The open directory: files that others may read and use, made once at each build. docs/directory.md describes them. */
import type { APIRoute } from 'astro';
import { getDirectoryFacts, getDirectoryWords } from '#collections/directory-data.ts';
import { getLanguages, getSite } from '#collections/site.ts';
import { getDirectory, getHelpWords } from '#collections/support.ts';
import { directoryJsonSchema } from '#domain/support/directory-schema.ts';
import { factFiles, wordFiles } from '#exporters/directory/files.ts';
import { hsdsServices } from '#exporters/hsds/services.ts';
import { supportData } from '#exporters/jsonld/support.ts';
import { helpContext } from '#ui/help-context.ts';
import { servesInWords } from '#ui/serves-in-words.ts';

/** Makes the files that other programs have words for: schema.org in each language, HSDS in the first. */
async function foreignFiles(langs: readonly string[], builtOn: Date): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [index, lang] of langs.entries()) {
    const { services, countries, notes } = await getDirectory(lang);
    const { h } = helpContext(lang, await getHelpWords(lang), notes, builtOn);
    const active = [...services.values()].filter(({ status }) => status === 'active');
    files[`schema-org.${lang}.json`] = supportData(active, ({ kind }) => h(`kinds.${kind}`));
    if (index > 0) continue;
    const names = new Map(countries.map(({ code, name }) => [code, name]));
    const words = { eligibility: (service: (typeof active)[number]) => servesInWords(service, h) };
    const list = hsdsServices(services.values(), { ...words, country: (code) => names.get(code) });
    files['hsds.json'] = JSON.stringify(list);
  }
  return files;
}

async function makeFiles(address: string): Promise<Record<string, string>> {
  const [{ name }, langs] = await Promise.all([getSite(), getLanguages()]);
  const today = new Date();
  const edition = { name, address, builtOn: today.toISOString().slice(0, 10) };
  const words = await Promise.all(langs.map(async (lang) => wordFiles(edition, lang, await getDirectoryWords(lang))));
  const own: Record<string, object> = Object.assign(factFiles(edition, await getDirectoryFacts()), ...words);
  const texts = Object.entries(own).map(([file, data]) => [file, JSON.stringify(data)] as const);
  return {
    ...Object.fromEntries(texts),
    'schema.json': JSON.stringify({ $id: `${address}directory/v1/schema.json`, ...directoryJsonSchema() }),
    ...(await foreignFiles(langs, today)),
  };
}

export async function getStaticPaths() {
  const address = new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href;
  const files = await makeFiles(address);
  return Object.entries(files).map(([file, text]) => ({
    params: { file: file.replace(/\.json$/, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
