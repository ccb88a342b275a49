/** What the parts of a help page share: the words of help, notes at numbers, and the day the site was built. */
import type { UiStrings } from '#domain/locale/schema.ts';
import { createTranslator, type Translator } from '#i18n/translator.ts';

export interface HelpContext {
  /** Looks up words of help.yaml. */
  readonly h: Translator;
  readonly notes: Readonly<Record<string, string>>;
  /** Day of the build, `YYYY-MM-DD`: what was checked too long before it is marked. */
  readonly today: string;
  /** Writes a day the way the language does. */
  day(date: string): string;
}

/** Returns the context of a help page. Throws on other pages, where no help card belongs. */
export function getHelp(locals: App.Locals): HelpContext {
  if (!locals.help) throw new Error('This part stands on help pages only: set Astro.locals.help first.');
  return locals.help;
}

/** Makes the context of a help page. */
export function helpContext(
  lang: string,
  words: { own: UiStrings; fallback: UiStrings },
  notes: Readonly<Record<string, string>>,
  builtOn: Date,
): HelpContext {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    h: createTranslator(lang, words.own, words.fallback),
    notes,
    today: builtOn.toISOString().slice(0, 10),
    day: (date) => format.format(new Date(date)),
  };
}
