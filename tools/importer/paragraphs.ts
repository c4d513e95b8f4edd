import type { DraftParagraph } from './draft.ts';
import { remarksIn } from './remarks.ts';
import { type Part, wordsOf } from './turns.ts';

/** A paragraph of the draft; undefined for a name on a line of its own, which leaves no words. */
export function paragraphOf(part: Part): DraftParagraph | undefined {
  const { clue, role, mark } = part;
  const whole = wordsOf(part).trim();
  if (!whole) return undefined;
  const { direction, tail } = directionIn(part);
  const text = whole.slice(0, direction) + whole.slice(direction + tail.length);
  const { style, lines } = clue.block;
  const shift =
    (mark?.text.length ?? 0) + clue.block.wrap.length + clue.block.prefix.text.length + tail.length;
  const markup = clue.block.markup
    .map(({ start, end, ...rest }) => ({
      ...rest,
      start: Math.max(start - shift, 0),
      end: end - shift,
    }))
    .filter(({ end }) => end > 0);
  const remarks = role === 'speech' ? remarksOf(part, text) : [];
  return {
    ...{ role, lines: lines.map(({ number }) => number), text },
    ...(style.isItem && { isItem: true }),
    ...(style.isQuote && { isQuote: true }),
    ...(markup.length > 0 && { markup }),
    ...(remarks.length > 0 && { remarks }),
  };
}

/** The stage direction behind a name, and what is cut out after it. */
export function directionIn({ clue: { label }, mark }: Part): { direction: number; tail: string } {
  const isNamed = label !== undefined && mark?.text === label.mark;
  return isNamed
    ? { direction: label.direction, tail: label.tail ?? '' }
    : { direction: 0, tail: '' };
}

/** What the transcriber notes: behind the name, and within the words. */
function remarksOf(part: Part, text: string): { start: number; end: number }[] {
  const { direction } = directionIn(part);
  const behind = remarksIn(text).filter(({ start }) => start >= direction);
  return direction > 0 ? [{ start: 0, end: direction }, ...behind] : behind;
}
