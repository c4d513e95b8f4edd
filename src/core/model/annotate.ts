import type { Offsets } from '../text/offsets.ts';
import { plainText } from './inline.ts';
import type { Inline } from './interview.ts';

/** Running text with marks in it. Its plain text is that of the text without marks. */
export type Annotated<Mark extends Offsets> =
  | Inline
  | { type: 'mark'; mark: Mark; children: Annotated<Mark>[] };

/**
 * Puts marks into running text, each around the part that its offsets give (of the plain text). No character is added, moved or lost. A mark that
 * lies inside another is put inside it; one that crosses another's edge, or reaches out of the
 * text, is left out.
 *
 * @param inlines the text
 * @param marks in any order; of two around the same part, the first is the outer one
 */
export function annotate<Mark extends Offsets>(
  inlines: readonly Inline[],
  marks: readonly Mark[],
): Annotated<Mark>[] {
  const ordered = marks
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return nest(inlines, ordered, 0, plainText(inlines).length);
}

function nest<Mark extends Offsets>(
  inlines: readonly Inline[],
  marks: readonly Mark[],
  from: number,
  to: number,
): Annotated<Mark>[] {
  const pieces: Annotated<Mark>[] = [];
  let at = from;
  for (const [index, mark] of marks.entries()) {
    if (mark.start < at || mark.end > to) continue;
    pieces.push(...cut(inlines, at, mark.start));
    pieces.push({
      type: 'mark',
      mark,
      children: nest(inlines, marks.slice(index + 1), mark.start, mark.end),
    });
    at = mark.end;
  }
  return [...pieces, ...cut(inlines, at, to)];
}

/** The part of a running text between two offsets, with the markup around it. */
function cut(inlines: readonly Inline[], from: number, to: number): Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = plainText([inline]).length;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    if (start < end) pieces.push(part(inline, start, end));
    at += length;
  }
  return pieces;
}

function part(inline: Inline, start: number, end: number): Inline {
  if (inline.type === 'text') return { ...inline, value: inline.value.slice(start, end) };
  return { ...inline, children: cut(inline.children, start, end) };
}
