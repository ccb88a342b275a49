import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { previewName } from '#domain/course/preview-name.ts';
import { line } from '#ui/preview/boxes.ts';
import { hexColor, type Oklch } from '#ui/preview/hex-color.ts';
import { paletteOf } from '#ui/preview/palette.ts';
import { facesOf } from '#ui/preview/preview-faces.ts';
import { dropPreviewFacts, readPreviewFacts, type PreviewFacts } from '#ui/preview/preview-facts.ts';
import { layOutPreview, previewFonts } from '#ui/preview/preview-layout.ts';
import { titleLeading, titleSize } from '#ui/preview/title-size.ts';
import { drawSvg, paintPng, previewLimit } from '../../src/cli/draw-preview.ts';

const facts: PreviewFacts = {
  file: 'previews/vi/explorers/a/b.png',
  site: 'Face Value',
  title: 'Tiếng Việt: khuôn mặt, đồng ý, sự thật',
  kicker: '3.2 · từ 13 tuổi',
  hue: 8,
  editionHue: 285,
  calm: false,
};

describe('the name of a picture', () => {
  test.each([
    ['en', '/', 'previews/en/home.png'],
    ['en', '/course/', 'previews/en/course.png'],
    ['vi', '/explorers/real/what/', 'previews/vi/explorers/real/what.png'],
    ['en', '/h/', 'previews/site.png'],
    ['vi', '/h/t/', 'previews/site.png'],
    ['id', '/h/id/', 'previews/site.png'],
  ])('of %s %s', (lang, page, name) => {
    expect(previewName(lang, page)).toBe(name);
  });
});

describe('colours in hex', () => {
  test.each<[Oklch, string]>([
    [[1, 0, 0], '#ffffff'],
    [[0, 0, 0], '#000000'],
    [[0.627955, 0.257683, 29.2339], '#ff0000'],
    [[0.86644, 0.294827, 142.4953], '#00ff00'],
    [[0.452014, 0.313214, 264.052], '#0000ff'],
    [[0.5998, 0, 0], '#808080'],
  ])('oklch(%s) is %s', (color, hex) => {
    expect(hexColor(color)).toBe(hex);
  });

  test('keep to what screens can show', () => {
    for (let hue = 0; hue < 360; hue += 5) {
      for (const color of Object.values(paletteOf(hue, hue))) expect(color).toMatch(/^#[\da-f]{6}$/);
      // Far too much chroma: paler, but not grey and not another hue.
      expect(hexColor([0.7, 0.5, hue])).not.toBe(hexColor([0.7, 0, hue]));
    }
  });

  test('are those of the style sheet', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    const inCss = (role: string, place: number): string => {
      const declaration = new RegExp(`--color-${role}:([^;]*);`).exec(css)?.[1] ?? '';
      const color = [...declaration.matchAll(/oklch\(([\d.]+)% ([\d.]+) (?:([\d.]+)deg|var\(--hue(-edition)?\))\)/g)][
        place
      ];
      if (!color) throw new Error(`There is no colour ${place} in --color-${role}.`);
      const [, lightness, chroma, fixed, edition] = color;
      return hexColor([Number(lightness) / 100, Number(chroma), Number(fixed ?? (edition ? 285 : 145))]);
    };
    const { darkSurface, ...light } = paletteOf(145, 285);
    for (const [role, color] of Object.entries(light)) expect(color, role).toBe(inCss(role, 0));
    expect(darkSurface).toBe(inCss('surface', 1));
  });
});

describe('the facts of a picture', () => {
  test('travel in the page and are taken out at the end', () => {
    const escaped = JSON.stringify(facts).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const page = `<meta property="og:image" content="a.png" data-preview="${escaped}"><p>`;
    expect(readPreviewFacts(page)).toEqual(facts);
    expect(dropPreviewFacts(page)).toBe('<meta property="og:image" content="a.png"><p>');
    expect(readPreviewFacts(dropPreviewFacts(page))).toBeUndefined();
  });

  test('come back whole with quotes and ampersands', () => {
    const title = 'You & "me" <3 &amp;';
    const page = `<meta data-preview="${JSON.stringify({ ...facts, title })
      .replaceAll('&', '&#38;')
      .replaceAll('"', '&#34;')}">`;
    expect(readPreviewFacts(page)?.title).toBe(title);
  });
});

describe('the faces', () => {
  const titles = Array.from({ length: 200 }, (_, index) => `Lesson ${index}`);
  const all = titles.map((title) => facesOf({ ...facts, title }));

  test('differ from page to page and never from build to build', () => {
    expect(new Set(all.map(({ first, second }) => first + second)).size).toBeGreaterThan(60);
    expect(titles.map((title) => facesOf({ ...facts, title }))).toEqual(all);
    expect(all.filter(({ swapped }) => swapped).length).toBeGreaterThan(60);
    expect(all.filter(({ swapped }) => !swapped).length).toBeGreaterThan(60);
  });

  test('are two people', () => {
    for (const { first, second } of all) expect(first).not.toBe(second);
  });

  test('of a hard topic do not laugh and are not swapped', () => {
    const calm = titles.map((title) => facesOf({ ...facts, title, calm: true }));
    expect(calm.some(({ swapped }) => swapped)).toBe(false);
    expect(new Set(calm.flatMap(({ first, second }) => [first, second])).size).toBe(6);
  });

  test('of a discreet page are not drawn', () => {
    const { file, site, hue, editionHue, calm } = facts;
    const discreet: PreviewFacts = { file, site, hue, editionHue, calm };
    const picture = JSON.stringify(layOutPreview(discreet));
    expect(picture.match(/data:image/g)).toHaveLength(1);
    expect(picture).toContain('Face Value');
  });
});

describe('the size of a title', () => {
  test('shrinks as the title grows', () => {
    const sizes = [5, 20, 40, 60, 80].map((length) => titleSize('word '.repeat(length / 5).trim(), 600, 350));
    expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
    expect(sizes[0]).toBeGreaterThan(90);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(38);
  });

  test('leaves room for long words', () => {
    expect(titleSize('Verantwortungsgemeinschaft', 600, 350)).toBeLessThan(50);
  });
});

describe('Vietnamese', () => {
  const vowels = 'aăâeêioôơuưy';
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letters = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).concat('d', 'đ');

  /** The outline of a text, as the drawing library sets it. */
  async function outline(text: string): Promise<string> {
    const tree = line(text, { fontFamily: previewFonts.join(', '), fontSize: 60, fontWeight: 700 });
    const { svg, missing } = await drawSvg(tree, { width: 1800, height: 200 });
    expect(missing, text).toEqual([]);
    return [...svg.matchAll(/<path[^>]* d="([^"]*)"/g)].map((match) => match[1]).join('');
  }

  const contours = (path: string): number => path.match(/M/g)?.length ?? 0;

  test('has a drawing of its own for each letter, small and capital', async () => {
    const all = [...letters, ...letters.map((letter) => letter.toUpperCase())];
    const drawn = await Promise.all(all.map(outline));
    expect(all).toHaveLength(148);
    // A letter that gets lost is drawn as an empty box or as nothing, like every other lost one.
    expect(new Set(drawn).size).toBe(all.length);
    for (const path of drawn) expect(contours(path)).toBeGreaterThan(0);
  });

  test('keeps every mark inside a sentence', async () => {
    const words = (facts.title ?? '').replaceAll(' ', '');
    const apart = await Promise.all([...words].map(outline));
    const sum = apart.reduce((total, path) => total + contours(path), 0);
    expect(contours(await outline(facts.title ?? ''))).toBe(sum);
    expect(contours(await outline('Tieng Viet: khuon mat, dong y, su that'))).toBeLessThan(sum);
    // The same words typed with loose marks look the same.
    expect(await outline((facts.title ?? '').normalize('NFD'))).toBe(await outline(facts.title ?? ''));
  });

  test('fits on a picture', async () => {
    const { svg, missing } = await drawSvg(layOutPreview(facts));
    expect(missing).toEqual([]);
    const png = await paintPng(svg);
    expect(png.length).toBeLessThanOrEqual(previewLimit);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

test('what the heading face cannot spell is left out, and nothing else', async () => {
  const japanese = { ...facts, title: '顔はあなたのもの', kicker: '3.2 · 13歳から' };
  const { missing } = await drawSvg(layOutPreview(japanese));
  expect(missing.join('')).toContain('顔');
  expect((await drawSvg(layOutPreview(japanese, missing))).missing).toEqual([]);
  const picture = JSON.stringify(layOutPreview(japanese, missing));
  expect(picture).toContain('Face Value');
  expect(picture).not.toMatch(/顔|歳/);
  expect(JSON.stringify(layOutPreview(facts, missing))).toBe(JSON.stringify(layOutPreview(facts)));
});

test('a title in its largest size keeps to its room', () => {
  expect(titleSize('Hi', 600, 350) * titleLeading).toBeLessThan(350);
});
