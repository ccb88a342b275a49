/** The questions of help, with their words in one language. */
import { getCollection, getEntry } from 'astro:content';
import { expandTriage, type TriageContent } from '#domain/triage/expand.ts';
import { getLanguages } from './site.ts';

/** Returns the questions of a language, or of the default language where the language has none yet. */
export async function getTriage(lang: string): Promise<TriageContent> {
  const [defaultLang = lang] = await getLanguages();
  const [ways, own, fallback] = await Promise.all([
    getCollection('triage'),
    getEntry('triageWords', `${lang}/triage`),
    getEntry('triageWords', `${defaultLang}/triage`),
  ]);
  const triage = ways[0]?.data;
  const words = (own ?? fallback)?.data;
  if (!triage || !words) throw new Error('triage.yaml is missing in content. Run `npm run check:content`.');
  return { triage, pages: expandTriage(triage), words };
}
