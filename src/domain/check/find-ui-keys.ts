/** Finds in source code which interface strings it asks for. */

/** A key that the code uses: for one string, for the forms of a count, or all keys that start with it. */
export interface UsedUiKey {
  readonly key: string;
  readonly form: 'text' | 'plural' | 'prefix';
  readonly file: string;
  readonly line: number;
}

const call = /\bt(\.plural)?\(\s*'([A-Za-z0-9.]+)'/g;

/** Names keys that are put together while the code runs. */
const remark = /\/\/ *ui-keys:([^\n]*)/g;

/**
 * Lists the keys in one source file.
 *
 * @example
 * findUiKeys("t('quiz.check')", 'a.ts')          // form 'text'
 * findUiKeys("// ui-keys: quiz.interaction.*", 'a.ts') // form 'prefix', key 'quiz.interaction.'
 */
export function findUiKeys(source: string, file: string): UsedUiKey[] {
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const calls = [...source.matchAll(call)].map((match): UsedUiKey => {
    const [, plural, key = ''] = match;
    return { key, form: plural ? 'plural' : 'text', file, line: lineAt(match.index) };
  });
  const remarks = [...source.matchAll(remark)].flatMap((match) =>
    (match[1] ?? '')
      .split(/[\s,]+/)
      .filter((name) => /^[A-Za-z0-9.]+\*?$/.test(name))
      .map((name): UsedUiKey => {
        const isPrefix = name.endsWith('*');
        const key = isPrefix ? name.slice(0, -1) : name;
        return { key, form: isPrefix ? 'prefix' : 'text', file, line: lineAt(match.index) };
      }),
  );
  return [...calls, ...remarks];
}
