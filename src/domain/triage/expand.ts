/** From the ways of the questions to pages: every question and every leaf that somebody can reach. */
import { factValues, meets, type FactName, type Facts } from './facts.ts';
import { leafParts, type LeafPart, type Situation, type Triage, type TriageWords } from './schema.ts';

/** An answer of a page; `id` names its words. */
export interface Answer {
  readonly id: string;
  /** Code of the page it leads to; the start has none, since it stands on the first page. */
  readonly to: string;
}

interface Node {
  /** Last part of the address. */
  readonly code: string;
  /** Code of a page from which one comes here, if any; that of the first page is empty. */
  readonly back?: string;
}

/** A page that asks which way to go. */
export interface BranchPage extends Node {
  readonly kind: 'branch';
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** A page that asks for a fact. */
export interface FactPage extends Node {
  readonly kind: 'fact';
  readonly situation: string;
  readonly fact: FactName;
  readonly facts: Facts;
  readonly answers: readonly Answer[];
}

/** A page that says what to do. */
export interface LeafPage extends Node {
  readonly kind: 'leaf';
  readonly situation: string;
  readonly facts: Facts;
  /** Ids of its sentences. */
  readonly lines: Readonly<Record<LeafPart, readonly string[]>>;
  /** Code of the page that follows, where there is one. */
  readonly goOn?: string;
}

export type TriagePage = BranchPage | FactPage | LeafPage;

/** Ways, pages and the words of one language. */
export interface TriageContent {
  readonly triage: Triage;
  readonly pages: readonly TriagePage[];
  readonly words: TriageWords;
}

/** Adds what needs no question. Whoever was 18 in their own picture is 18 now. */
function withImplied(situation: Situation, facts: Facts): Facts {
  const { inPicture, now } = situation.given;
  const known: Facts = { ...facts, ...(inPicture && { inPicture }), ...(now && { now }) };
  return situation.self && known.inPicture === 'over18' ? { ...known, now: 'over18' } : known;
}

function digitOf(name: FactName, facts: Facts): string {
  const value = facts[name];
  return value === undefined ? '' : String((factValues[name] as readonly string[]).indexOf(value) + 1);
}

function nextAsk(situation: Situation, facts: Facts): FactName | undefined {
  return situation.asks.find((name) => facts[name] === undefined);
}

/**
 * Returns the code of the page at which a situation stands: its letter and a digit for each fact in the order asked.
 *
 * @throws When the situation does not exist.
 */
export function codeOf(triage: Triage, id: string, facts: Facts): string {
  const situation = triage.situations[id];
  if (!situation) throw new Error(`The situation "${id}" is not in triage.yaml.`);
  const known = withImplied(situation, facts);
  return situation.code + situation.asks.map((name) => digitOf(name, known)).join('');
}

/** Returns the code of what an answer or a leaf leads to: a question or a situation. That of the start is empty. */
export function codeOfTarget(triage: Triage, target: string, facts: Facts = {}): string {
  return target === triage.start ? '' : (triage.questions[target]?.code ?? codeOf(triage, target, facts));
}

/** Not sure how old: the careful answer. Not sure what there is: nothing is taken for granted. */
const unsure = { inPicture: 'under18', now: 'under18', there: 'threat' } as const;

function answersOf(triage: Triage, id: string, facts: Facts, fact: FactName): Answer[] {
  const choices = [...factValues[fact].map((value) => ({ id: value, value })), { id: 'unsure', value: unsure[fact] }];
  return choices.map((choice) => ({ id: choice.id, to: codeOf(triage, id, { ...facts, [fact]: choice.value }) }));
}

function leafOf(triage: Triage, id: string, situation: Situation, facts: Facts): LeafPage {
  const linesOf = (part: LeafPart) =>
    situation[part].filter(({ when }) => !when || meets(facts, when)).map((line) => line.id);
  const lines = Object.fromEntries(leafParts.map((part) => [part, linesOf(part)])) as unknown as LeafPage['lines'];
  const { goOn } = situation;
  const inPicture = goOn?.inPicture ?? facts.inPicture;
  const now = goOn?.now ?? facts.now;
  const known: Facts = { ...(inPicture && { inPicture }), ...(now && { now }) };
  return {
    kind: 'leaf',
    code: codeOf(triage, id, facts),
    situation: id,
    facts,
    lines,
    ...(goOn && { goOn: codeOfTarget(triage, goOn.to, known) }),
  };
}

function pagesOf(triage: Triage, id: string, facts: Facts, back: string | undefined): TriagePage[] {
  const situation = triage.situations[id];
  if (!situation) return [];
  const known = withImplied(situation, facts);
  const way = back === undefined ? {} : { back };
  const fact = nextAsk(situation, known);
  if (!fact) return [{ ...leafOf(triage, id, situation, known), ...way }];
  const code = codeOf(triage, id, known);
  const page: FactPage = {
    kind: 'fact',
    code,
    ...way,
    situation: id,
    fact,
    facts: known,
    answers: answersOf(triage, id, known, fact),
  };
  return [page, ...factValues[fact].flatMap((value) => pagesOf(triage, id, { ...known, [fact]: value }, code))];
}

/**
 * Returns all pages of the questions but the first, which stands on the first page of help.
 *
 * @throws When an answer leads to a situation that does not exist; the content check finds that first.
 */
export function expandTriage(triage: Triage): TriagePage[] {
  const backOf = (id: string): string | undefined => {
    const from = Object.entries(triage.questions).find(([, { answers }]) => answers.some(({ to }) => to === id));
    return from && codeOfTarget(triage, from[0]);
  };
  const branches = Object.entries(triage.questions)
    .filter(([id]) => id !== triage.start)
    .map(([id, question]): BranchPage => {
      const back = backOf(id);
      return {
        kind: 'branch',
        code: question.code,
        ...(back !== undefined && { back }),
        question: id,
        answers: branchAnswers(triage, id),
      };
    });
  return [...branches, ...Object.keys(triage.situations).flatMap((id) => pagesOf(triage, id, {}, backOf(id)))];
}

/** Returns the answers of a question that asks which way to go. */
export function branchAnswers(triage: Triage, id: string): Answer[] {
  return (triage.questions[id]?.answers ?? []).map((answer) => ({
    id: answer.id,
    to: codeOfTarget(triage, answer.to),
  }));
}
