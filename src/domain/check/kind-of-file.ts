/** Tells from a path which kind of content a file holds. */
import { contentKinds, type ContentKindName } from '../content/kinds.ts';

/** A kind, and the language of the folder where the kind belongs to a language. */
export interface FileKind {
  readonly kind: ContentKindName;
  readonly lang: string | undefined;
}

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

const matchers = (Object.keys(contentKinds) as ContentKindName[]).map((kind) => {
  const { pattern } = contentKinds[kind];
  const source = pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return { kind, ofLanguage: pattern.startsWith('*/'), expression: new RegExp(`^${source}$`, 'u') };
});

/**
 * Finds the kind of a file.
 *
 * @param path - Below the content folder, with slashes.
 */
export function kindOfFile(path: string): FileKind | undefined {
  const [folder = ''] = path.split('/');
  const isLanguage = languageTag.test(folder);
  const found = matchers.find(({ ofLanguage, expression }) => expression.test(path) && (!ofLanguage || isLanguage));
  return found && { kind: found.kind, lang: found.ofLanguage ? folder : undefined };
}
