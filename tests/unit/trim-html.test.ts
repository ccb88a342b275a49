import { expect, test } from 'vitest';
import { trimHtml } from '../../src/cli/trim-html.ts';

test.each([
  ['<ul> <li> <a href="/a"> One </a> </li> <li>Two</li> </ul>', '<ul><li><a href="/a"> One </a></li><li>Two</li></ul>'],
  ['<p class="a > b"> One </p>\n<p>Two</p>', '<p class="a > b">One</p><p>Two</p>'],
  ['<p>One <b>two</b> <i>three</i></p>', '<p>One <b>two</b> <i>three</i></p>'],
  [
    '<label> Name <select> <option> A </option> </select> here</label>',
    '<label> Name <select><option>A</option></select> here</label>',
  ],
  ['<div> <pre> a <p> b </pre> </div>', '<div><pre> a <p> b </pre></div>'],
  ["<script> '<p> x </p>' </script> <p> x </p>", "<script> '<p> x </p>' </script><p>x</p>"],
  ['<place-item> <link-list> a </link-list> </place-item>', '<place-item> <link-list> a </link-list> </place-item>'],
])('%s', (html, trimmed) => {
  expect(trimHtml(html)).toBe(trimmed);
});
