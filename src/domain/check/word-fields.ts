/** Finds the fields of a content file that hold words, by its schema: new kinds of file need no list of their own. */
import { contentKinds, type ContentSchema } from '../content/kinds.ts';
import { trackIds, type TrackId } from '../course/tracks.ts';
import type { ContentFile, FieldPath } from './content-tree.ts';
import { childOf, memberSchemas } from './schema-walk.ts';

/** A field with words. */
export interface WordField {
  readonly path: FieldPath;
  readonly text: string;
  /** Youngest track that gets it, where the field or a group around it says so. */
  readonly from: TrackId | undefined;
}

/** What a schema says of a text: only ids, days and addresses have a fixed form. */
interface TextDefinition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod?: { readonly def?: { readonly check?: string } } }[];
  readonly innerType?: ContentSchema;
}

function holdsWords(schema: ContentSchema | undefined): boolean {
  const definition = schema?.def as TextDefinition | undefined;
  if (definition?.innerType) return holdsWords(definition.innerType);
  if (definition?.type !== 'string' || definition.format !== undefined) return false;
  return !definition.checks?.some((check) => check._zod?.def?.check === 'string_format');
}

/** Fields that speak to translators and other authors. */
const notForReaders: Partial<Record<string, string>> = {
  ui: 'note',
  helpWords: 'note',
  cast: 'about',
  beforeAfter: 'about',
};

/** Lists the fields with words that a reader may see, in the order of the schema. */
export function wordFields(file: ContentFile): WordField[] {
  const { kind, data } = file;
  if (kind === undefined || data === undefined) return [];
  const fields: WordField[] = [];
  const walk = (schema: ContentSchema | undefined, value: unknown, path: FieldPath, around: TrackId | undefined) => {
    if (typeof value === 'string') {
      const isForReaders = path.at(-1) !== notForReaders[kind];
      if (isForReaders && holdsWords(schema)) fields.push({ path, text: value, from: around });
      return;
    }
    if (typeof value !== 'object' || value === null || !schema) return;
    const from = trackIds.find((track) => track === childOf(value, 'from')) ?? around;
    const schemaOf = memberSchemas(schema, value);
    for (const [key, child] of Object.entries(value)) {
      walk(schemaOf(key), child, [...path, Array.isArray(value) ? Number(key) : key], from);
    }
  };
  walk(contentKinds[kind].schema, data, [], undefined);
  return fields;
}
