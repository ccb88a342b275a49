import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { drawingsToFiles } from '../../src/cli/drawings-to-files.ts';
import { finishHtml } from '../../src/cli/finish-html.ts';
import { pruneStyles } from '../../src/cli/prune-styles.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('a finished page', () => {
  const source = page(
    '<style>@layer a,b;</style><script>one()</script><style>p[data-astro-cid-aaaaaaaa]{color:red}i[data-astro-cid-bbbbbbbb]{color:red}</style>',
    '<p data-astro-cid-aaaaaaaa>Text</p><script type="module" src="/x.js"></script>',
  );
  const { html } = finishHtml(source, '/');
  const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('has one style block, in the order of the page, with the hash the policy names', () => {
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/g)].map((match) => match[1] ?? '');
    expect(styles).toEqual(['@layer a,b;p[data-0]{color:red}']);
    expect(policy).toContain(`style-src 'self' ${sha(styles[0] ?? '')}`);
  });

  test('allows its inline script by hash and no other', () => {
    expect(policy).toContain(`script-src 'self' ${sha('one()')};`);
    expect(policy).not.toContain('unsafe');
  });

  test('puts the policy before everything it governs', () => {
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  });

  test('gives scopes short names, the same in styles and text', () => {
    expect(html).toContain('<p data-0>Text</p>');
    expect(html).not.toContain('astro-cid');
  });

  test('is an error when there is nothing to put the policy after', () => {
    expect(() => finishHtml('<html></html>', '/')).toThrow('meta charset');
  });
});

describe('drawings marked data-file', () => {
  const drawing = (id: string) =>
    `<svg class="face" viewBox="0 0 120 150" aria-hidden="true" data-file><clipPath id="${id}"><path d="M0 0"/></clipPath><g clip-path="url(#${id})"></g></svg>`;

  test('become images of the same size, and equal drawings one file', () => {
    const { html, files } = drawingsToFiles(drawing('drawing-1') + drawing('drawing-7'), '/kids/');
    expect(files.size).toBe(1);
    const [[name = '', text = ''] = []] = [...files];
    expect(html.match(/<img /g)).toHaveLength(2);
    expect(html).toContain(`<img src="/kids/${name}" width="120" height="150" alt="" decoding="async" class="face">`);
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).toContain('id="i0"');
    expect(text).toContain('url(#i0)');
  });

  test('keep their name for screen readers', () => {
    const { html } = drawingsToFiles('<svg viewBox="0 0 1 2" role="img" aria-label="Sari" data-file>x</svg>', '/');
    expect(html).toContain('alt="Sari"');
  });

  test('need a size', () => {
    expect(() => drawingsToFiles('<svg data-file>x</svg>', '/')).toThrow('viewBox');
  });

  test('leave other drawings in the page', () => {
    const other = '<svg viewBox="0 0 1 1">x</svg>';
    expect(drawingsToFiles(other, '/')).toEqual({ html: other, files: new Map() });
  });
});

describe('pruned styles', () => {
  test('lose rules of components that are not on the page, and nothing else', () => {
    const styles =
      '@layer components{.a[data-astro-cid-aaaaaaaa],.b[data-astro-cid-bbbbbbbb]{top:0}@media print{.c[data-astro-cid-bbbbbbbb]{top:0}}.d{top:0}}';
    expect(pruneStyles(styles, '<p data-astro-cid-aaaaaaaa>')).toBe(
      '@layer components{.a[data-astro-cid-aaaaaaaa]{top:0}.d{top:0}}',
    );
  });

  test('lose the colours of modules that are not on the page', () => {
    const rule = (id: string) => `[data-module="${id}"]{--hue:8deg}`;
    expect(pruneStyles(`${rule('m1')}${rule('m2')}[data-module]{top:0}`, '<body data-module="m2">')).toBe(
      `${rule('m2')}[data-module]{top:0}`,
    );
  });

  test('lose fonts for letters that are not on the page', () => {
    const face = (range: string) => `@font-face{font-family:F;unicode-range:${range}}`;
    expect(pruneStyles(face('U+0000-00FF') + face('U+1EA0-1EF9, U+20AB'), 'Tieng')).toBe(face('U+0000-00FF'));
    expect(pruneStyles(face('U+1EA0-1EF9, U+20AB'), 'Tiếng')).toBe(face('U+1EA0-1EF9, U+20AB'));
  });

  test('keep the statement that orders the layers', () => {
    expect(pruneStyles('@layer reset,base;', '<p>')).toBe('@layer reset,base;');
  });
});
