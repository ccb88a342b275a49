/** What the questions find out. Nothing of it is stored: it is the address of a page. */

/** Younger than 18, or not. Somebody who is not sure counts as younger. */
export const ages = ['under18', 'over18'] as const;

/**
 * What there is of the picture.
 *
 * own: the visitor's own original, on the device it was taken with. sent: a copy that reached the visitor. link: only
 * an address or an account. threat: only a threat or a rumour.
 */
export const traces = ['own', 'sent', 'link', 'threat'] as const;

/** The facts by the question that asks for them, with their values in the order of the digits in an address. */
export const factValues = { inPicture: ages, now: ages, there: traces } as const;

export const factNames = ['inPicture', 'now', 'there'] as const;

export type FactName = (typeof factNames)[number];
export type Age = (typeof ages)[number];
export type Trace = (typeof traces)[number];

/** What is known so far. `inPicture` is the youngest of three ages: of the photo, of the fake, and how old it looks. */
export interface Facts {
  readonly inPicture?: Age;
  readonly now?: Age;
  readonly there?: Trace;
}

/** Tells whether facts meet a condition; a fact that a condition does not name may be anything. */
export function meets(facts: Facts, when: { readonly [Name in FactName]?: readonly string[] | undefined }): boolean {
  return factNames.every((name) => {
    const wanted = when[name];
    const value = facts[name];
    return wanted === undefined || (value !== undefined && wanted.includes(value));
  });
}
