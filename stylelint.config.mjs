/**
 * Rules for style sheets and for the styles inside .astro files: logical properties only, colours and sizes
 * from the tokens in src/styles/tokens.css.
 */

const physical = [
  '/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)/',
  '/^border-(top|bottom)-(left|right)-radius$/',
  '/^(left|right|top|bottom)$/',
];

/** Four values whose second and fourth differ mean left and right, and do not turn with the writing direction. */
const value = '(?:[\\w-]*\\((?:[^()]|\\([^()]*\\))*\\)|[^\\s()]+)';
const lopsided = `/^${value}\\s+(${value})\\s+${value}\\s+(?!\\1$)${value}$/`;

const useLogical = (property) => `Write the logical property instead of "${property}", such as margin-inline-start.`;

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro.js'],
  rules: {
    'property-disallowed-list': [physical, { message: useLogical }],
    'declaration-property-value-disallowed-list': [
      {
        '/^(text-align|text-align-last|float|clear)$/': ['left', 'right'],
        '/^(margin|padding|inset|border-width|scroll-margin|scroll-padding)$/': [lopsided],
        '/^(border|outline)(-(block|inline)(-(start|end))?)?(-width)?$/': [
          '/(?<![\\d.])(?:[5-9]|\\d{2,})(?:\\.\\d+)?px/',
        ],
      },
      { message: (property, value) => `"${property}: ${value}" is physical, or a line thicker than 4px.` },
    ],
    'custom-property-pattern': [
      '^_?[a-z][a-z0-9]*(--?[a-z0-9]+)*$',
      { message: 'Name a custom property --like-this, or --_like-this where only one component reads it.' },
    ],
    'color-no-hex': [true, { message: 'Take the colour from a token in src/styles/tokens.css.' }],
    'color-named': ['never', { message: 'Take the colour from a token in src/styles/tokens.css.' }],
    'declaration-no-important': true,
    'no-descending-specificity': null, // Layers decide what wins, not order.
    'import-notation': null,
    'media-feature-range-notation': null, // "min-width" also works on phones from before 2023.
    'no-empty-source': null, // A style filled by set:html is empty here.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'value-keyword-case': ['lower', { camelCaseSvgKeywords: true, ignoreKeywords: ['optimizeLegibility'] }],
    // Blank lines are taste, and nobody should be held up by them.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
  },
  overrides: [
    {
      files: ['src/ui/**/*.{astro,css}', 'src/pages/**/*.astro'],
      rules: {
        'unit-disallowed-list': [
          ['px'],
          {
            ignoreProperties: { px: ['/^border(?!.*radius)/', '/^outline/', '/^stroke/', '/^text-decoration/'] },
            message: 'Write rem, em or ch, so that text size scales it. Lines up to 4px are fine.',
          },
        ],
        'selector-max-id': 0,
      },
    },
    { files: ['src/styles/tokens.css'], rules: { 'color-no-hex': null, 'color-named': null } },
    {
      // Utilities, and what people ask of their device, win over everything.
      files: ['src/styles/{utilities,print,reset}.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
