/** Compares things that go somewhere with the places that exist, for quizzes and activities alike. */
import type { ProblemCode } from './codes.ts';
import { present, type ContentFile, type FieldPath } from './content-tree.ts';
import { problem, type Problem } from './problem.ts';
import { guess, quoteList } from './words.ts';

interface Places {
  readonly entries: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined;
  readonly path: FieldPath;
  /** What such a place is called, such as "group". */
  readonly name: string;
}

interface Users {
  readonly uses: readonly {
    readonly id: string | undefined;
    readonly place: string | undefined;
    readonly path: FieldPath;
  }[];
  /** What such a thing is called, such as "card". */
  readonly name: string;
}

/** Reports users of unknown places, and places without a user. Silent where the list of places is unreadable. */
export function comparePlaces(
  file: ContentFile,
  base: FieldPath,
  places: Places,
  users: Users,
  codes: { readonly unknown: ProblemCode; readonly unused: ProblemCode },
): Problem[] {
  if (!places.entries) return [];
  const known = present(places.entries).flatMap(([index, { id }]) => (id === undefined ? [] : [{ id, index }]));
  const names = known.map(({ id }) => id);
  const used = new Set(users.uses.map(({ place }) => place));
  const unknown = users.uses.flatMap(({ id = '', place, path }): Problem[] => {
    if (place === undefined || names.includes(place)) return [];
    const what = `The ${users.name} "${id}" goes to the ${places.name} "${place}", which does not exist here.`;
    const remedy = `${guess(place, names)}Use one of ${quoteList(names)}.`;
    return [problem(codes.unknown, file.path, file.lineOf([...base, ...path]), what, remedy)];
  });
  const unused = known
    .filter(({ id }) => !used.has(id))
    .map(({ id, index }) => {
      const what = `No ${users.name} goes to the ${places.name} "${id}".`;
      const remedy = `Leave it if that is meant as a trap; else add ${users.name}s for it, or remove it.`;
      return problem(codes.unused, file.path, file.lineOf([...base, ...places.path, index]), what, remedy);
    });
  return [...unknown, ...unused];
}
