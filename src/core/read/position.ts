import type { Position } from '../model/interview.ts';

/**
 * The position of an offset in a text.
 *
 * @param source the whole text
 * @param offset in UTF-16 code units from the start; clamped to the text
 */
export function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, Math.max(0, offset));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * One line of a text, without its line break.
 *
 * @param line counts from 1
 * @returns the empty string where there is no such line
 */
export function lineAt(source: string, line: number): string {
  return (source.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}
