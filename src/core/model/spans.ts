import { LEAD_ID } from '../addresses/permalinks.ts';
import type { Paragraph, Transcript } from './interview.ts';
import type { Span } from './layer.ts';

/**
 * The paragraphs of an answer, or of the lead.
 *
 * @param at id of the exchange, or `lead`
 * @returns undefined when there is no such exchange
 */
export function paragraphsAt({ lead, exchanges }: Transcript, at: string): Paragraph[] | undefined {
  return at === LEAD_ID ? lead : exchanges.find(({ id }) => id === at)?.answer;
}

/** Finds every occurrence of words in paragraphs, to the character. */
export function findSpans(paragraphs: readonly Paragraph[], at: string, quote: string): Span[] {
  return paragraphs.flatMap(({ id, text }) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
      spans.push({ at, paragraph: id, start, end: start + quote.length, quote });
    return spans;
  });
}

/** Whether two spans have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** Whether the second span lies within the first. */
export function contains(outer: Span, inner: Span): boolean {
  return overlap(outer, inner) && outer.start <= inner.start && inner.end <= outer.end;
}
