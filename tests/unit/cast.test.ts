import { describe, expect, test } from 'vitest';
import { moodIds, personIds, type MoodId, type PersonId } from '#domain/cast/schema.ts';
import { drawPerson, drawSwap, featureParts } from '#ui/cast/draw.ts';
import { readFaces } from '#ui/cast/face-list.ts';
import { drawLogo } from '#ui/cast/logo.ts';
import { nextDrawingId } from '#ui/cast/page-ids.ts';
import { drawPattern } from '#ui/cast/pattern.ts';
import { drawPortrait } from '#ui/cast/portrait.ts';
import { drawSnapshot } from '#ui/cast/snapshot.ts';
import { drawStep, drawStepPanels, editSteps } from '#ui/cast/steps.ts';

/** Says what is wrong with a piece of SVG markup: broken nesting, what the policy forbids, references into nothing. */
function findFaults(markup: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = markup.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-z-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, end, name, attributes, single) => {
      const names = [...attributes.matchAll(/([a-z-]+)="/g)].map(([, attribute]) => attribute);
      if (new Set(names).size < names.length) faults.push(`<${name}> has an attribute twice`);
      if (names.includes('style')) faults.push(`<${name}> has an inline style`);
      if (/NaN|undefined|null|Infinity/.test(attributes)) faults.push(`<${name}> has a value that was never set`);
      if (end && open.pop() !== name) faults.push(`</${name}> closes nothing`);
      if (!end && !single) open.push(name);
      return '';
    },
  );
  if (rest.trim()) faults.push(`not markup: ${rest.slice(0, 40)}`);
  if (open.length) faults.push(`never closed: ${open.join(', ')}`);
  const ids = [...markup.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
  if (new Set(ids).size < ids.length) faults.push('an id is there twice');
  for (const [, id] of markup.matchAll(/url\(#([^)]+)\)/g)) if (!ids.includes(id)) faults.push(`no id "${id}"`);
  if (/<(?:image|use|script|foreignObject)|href=|https?:/.test(markup)) faults.push('asks for something outside');
  return faults;
}

const pairs = personIds.flatMap((actor) => personIds.filter((id) => id !== actor).map((looks) => ({ actor, looks })));
const faces = personIds.flatMap((who) => moodIds.map((mood) => ({ who, mood })));

describe('the check of markup', () => {
  test.each([
    ['<g><path d="M0 0"/>', 'never closed: g'],
    ['<path d="M0 0"/></g>', '</g> closes nothing'],
    ['<path style="fill:red"/>', '<path> has an inline style'],
    ['<g clip-path="url(#a)"></g>', 'no id "a"'],
    ['<path d="M0 0" d="M1 1"/>', '<path> has an attribute twice'],
    ['<path d="Mundefined 0"/>', '<path> has a value that was never set'],
    ['<image/>', 'asks for something outside'],
  ])('finds the fault in %s', (markup, fault) => {
    expect(findFaults(markup)).toContain(fault);
  });
});

describe.each(faces)('$who, $mood', ({ who, mood }) => {
  test('is well-formed and light', () => {
    const drawing = drawPerson(who, mood);
    expect(findFaults(drawing)).toEqual([]);
    expect(Buffer.byteLength(drawing)).toBeLessThan(1400);
  });
});

describe('features', () => {
  const shapesOf = (mood: MoodId, id: PersonId) => featureParts(mood, id).map(({ d }) => d);

  test.each(moodIds)('lie at the same place in every face: %s', (mood) => {
    const places = new Set(personIds.map((id) => shapesOf(mood, id).join()));
    expect(places.size).toBe(1);
  });

  test('differ from mood to mood in more than one shape', () => {
    const shapes = moodIds.map((mood) => new Set(shapesOf(mood, 'sari')));
    for (const [index, mine] of shapes.entries()) {
      for (const other of shapes.slice(index + 1)) {
        expect([...mine].filter((shape) => !other.has(shape)).length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('a swap', () => {
  test.each(pairs)('of $actor with the looks of $looks is well-formed', ({ actor, looks }) => {
    expect(findFaults(drawSwap({ actor, looks, mood: 'glad', clip: 'a' }))).toEqual([]);
  });

  test('wears one expression on both halves', () => {
    const swap = drawSwap({ actor: 'sari', looks: 'minh', mood: 'glad', clip: 'a' });
    expect(swap).toContain(drawPerson('sari', 'glad'));
    expect(swap).toContain(`<g transform="translate(0 5)">${drawPerson('minh', 'glad')}</g>`);
  });

  test('shares no id with another swap', () => {
    const page = {};
    const draw = () => drawSwap({ actor: 'sari', looks: 'minh', mood: 'glad', clip: nextDrawingId(page) });
    expect(findFaults(draw() + draw())).toEqual([]);
  });
});

test('ids start again on each page, so that a page builds the same each time', () => {
  expect(nextDrawingId({})).toBe(nextDrawingId({}));
});

test.each([
  ['logo', drawLogo('currentColor')],
  ['pattern', drawPattern()],
  ['portrait', drawPortrait('a')],
  ['snapshot', drawSnapshot()],
  ['step panels', drawStepPanels('a')],
  ...editSteps.map((step) => [step, drawStep(step, 'a')]),
])('the drawing "%s" is well-formed', (_, drawing = '') => {
  expect(findFaults(drawing)).toEqual([]);
});

describe('a list of faces', () => {
  test('names people and moods', () => {
    expect(readFaces(' sari:worried  minh ')).toEqual([
      { who: 'sari', mood: 'worried' },
      { who: 'minh', mood: 'calm' },
    ]);
  });

  test('says what there is when a name is unknown', () => {
    expect(() => readFaces('bob:calm')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no person "bob" in the cast. There are: sari, minh, dewi, amara, leo, ratna.]`,
    );
    expect(() => readFaces('sari:angry')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no mood "angry" in the cast. There are: calm, glad, worried, firm, curious.]`,
    );
  });
});
