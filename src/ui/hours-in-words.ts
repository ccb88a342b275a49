/** Opening hours as a sentence part. */
import type { SupportService } from '#domain/support/schema.ts';
import type { Translator } from '#i18n/translator.ts';
import { weekdaysInWords } from '#i18n/weekdays.ts';

/** Says when a contact is open; unknown hours are said, never guessed. */
export function hoursInWords(hours: SupportService['contacts'][number]['hours'], lang: string, h: Translator): string {
  if (hours === undefined) return h('unknownHours');
  if (hours === 'always') return h('hours.always');
  return hours.map(({ days, from, to }) => h('hours.span', { days: weekdaysInWords(days, lang), from, to })).join('; ');
}
