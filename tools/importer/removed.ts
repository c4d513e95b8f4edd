import type { Cut, RemovedMark } from '../../src/core/model/interview.ts';
import type { Block } from './blocks.ts';
import type { ClearedLine } from './boilerplate.ts';
import type { DraftRemoved, RemovedLine } from './draft.ts';
import type { Line } from './lines.ts';
import { directionIn } from './paragraphs.ts';
import { TIME_CODE, timeCodeOf } from './time-codes.ts';
import { type Part, type Walked, wordsOf } from './turns.ts';

const TYPE = { '*': 'Mark of italics', _: 'Mark of italics', '***': 'Mark of bold type' } as const;
const BOLD = 'Mark of bold type';

/** What is cut from a paragraph at its two ends. */
interface Ends {
  block: Block;
  start: { text: string; reason: string };
  end: string;
}

/** Lists what is not in the transcript: whole lines, marks at the edges of lines, and breaks in lines. */
export function listRemoved(
  cleared: readonly ClearedLine[],
  walked: Walked,
  parts: readonly Part[],
  lines: readonly Line[],
): DraftRemoved {
  const split = Map.groupBy(lines, ({ number }) => number);
  const isWhole = ({ number }: Line) => split.get(number)?.length === 1;
  const gone = [
    ...cleared.map(({ line, reason }) => ({ line, reason })),
    ...walked.removed.flatMap(({ clue, reason }) =>
      clue.block.lines.map((line) => ({ line, reason })),
    ),
    ...parts.filter((part) => wordsOf(part).trim() === '').flatMap(nameLine),
  ];
  const ends = parts.filter((part) => wordsOf(part).trim() !== '').map(endsOf);
  const marks = new Marks();
  for (const { line, reason } of gone)
    if (!isWhole(line))
      marks.add(line.number, line.ref === String(line.number) ? 'start' : 'end', line.text, reason);
  for (const { block, start, end } of ends) {
    const [first, last] = [block.lines[0] as Line, block.lines.at(-1) as Line];
    if (start.text && first.ref === String(first.number))
      marks.add(first.number, 'start', start.text, start.reason);
    for (const { number, text } of block.lines.slice(1)) {
      const code = timeCodeOf(text);
      if (code) marks.add(number, 'start', code, TIME_CODE);
    }
    if (end && isLastPiece(last, split)) marks.add(last.number, 'end', end, typeOf(end));
  }
  return {
    lines: gone
      .filter(({ line }) => isWhole(line))
      .map(({ line, reason }): RemovedLine => ({ line: line.number, text: line.raw, reason }))
      .sort((a, b) => a.line - b.line),
    marks: marks.list(),
    cuts: [...breaksIn(ends), ...footnotesIn(ends), ...directionsIn(parts)],
  };
}

function nameLine({ clue, mark }: Part): { line: Line; reason: string }[] {
  return clue.block.lines.map((line) => ({ line, reason: mark?.reason ?? '' }));
}

function isLastPiece(line: Line, split: ReadonlyMap<number, readonly Line[]>): boolean {
  return split.get(line.number)?.at(-1) === line;
}

function endsOf({ clue: { block }, mark }: Part): Ends {
  const { prefix, wrap } = block;
  const text = prefix.text + wrap + (mark?.text ?? '');
  const reason = mark?.reason ?? (wrap ? typeOf(wrap) : prefix.reason);
  return { block, start: { text, reason }, end: block.wrap };
}

function typeOf(wrap: string): string {
  return wrap.length === 1 ? TYPE[wrap as '*' | '_'] : BOLD;
}

/** Where a line is split, what is between the words of the two pieces is taken out. */
function breaksIn(ends: readonly Ends[]): Cut[] {
  return ends.flatMap(({ block, start }, index) => {
    const [line] = block.lines;
    const before = ends[index - 1];
    if (!line || line.ref === String(line.number)) return [];
    const isSameLine = before?.block.lines.at(-1)?.number === line.number;
    const gap = isSameLine ? (/\s*$/.exec(before?.block.lines.at(-1)?.raw ?? '')?.[0] ?? '') : '';
    const text = `${isSameLine ? before?.end : ''}${gap}${start.text}`;
    const words = line.text.slice(start.text.length, block.wrap ? -block.wrap.length : undefined);
    return [
      {
        ...{ line: line.number, text, before: words.slice(0, 40), newParagraph: true },
        reason: 'A new paragraph begins here',
      },
    ];
  });
}

/** The colon behind a stage direction: “Lund (laughing): …”. */
function directionsIn(parts: readonly Part[]): Cut[] {
  return parts.flatMap((part) => {
    const { direction, tail } = directionIn(part);
    const words = wordsOf(part);
    const before = words.slice(direction + tail.length).slice(0, 40);
    const line = part.clue.block.lines[0]?.number ?? 0;
    return tail ? [{ line, text: tail, before, reason: part.mark?.reason ?? '' }] : [];
  });
}

function footnotesIn(ends: readonly Ends[]): Cut[] {
  return ends.flatMap(({ block }) =>
    block.footnotes.map(({ text, before }) => ({
      ...{ line: block.lines[0]?.number ?? 0, text, before },
      reason: 'Mark of a footnote',
    })),
  );
}

/** Marks, each with the lines where it occurs. */
class Marks {
  readonly #marks = new Map<string, RemovedMark & { lines: number[] }>();

  add(line: number, at: 'start' | 'end', text: string, reason: string): void {
    const key = JSON.stringify([at, text, reason]);
    const mark = this.#marks.get(key) ?? { text, reason, ...(at === 'end' && { at }), lines: [] };
    mark.lines.push(line);
    this.#marks.set(key, mark);
  }

  list(): RemovedMark[] {
    return [...this.#marks.values()];
  }
}
