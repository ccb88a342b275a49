/** Looks into schemas, so that messages can name the fields that exist and what they are for. */
import type { ContentSchema } from '../content/kinds.ts';

/** The inner parts of a schema that we follow; the library leaves their types open. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, ContentSchema>>;
  readonly element?: ContentSchema;
  readonly keyType?: ContentSchema;
  readonly valueType?: ContentSchema;
  readonly innerType?: ContentSchema;
  readonly options?: readonly ContentSchema[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string>>;
}

function definitionOf(schema: ContentSchema): Definition {
  const definition = schema.def as unknown as Definition;
  return definition.innerType ? definitionOf(definition.innerType) : definition;
}

/** Returns a member of a group or list, if the value has one. */
export function childOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/** Picks the form of a schema that the value claims to be, such as a quiz item of one interaction. */
function formOf(schema: ContentSchema, value: unknown): Definition {
  const definition = definitionOf(schema);
  const { discriminator, options = [] } = definition;
  if (discriminator === undefined) return definition;
  const chosen = options.find((option) => {
    const field = definitionOf(option).shape?.[discriminator];
    return field?.safeParse(childOf(value, discriminator)).success;
  });
  return chosen ? definitionOf(chosen) : definition;
}

/** Returns a function that gives the schema of each member of a group or list, choosing among forms by the data. */
export function memberSchemas(schema: ContentSchema, value: unknown): (key: PropertyKey) => ContentSchema | undefined {
  const form = formOf(schema, value);
  return (key) => form.shape?.[String(key)] ?? form.element ?? form.valueType;
}

/** Follows a path through a schema, choosing among forms by the data itself. */
export function schemaAt(
  schema: ContentSchema,
  data: unknown,
  path: readonly PropertyKey[],
): ContentSchema | undefined {
  let current: ContentSchema | undefined = schema;
  let value = data;
  for (const step of path) {
    if (!current) return undefined;
    current = memberSchemas(current, value)(step);
    value = childOf(value, step);
  }
  return current;
}

/** Names the fields that the group at a path may have. */
export function fieldNamesAt(schema: ContentSchema, data: unknown, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, data, path);
  const value = path.reduce(childOf, data);
  const { shape, keyType } = found ? formOf(found, value) : {};
  return Object.keys(shape ?? (keyType && definitionOf(keyType).entries) ?? {});
}

/** Names the fields of a group of unknown form that every form would accept as they are. */
export function commonFieldsAt(schema: ContentSchema, data: unknown, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, data, path);
  const value = path.reduce(childOf, data);
  const shapes = ((found && definitionOf(found).options) ?? []).map((form) => definitionOf(form).shape ?? {});
  return Object.keys(shapes[0] ?? {}).filter((key) =>
    shapes.every((shape) => shape[key]?.safeParse(childOf(value, key)).success),
  );
}

/** Returns the sentence that a schema gives for the field at a path. */
export function describeFieldAt(
  schema: ContentSchema,
  data: unknown,
  path: readonly PropertyKey[],
): string | undefined {
  return schemaAt(schema, data, path)?.description;
}
