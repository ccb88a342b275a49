/** What teachers get for each module, and what all modules share. */
import { getCollection, getEntry } from 'astro:content';
import type { Module } from '#domain/course/course.ts';
import type { TeachModule, TeachWords } from '#domain/teach/schema.ts';
import { getCourse } from './course.ts';
import { getLanguageParams } from './site.ts';

/** Returns what holds for all modules; a translation may have none yet. */
export async function getTeachWords(lang: string): Promise<TeachWords | undefined> {
  return (await getEntry('teachWords', `${lang}/teach`))?.data;
}

/** Returns the packs of a language by the id of their module. */
export async function getTeachModules(lang: string): Promise<Map<string, TeachModule>> {
  const entries = await getCollection('teachModules', (entry) => entry.id.startsWith(`${lang}/`));
  return new Map(entries.map((entry) => [entry.id.split('/').at(-1) ?? entry.id, entry.data]));
}

/** What a page of a pack gets. */
export interface PackProps {
  readonly module: Module;
  readonly pack: TeachModule;
  readonly words: TeachWords;
}

/** Returns a page for each module of each language that has a pack. */
export async function getPackPaths() {
  const pages: { params: { lang: string | undefined; module: string }; props: PackProps }[] = [];
  for (const { lang, param } of await getLanguageParams()) {
    const words = await getTeachWords(lang);
    const packs = await getTeachModules(lang);
    for (const module of (await getCourse(lang)).modules) {
      const pack = packs.get(module.id);
      if (pack && words) pages.push({ params: { lang: param, module: module.slug }, props: { module, pack, words } });
    }
  }
  return pages;
}
