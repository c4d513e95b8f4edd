import type { RemovedMark } from '../../src/core/model/interview.ts';
import type { Block } from './blocks.ts';
import type { RemovedLine } from './boilerplate.ts';
import type { Openings } from './turns.ts';

const BOLD = 'Mark of bold type';

/** The marks at the edges of lines, each with the lines where it occurs. */
export function collectMarks(blocks: readonly Block[], openings: Openings): RemovedMark[] {
  const marks = new Map<string, RemovedMark & { lines: number[] }>();
  const add = (line: number, at: 'start' | 'end', text: string, reason: string) => {
    const key = JSON.stringify([at, text, reason]);
    const mark = marks.get(key) ?? { text, reason, ...(at === 'end' && { at }), lines: [] };
    mark.lines.push(line);
    marks.set(key, mark);
  };
  for (const [at, block] of blocks.entries()) {
    const opening = openings.get(at)?.mark;
    const line = block.lines[0] ?? 0;
    if (isNameAlone(block, opening?.text)) continue;
    const start = block.bold + (opening?.text ?? '');
    if (start) add(line, 'start', start, opening?.reason ?? BOLD);
    if (block.bold) add(line, 'end', block.bold, BOLD);
  }
  return [...marks.values()];
}

/** Lines that have nothing but the speaker's name; the words follow on the next line. */
export function nameLines(
  blocks: readonly Block[],
  openings: Openings,
  rawOf: (line: number) => string,
): RemovedLine[] {
  return blocks.flatMap((block, at) => {
    const mark = openings.get(at)?.mark;
    const line = block.lines[0] ?? 0;
    if (!mark || !isNameAlone(block, mark.text)) return [];
    return [{ line, text: rawOf(line), reason: mark.reason }];
  });
}

function isNameAlone({ text }: Block, mark: string | undefined): boolean {
  return mark !== undefined && mark.length === text.length;
}
