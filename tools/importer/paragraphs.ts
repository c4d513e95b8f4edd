import type { DraftParagraph } from './draft.ts';
import { remarksIn } from './remarks.ts';
import { type Part, wordsOf } from './turns.ts';

/** A paragraph of the draft; undefined for a name on a line of its own, which leaves no words. */
export function paragraphOf(part: Part): DraftParagraph | undefined {
  const { clue, role, mark } = part;
  const text = wordsOf(part).trim();
  if (!text) return undefined;
  const { style, lines } = clue.block;
  const shift = (mark?.text.length ?? 0) + clue.block.wrap.length + clue.block.prefix.text.length;
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

/** What the transcriber notes: behind the name, and within the words. */
function remarksOf({ clue, mark }: Part, text: string): { start: number; end: number }[] {
  const { label } = clue;
  const direction = label && mark?.text === label.mark ? label.direction : 0;
  const behind = remarksIn(text).filter(({ start }) => start >= direction);
  return direction > 0 ? [{ start: 0, end: direction }, ...behind] : behind;
}
