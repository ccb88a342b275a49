import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSite } from './src/cli/read-site.ts';
import { sitemapOptions } from './src/cli/sitemap-options.ts';

const site = readSite();
export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  // The default of Astro 7 drops the space between two inline tags on two lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap(sitemapOptions(site))],
  // Shiki writes inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  // The Content Security Policy is written by src/cli/finish-html.ts, once the whole page is known.
  // Scripts stay files, so that a page's first bytes are text.
  vite: {
    plugins: [
      {
        // What Vite puts around import() fetches the parts of a module ahead; ours are tiny, and it weighs more than they do.
        name: 'plain-import',
        enforce: 'pre',
        load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
      },
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Astro's own "Quiz.astro_astro_type_script_index_0_lang" stands in the first bytes of every page.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro marks MDX modules with a directive of its own, which Rolldown does not know and drops harmlessly.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
