/** Files without which no page can be built. */
import { contentKinds, type ContentKindName } from '../../content/kinds.ts';
import { fileOf, filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';

const shared: readonly ContentKindName[] = ['site', 'courseStructure', 'triage'];
const ofDefaultLanguage: readonly ContentKindName[] = ['courseWords', 'cast', 'ui', 'triageWords'];

/** Words of the default language that are needed as soon as there are facts to describe. */
const wordsOfFacts = [
  ['supportServices', 'supportWords'],
  ['countries', 'countryWords'],
  ['platforms', 'platformWords'],
] as const;

const pathOf = ({ root, defaultLang }: ContentTree, kind: ContentKindName) =>
  `${root}/${contentKinds[kind].pattern.replace('*', defaultLang)}`;

/** Finds missing files; what only a translation lacks is the business of `language-files.ts`. */
export function checkRequiredFiles(tree: ContentTree): Problem[] {
  const { root, defaultLang } = tree;
  const missing = [
    ...shared.filter((kind) => !fileOf(tree, kind)),
    ...ofDefaultLanguage.filter((kind) => !fileOf(tree, kind, defaultLang)),
  ];
  const needed = missing.map((kind) => {
    const what = 'The file does not exist, and the site cannot be built without it.';
    const remedy = 'Restore it from the repository, or copy the file of another edition and change it.';
    return problem('FILE_MISSING', pathOf(tree, kind), 1, what, remedy);
  });
  const wordless = wordsOfFacts.filter(
    ([facts, words]) => filesOf(tree, facts).length > 0 && !fileOf(tree, words, defaultLang),
  );
  const undescribed = wordless.map(([facts, words]) => {
    const folder = `${root}/${contentKinds[facts].pattern.replace('/*.yaml', '')}`;
    const what = `The file does not exist, so what stands in ${folder} has no words.`;
    return problem(
      'FILE_MISSING',
      pathOf(tree, words),
      1,
      what,
      'Write it, with an entry for each file in that folder.',
    );
  });
  return [...needed, ...undescribed];
}
