/** Gives every page its language, words and addresses. */
import { defineMiddleware } from 'astro:middleware';
import { getCast, getCourse, getGlossary, getUiStrings } from '#collections/course.ts';
import { getSite } from '#collections/site.ts';
import { trackIds } from '#domain/course/schema.ts';
import { directionOf } from '#i18n/direction.ts';
import { createTranslator } from '#i18n/translator.ts';
import { hrefBuilder } from '#ui/page-context.ts';

export const onRequest = defineMiddleware(async (context, next) => {
  const site = await getSite();
  const lang = context.params['lang'] ?? site.languages[0]?.tag ?? 'en';
  const [strings, course, cast, terms] = await Promise.all([
    getUiStrings(lang),
    getCourse(lang),
    getCast(lang),
    getGlossary(lang),
  ]);
  const href = hrefBuilder(site, lang, import.meta.env.BASE_URL);
  context.locals.page = {
    lang,
    dir: directionOf(lang),
    t: createTranslator(lang, strings.own, strings.fallback),
    site,
    course,
    cast,
    terms,
    track: trackIds.find((track) => track === context.params['track']),
    sources: [],
    href,
    address: (page) => new URL(href(page), context.site ?? site.address).href,
  };
  return next();
});
