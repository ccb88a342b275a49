/** What a country's cards say about the law has words in each language, and rests on sources that exist. */
import { fileOf, filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { knownSources } from '../known-sources.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

const parts = ['law', 'trouble', 'passOn'] as const;
type Part = (typeof parts)[number];

function idsOf(file: ContentFile<'countries'>, part: Part): string[] {
  return present(file.data?.[part]).flatMap(([, point]) => point.id ?? []);
}

function compareWords(file: ContentFile<'countries'>, words: ContentFile<'countryWords'>, part: Part): Problem[] {
  const ids = idsOf(file, part);
  const here = Object.keys(words.data?.[file.name]?.[part] ?? {});
  const missing = ids
    .filter((id) => !here.includes(id))
    .map((id) => {
      const what = `The point "${id}" under "${part}" of ${file.path} has no words here.`;
      return problem('WORDS_MISSING', words.path, words.lineOf([file.name]), what, `Add "${id}:" and its words.`);
    });
  const unknown = here
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const what = `These words under "${part}" describe the point "${id}", which ${file.path} does not have.`;
      const remedy = `${guess(id, ids)}Correct the id, or remove the words.`;
      return problem('WORDS_UNKNOWN', words.path, words.lineOf([file.name, part, id]), what, remedy);
    });
  return [...missing, ...unknown];
}

function checkSources(file: ContentFile<'countries'>, known: ReadonlySet<string>): Problem[] {
  return parts.flatMap((part) =>
    present(file.data?.[part]).flatMap(([index, point]) =>
      present(point.sources)
        .filter(([, source]) => !known.has(source))
        .map(([place, source]) => {
          const what = `The point "${point.id ?? ''}" rests on the source "${source}", but no file in shared/sources has it.`;
          const remedy = `${guess(source, known)}Add the source there, or correct the id.`;
          return problem('SOURCE_UNKNOWN', file.path, file.lineOf([part, index, 'sources', place]), what, remedy);
        }),
    ),
  );
}

/** Checks the cards about the law. The default language must have all words; others may leave a country out. */
export function checkCountryLaw(tree: ContentTree): Problem[] {
  const known = knownSources(tree);
  const words = filesOf(tree, 'countryWords').filter((file) => file.data !== undefined);
  const original = fileOf(tree, 'countryWords', tree.defaultLang);
  return filesOf(tree, 'countries').flatMap((file) => [
    ...(known ? checkSources(file, known) : []),
    ...words
      .filter((entry) => entry === original || entry.data?.[file.name] !== undefined)
      .flatMap((entry) => parts.flatMap((part) => compareWords(file, entry, part))),
  ]);
}
