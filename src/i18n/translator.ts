/** Looks up interface words; no sentence is ever glued together from parts. */
import type { UiStrings } from '#domain/locale/schema.ts';
import { fill, type Values } from './fill.ts';

/** Looks up one string; `plural` picks the form for a count, which also fills `{count}`. */
export interface Translator {
  (key: string, values?: Values): string;
  plural(key: string, count: number, values?: Values): string;
}

/**
 * Makes the look-up for one language. A key that the language lacks is taken from the default language.
 *
 * @throws When a key exists in neither: the content check finds that before a build does.
 */
export function createTranslator(lang: string, strings: UiStrings, fallback: UiStrings): Translator {
  const numbers = new Intl.NumberFormat(lang);
  const rules = new Intl.PluralRules(lang);
  const find = (key: string): string | undefined => (strings[key] ?? fallback[key])?.text;
  const translate = (key: string, values: Values = {}): string => {
    const text = find(key);
    if (text === undefined) throw new Error(`There is no interface string "${key}". Add it to ui.yaml.`);
    return fill(text, values, numbers);
  };
  const plural = (key: string, count: number, values: Values = {}): string => {
    const form = `${key}_${rules.select(count)}`;
    return translate(find(form) === undefined ? `${key}_other` : form, { count, ...values });
  };
  return Object.assign(translate, { plural });
}
