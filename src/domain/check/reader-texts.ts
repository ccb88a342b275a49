/** Every text that readers of a language see, with where it stands and who is the youngest to see it. */
import { contentKinds } from '../content/kinds.ts';
import { trackIds, type TrackId } from '../course/tracks.ts';
import type { ContentFile, ContentTree } from './content-tree.ts';
import type { MdxPassage, PassageRole } from './mdx-body.ts';
import { findReaders, older } from './readers.ts';
import { wordFields } from './word-fields.ts';

/** One text. */
export interface ReaderText {
  readonly file: ContentFile;
  /** What it is in the prose; a field is a text of a YAML file or of the settings above the prose. */
  readonly role: PassageRole | 'field';
  readonly text: string;
  readonly line: number;
  /** Youngest track that sees it; undefined where nobody does yet. */
  readonly from: TrackId | undefined;
  /** Tracks that get it, as far as the file says; undefined where all do. */
  readonly tracks: readonly TrackId[] | undefined;
}

/** Kinds that are compared with words and never shown: search words that open help, and the lists of this check. */
const neverShown: ReadonlySet<string> = new Set(['distress', 'editorial']);

const isShown = ({ kind }: ContentFile): boolean =>
  kind !== undefined && contentKinds[kind].pattern.startsWith('*/') && !neverShown.has(kind);

function youngestOf(passage: MdxPassage, ofFile: TrackId | undefined): TrackId | undefined {
  const [youngest] = passage.tracks ? trackIds.filter((track) => passage.tracks?.includes(track)) : [];
  return youngest && ofFile ? older(youngest, ofFile) : ofFile;
}

/** Lists the texts of one file: its fields, then its prose. */
function textsOfFile(file: ContentFile, from: TrackId | undefined): ReaderText[] {
  const fields = wordFields(file).map((field): ReaderText => {
    const line = file.lineOf(field.path);
    const tracks = field.from && trackIds.slice(trackIds.indexOf(field.from));
    const youngest = field.from && from ? older(field.from, from) : from;
    return { file, role: 'field', text: field.text, line, from: youngest, tracks };
  });
  const prose = (file.body?.passages ?? []).map((passage): ReaderText => {
    return { ...passage, file, from: youngestOf(passage, from) };
  });
  return [...fields, ...prose];
}

/** Lists all texts that readers see, in one language or in all. */
export function readerTexts(tree: ContentTree, lang?: string): ReaderText[] {
  const readerOf = findReaders(tree);
  return tree.files
    .filter((file) => isShown(file) && (lang === undefined || file.lang === lang))
    .flatMap((file) => textsOfFile(file, readerOf(file)));
}

/** Returns the line on which a place in a text stands. Only prose keeps the line breaks of its file. */
export function lineAt({ role, text, line }: ReaderText, index: number): number {
  const breaks = role === 'field' ? 0 : text.slice(0, index).split('\n').length - 1;
  return line + breaks;
}
