import { describe, expect, test } from 'vitest';
import { loadedBy } from '../helpers/html.ts';
import { builds, filesOf, pagesOf, read } from '../helpers/site.ts';

describe.each(builds)('in $folder', ({ folder, base }) => {
  test.each(pagesOf(folder))('%s loads nothing from elsewhere', (page) => {
    const foreign = loadedBy(read(folder, page)).filter(
      (address) => !address.startsWith(base) && !address.startsWith('data:'),
    );
    expect(foreign).toEqual([]);
  });

  test('scripts of the site name no other host and set no cookie', () => {
    const scripts = filesOf(folder).filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      const text = read(folder, file);
      // Names of XML formats look like addresses; nothing asks for them.
      const formats = /^https?:\/\/(www\.w3\.org|schemas\.(openxmlformats\.org|microsoft\.com)|purl\.org\/dc)\b/;
      const addresses = text.match(/https?:\/\/[^\s"'`<>\\]+/g) ?? [];
      expect(
        addresses.filter((address) => !formats.test(address)),
        file,
      ).toEqual([]);
      expect(text, file).not.toMatch(/document\.cookie|sendBeacon/);
    }
  });

  test.each(pagesOf(folder))('%s has a strict policy and keeps to it', (page) => {
    const html = read(folder, page);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    expect(html).not.toMatch(/<[^>]*\sstyle="/);
    expect(html).not.toMatch(/<[^>]*\son\w+="/);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  test.each(pagesOf(folder))('%s blocks rendering on nothing', (page) => {
    const html = read(folder, page);
    // A style sheet in the body holds up what follows it, never the text above.
    const [head = '', body = ''] = html.split('</head>');
    expect(head).not.toMatch(/<link[^>]*rel="stylesheet"/);
    const sheet = body.indexOf('rel="stylesheet"');
    if (sheet >= 0) expect(body.slice(0, sheet)).toContain('</h1>');
    const blocking = [...html.matchAll(/<script\b([^>]*)\ssrc=[^>]*>/g)].filter(
      (match) => !/type="module"|\sdefer|\sasync/.test(match[0]),
    );
    expect(blocking).toEqual([]);
  });
});
