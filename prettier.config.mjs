/** @type {import('prettier').Config} */
export default {
  printWidth: 120,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    // Words are full of apostrophes, so YAML keeps double quotes.
    { files: '*.{yaml,yml}', options: { singleQuote: false } },
  ],
};
