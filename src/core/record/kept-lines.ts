import type { Cut, Removed } from '../model/interview.ts';
import { marksByLine, withoutMarks } from '../text/line-marks.ts';
import { foldSpace, splitLines } from '../text/lines.ts';
import { makeCuts } from './cuts.ts';

/** A line of the text of record that belongs to the interview. */
export interface KeptLine {
  /** Its number in the file, from 1. */
  line: number;
  /** Its words, without marks; white space is folded. */
  text: string;
}

/** What `removed.yaml` says of a line of the text of record that is not so. */
export interface WrongRemoval {
  kind: 'line' | 'mark' | 'cut';
  /** Index of the entry in `lines`, `marks` or `cuts`. */
  entry: number;
  /** The line that it names. */
  line: number;
}

/**
 * What is left of the text of record when the removed lines and marks are taken out of it.
 *
 * @param source the text of record
 * @param removed as `wrongRemovals` accepts it; a mark or cut that is not there is not taken out
 */
export function keptLines(source: string, removed: Removed): KeptLine[] {
  const gone = new Set(removed.lines.map(({ line }) => line));
  const marks = marksByLine(removed.marks);
  const cuts = cutsByLine(removed);
  return splitLines(source)
    .map((raw, index) => ({ line: index + 1, text: foldSpace(raw) }))
    .map(({ line, text }) => ({ line, text: withoutMarks(text, marks.get(line)) ?? text }))
    .flatMap(({ line, text }) =>
      (makeCuts(text, cuts.get(line)) ?? [text]).map((paragraph) => ({ line, text: paragraph })),
    )
    .filter(({ line, text }) => text && !gone.has(line));
}

/** Compares the list of what was removed with the text of record, to the character. */
export function wrongRemovals(source: string, removed: Removed): WrongRemoval[] {
  const { lines, marks, cuts = [] } = removed;
  const raw = splitLines(source);
  const wrongLines = lines.flatMap(({ line, text }, entry): WrongRemoval[] =>
    raw[line - 1] === text ? [] : [{ kind: 'line', entry, line }],
  );
  const wrongMarks = [...marksByLine(marks)].flatMap(([line, own]): WrongRemoval[] => {
    const text = foldSpace(raw[line - 1] ?? '');
    // Each is taken off what the ones before it leave.
    const wrong = own.find((_, index) => withoutMarks(text, own.slice(0, index + 1)) === undefined);
    return wrong ? [{ kind: 'mark', entry: marks.indexOf(wrong), line }] : [];
  });
  const placed = marksByLine(marks);
  const wrongCuts = [...cutsByLine(removed)].flatMap(([line, own]): WrongRemoval[] => {
    const text = foldSpace(raw[line - 1] ?? '');
    const rest = withoutMarks(text, placed.get(line)) ?? text;
    const wrong = own.find((_, index) => !makeCuts(rest, own.slice(0, index + 1)));
    return wrong ? [{ kind: 'cut', entry: cuts.indexOf(wrong), line }] : [];
  });
  return [...wrongLines, ...wrongMarks, ...wrongCuts];
}

function cutsByLine({ cuts = [] }: Removed): Map<number, Cut[]> {
  return Map.groupBy(cuts, ({ line }) => line);
}
