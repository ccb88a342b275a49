/** The language of a page as Open Graph spells it. */

/**
 * Returns language and country, since Open Graph knows no language alone; a missing country is the likeliest one.
 *
 * @example
 * socialLocale('vi')    // 'vi_VN'
 * socialLocale('pt-BR') // 'pt_BR'
 */
export function socialLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}
