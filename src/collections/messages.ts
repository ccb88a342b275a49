/** Words of the message builder. */
import { getEntry } from 'astro:content';
import type { Messages } from '#domain/tools/messages-schema.ts';

/** Returns the messages of a language. */
export async function getMessages(lang: string): Promise<Messages> {
  const entry = await getEntry('messages', `${lang}/messages`);
  if (!entry) throw new Error(`content/${lang}/messages.yaml is missing. Restore it from the repository.`);
  return entry.data;
}
