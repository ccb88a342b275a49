/** Whom a service is for, as a sentence part. */
import type { Service } from '#domain/support/directory.ts';
import type { Translator } from '#i18n/translator.ts';

/** Says ages and people. A removal tool goes by the age in the picture, which is said. */
export function servesInWords({ kind, serves }: Service, h: Translator): string {
  const inPicture = kind === 'takedownTool' && serves.ages !== 'all';
  const ages = h(inPicture ? `serves.${serves.ages}InPicture` : `serves.${serves.ages}`);
  return serves.people === 'all' ? ages : `${ages} · ${h(`serves.${serves.people}`)}`;
}
