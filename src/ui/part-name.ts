/** What a part of a track is called. */
import type { AssignablePart } from '#domain/assignment/parts.ts';
import type { Translator } from '#i18n/translator.ts';

// ui-keys: part.*

/** Returns the name of a part, such as "1.2 How a computer learns a face" or "Before you start". */
export function partName(t: Translator, { kind, number = '', title = '' }: AssignablePart): string {
  if (kind === 'lesson') return t('part.lesson', { number, title });
  return kind === 'check' ? t('part.check', { number, title }) : t(`part.${kind}`);
}
