/** The questions of help: every way, every country, both ages; and people who have to end at the right place. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTree } from '../../src/cli/read-tree.ts';
import { parseTree } from '#domain/check/parse-tree.ts';
import { triageWorld, type TriageWorld } from '#domain/check/triage-world.ts';
import type { CountryHelp, Service } from '#domain/support/directory.ts';
import { chooseServices, removalToolFits } from '#domain/triage/choose-services.ts';
import { branchAnswers, type LeafPage, type TriagePage } from '#domain/triage/expand.ts';
import { brokenRules, proveTriage } from '#domain/triage/proof.ts';

interface Case {
  readonly story: string;
  readonly country: string;
  readonly answers: readonly string[];
  readonly code: string;
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
  readonly says: readonly string[];
  readonly before?: readonly [string, string];
}

const cases = parse(readFileSync(new URL('../fixtures/triage-cases.yaml', import.meta.url), 'utf8')) as Case[];
let world: TriageWorld;

beforeAll(() => {
  const found = triageWorld(parseTree(readTree('./content')));
  if (!found) throw new Error('The questions cannot be read.');
  world = found;
});

const pageAt = (code: string): TriagePage => {
  const page = world.pages.find((entry) => entry.code === code);
  if (!page) throw new Error(`There is no page "${code}".`);
  return page;
};

/** Follows answers from the first question; "go-on" takes the link at the end of a leaf. */
function walk(answers: readonly string[]): TriagePage {
  const [first, ...others] = answers;
  const start = branchAnswers(world.triage, world.triage.start).find(({ id }) => id === first);
  return others.reduce<TriagePage>(
    (page, answer) => {
      const to = page.kind === 'leaf' ? page.goOn : page.answers.find(({ id }) => id === answer)?.to;
      if (to === undefined) throw new Error(`From "${page.code}" no way is called "${answer}".`);
      return pageAt(to);
    },
    pageAt(start?.to ?? ''),
  );
}

function chosenAt(leaf: LeafPage, country: CountryHelp | undefined) {
  const situation = world.triage.situations[leaf.situation];
  if (!situation) throw new Error(leaf.situation);
  const others = world.everywhere.filter((service) => !country?.services.includes(service));
  return chooseServices(situation, leaf.facts, country, others);
}

test('no rule is broken on any way, in any country, at any age', () => {
  expect(world.countries.length).toBe(21);
  expect(proveTriage(world)).toEqual([]);
});

test('every way ends: each page is reached from the first question, and each answer leads to a page', () => {
  const codes = new Set(world.pages.map(({ code }) => code));
  expect(codes.size).toBe(world.pages.length);
  const reached = new Set<string>();
  const queue = branchAnswers(world.triage, world.triage.start).map(({ to }) => to);
  for (let code = queue.pop(); code !== undefined; code = queue.pop()) {
    if (reached.has(code)) continue;
    reached.add(code);
    const page = pageAt(code);
    if (page.kind !== 'leaf') queue.push(...page.answers.map(({ to }) => to));
    else if (page.goOn) queue.push(page.goOn);
  }
  expect([...codes].filter((code) => !reached.has(code))).toEqual([]);
});

test('a question has two to six answers besides "I do not know"', () => {
  const questions = world.pages.filter((page) => page.kind !== 'leaf');
  for (const page of questions) {
    const others = page.answers.filter(({ id }) => id !== 'unsure');
    expect(others.length, page.code).toBeGreaterThanOrEqual(2);
    expect(others.length, page.code).toBeLessThanOrEqual(6);
    expect(
      page.answers.some(({ id }) => id === 'unsure'),
      page.code,
    ).toBe(true);
  }
});

test('who is not sure about an age is treated as under 18', () => {
  const ages = world.pages.filter((page) => page.kind === 'fact' && page.fact !== 'there');
  for (const page of ages) {
    if (page.kind !== 'fact') continue;
    const to = (id: string) => page.answers.find((answer) => answer.id === id)?.to;
    expect(to('unsure'), page.code).toBe(to('under18'));
  }
});

describe('people', () => {
  test('are at least twelve', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)('$country $code: $story', ({ country, answers, code, has, hasNot, says, before }) => {
    const leaf = walk(answers);
    expect(leaf.code).toBe(code);
    if (leaf.kind !== 'leaf') throw new Error(`"${code}" is no leaf.`);
    const home = world.countries.find((entry) => entry.code === country);
    expect(home === undefined).toBe(country === '0');
    const { people, doors } = chosenAt(leaf, home);
    const ids = [...people, ...doors].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...has]));
    expect(ids.filter((id) => hasNot.includes(id))).toEqual([]);
    expect(Object.values(leaf.lines).flat()).toEqual(expect.arrayContaining([...says]));
    if (before) expect(ids.indexOf(before[0])).toBeLessThan(ids.indexOf(before[1]));
  });
});

describe('the proof finds', () => {
  /** Puts a service on a leaf where it does not belong. */
  function rulesWith(code: string, change: Partial<Service>): string[] {
    const leaf = pageAt(code);
    if (leaf.kind !== 'leaf') throw new Error(code);
    const home = world.countries.find((entry) => entry.code === 'gb');
    const { people } = chosenAt(leaf, home);
    const [first] = people;
    if (!first) throw new Error('Nobody is there.');
    const stray: Service = { ...first, id: 'stray', contacts: [], ...change };
    return brokenRules(world.triage, leaf, home, { people, doors: [stray] }).map(({ rule }) => rule);
  }
  const forAll = { ages: 'all', people: 'all' } as const;

  test.each<[string, string, Partial<Service>]>([
    ['crossing', 'm121', { kind: 'takedownTool', needs: 'file', serves: { ages: 'over18', people: 'all' } }],
    ['crossing', 'm222', { kind: 'takedownTool', needs: 'link', serves: { ages: 'under18', people: 'all' } }],
    ['original', 'm113', { kind: 'takedownTool', needs: 'ownOriginal', serves: { ages: 'under18', people: 'all' } }],
    ['original', 'm112', { kind: 'takedownTool', serves: forAll }],
    ['original', 'm223', { kind: 'takedownTool', needs: 'file', serves: { ages: 'over18', people: 'all' } }],
    ['childPictures', 'm222', { kind: 'hotline', serves: forAll }],
    ['notSexual', 'p1', { kind: 'searchRemoval', serves: forAll }],
    ['screenshot', 'm113', { kind: 'regulator', needsScreenshot: true, serves: forAll }],
    ['screenshot', 'p1', { kind: 'regulator', needsScreenshot: true, serves: forAll }],
  ])('%s at %s', (rule, code, change) => {
    expect(rulesWith(code, change)).toContain(rule);
  });

  test('nothing where a service belongs', () => {
    const tool = { kind: 'takedownTool', needs: 'ownOriginal', serves: { ages: 'under18', people: 'all' } } as const;
    expect(rulesWith('m111', tool)).toEqual([]);
  });

  test('police before legal aid, nobody to talk to, and somebody who does not listen to that age', () => {
    const leaf = pageAt('o22');
    if (leaf.kind !== 'leaf') throw new Error('o22');
    const home = world.countries.find((entry) => entry.code === 'id');
    const { people, doors } = chosenAt(leaf, home);
    const rules = (chosen: { people: readonly Service[]; doors: readonly Service[] }) =>
      brokenRules(world.triage, leaf, home, chosen).map(({ rule }) => rule);
    expect(rules({ people, doors })).toEqual([]);
    expect(rules({ people, doors: doors.toReversed() })).toContain('legalAid');
    expect(rules({ people: [], doors })).toContain('person');
    const young = people.map((service) => ({ ...service, serves: { ages: 'under18', people: 'all' } as const }));
    expect(rules({ people: young, doors })).toContain('age');
  });
});

test('a tool without any need that is named counts as one that needs the own original', () => {
  const tool = { serves: { ages: 'all', people: 'all' } } as Service;
  const facts = { inPicture: 'under18', now: 'under18' } as const;
  expect(removalToolFits(tool, { ...facts, there: 'own' })).toBe(true);
  expect(removalToolFits(tool, { ...facts, there: 'sent' })).toBe(false);
  expect(removalToolFits(tool, facts)).toBe(false);
});
