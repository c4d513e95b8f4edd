import type { RemovedMark } from '../model/interview.ts';
import { foldSpace } from './lines.ts';

/** The marks that name their lines, listed for each of these lines. */
export function marksByLine(marks: readonly RemovedMark[]): Map<number, RemovedMark[]> {
  const placed = new Map<number, RemovedMark[]>();
  for (const mark of marks)
    for (const line of mark.lines ?? []) {
      const list = placed.get(line);
      if (list) list.push(mark);
      else placed.set(line, [mark]);
    }
  return placed;
}

/**
 * A line without its marks.
 *
 * @param line with its white space folded
 * @param marks what is expected at its edges
 * @returns undefined when one of the marks is not there
 *
 * @example
 * withoutMarks('– Why now?', [{ text: '– ', reason: 'opens a turn' }]) // => 'Why now?'
 * withoutMarks('Why now?', [{ text: '– ', reason: 'opens a turn' }]) // => undefined
 */
export function withoutMarks(line: string, marks: readonly RemovedMark[] = []): string | undefined {
  let rest = line;
  for (const { text, at } of marks) {
    const mark = foldSpace(text);
    if (at === 'end' ? !rest.endsWith(mark) : !rest.startsWith(mark)) return undefined;
    rest = foldSpace(at === 'end' ? rest.slice(0, -mark.length) : rest.slice(mark.length));
  }
  return rest;
}
