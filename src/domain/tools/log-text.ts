/** Notes about what happened where, as plain text. There is no field for a picture or a file. */

/** What one note holds, in the order of the sheet. */
export const logFields = ['day', 'time', 'platform', 'place', 'link', 'account', 'told'] as const;

export type LogField = (typeof logFields)[number];

/** One note; fields that nobody filled in are left out. */
export type LogEntry = Readonly<Partial<Record<LogField, string>>>;

/** Makes a note of what was typed; spaces around it and line breaks in it are dropped. */
export function logEntry(typed: Readonly<Partial<Record<LogField, string>>>): LogEntry {
  const filled = logFields
    .map((field) => [field, (typed[field] ?? '').replace(/\s+/g, ' ').trim()] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(filled);
}

/** Tells whether nothing was filled in. */
export function isEmptyEntry(entry: LogEntry): boolean {
  return Object.keys(entry).length === 0;
}

/**
 * Writes the notes as text: heading, then each note with its number and a line for each field.
 *
 * @param labels - Name of each field, in the reader's language.
 */
export function logText(
  heading: string,
  entries: readonly LogEntry[],
  labels: Readonly<Record<LogField, string>>,
): string {
  const notes = entries.map((entry, index) => {
    const lines = logFields.flatMap((field) =>
      entry[field] === undefined ? [] : [`${labels[field]}: ${entry[field]}`],
    );
    return [String(index + 1), ...lines].join('\n');
  });
  return `${[heading, ...notes].join('\n\n')}\n`;
}
