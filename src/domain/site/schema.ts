/** Settings of one edition: `content/site.yaml`. An NGO changes this file and nothing in `src`. */
import { z } from 'zod';
import { idField, textField, webAddressField } from '../content/fields.ts';

export const siteSchema = z.strictObject({
  name: textField.meta({ description: 'Name of the edition, shown in the header and in every page title.' }),
  address: webAddressField.meta({
    description: 'Where the site is published, without the base path. The environment variable SITE_ADDRESS wins.',
  }),
  base: z
    .string()
    .regex(/^\/([^\s?#]*\/)?$/, 'start and end with a slash, as in "/" or "/kids/safe/"')
    .default('/')
    .meta({ description: 'Folder on the host, with slashes at both ends. Default "/". SITE_BASE wins.' }),
  languages: z
    .array(
      z.strictObject({
        tag: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'use a BCP-47 tag such as "en" or "pt-BR"'),
        name: textField.meta({ description: 'Name of the language in that language.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Languages of the edition; the first is the default and has no folder in addresses.' }),
  defaultCountry: z
    .string()
    .regex(/^[a-z]{2}$/, 'use a two-letter country code in lower case')
    .meta({ description: 'ISO 3166-1 code of the country whose services stand first.' }),
  exitAddress: webAddressField.meta({
    description: 'Neutral page that "Leave this page" opens. Check that it opens in your country.',
  }),
  contact: z.email().meta({ description: 'For questions about this website only; shown beside the helplines.' }),
  modules: z
    .record(idField, z.boolean())
    .default({})
    .meta({ description: 'Modules switched off: `m3: false`. A module that is not named is on.' }),
  hue: z.number().min(0).max(360).default(285).meta({
    description: 'OKLCH hue of the edition, in degrees: ink and neutral surfaces. Default 285.',
  }),
});

/** Settings of one edition. */
export type Site = z.infer<typeof siteSchema>;
