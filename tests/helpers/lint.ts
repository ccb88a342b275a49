/** The linter of the project, for tests that show that its rules bite. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const eslint = new ESLint({ cwd: root });

/** Rules that the fences are made of. */
export const fenceRules = new Set([
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-globals',
  'no-restricted-exports',
  'max-lines',
]);

/** Returns the fence rules that a file with this text would break. A text that does not parse breaks the test. */
export async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  if (!result) throw new Error(`ESLint gave no answer for ${filePath}.`);
  if (result.fatalErrorCount > 0) throw new Error(result.messages.map(({ message }) => message).join('; '));
  return result.messages.flatMap(({ ruleId }) => (ruleId && fenceRules.has(ruleId) ? [ruleId] : []));
}
