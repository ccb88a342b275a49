/** A source in one line, without its address. */
import type { Source } from './schema.ts';

/**
 * Returns publisher, year and title.
 *
 * @example
 * sourceName(source) // 'Education Week (2024): Article on …'
 */
export function sourceName({ publisher, year, title }: Source): string {
  return `${publisher}${year ? ` (${year})` : ''}: ${title}`;
}
