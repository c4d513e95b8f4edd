import type { QuotableInterview } from '../model/passages.ts';
import type { Run } from './chain.ts';
import { gapAfter, gapBefore, type Reading, saidText } from './reading.ts';
import type { TypographicDifference } from './typography.ts';
import type { Caveat, Occurrence, PassageSpan, Piece } from './verdict.ts';

/** A quotation beside one occurrence in an interview. */
export interface Comparison {
  occurrence: Occurrence;
  pieces: Piece[];
  caveats: Caveat[];
  differences: TypographicDifference[];
  /** The share of the quotation that occurs there, 0 to 1; rare words count for more. */
  score: number;
  /** What all changes cost, see `Alignment`: of the places where a quotation may come from, the least. */
  cost: number;
}

/** Runs of words as an occurrence: a span for each run and each paragraph that it touches. */
export function occurrenceOf(
  interview: QuotableInterview,
  { words }: Reading,
  runs: readonly Run[],
): Occurrence {
  const spans: PassageSpan[] = [];
  for (const { from, to } of runs) {
    let span: PassageSpan | undefined;
    for (const { passage, start, end } of words.slice(from, to)) {
      if (span?.passage === passage) span.end = end;
      else {
        // What goes on into the next paragraph has the whole end of this one.
        if (span) span.end = span.passage.text.length;
        span = { passage, start: span ? 0 : start, end };
        spans.push(span);
      }
    }
  }
  return { interview, spans };
}

/** Caveats on an occurrence that goes beyond a paragraph or an answer. */
export function extentCaveats({ spans }: Occurrence): Caveat[] {
  const exchanges = new Set(
    spans.filter(({ passage }) => passage.part === 'answer').map(({ passage }) => passage.exchange),
  );
  if (exchanges.size > 1) return [{ kind: 'several-answers' }];
  const passages = new Set(spans.map(({ passage }) => passage));
  return passages.size > 1 ? [{ kind: 'several-paragraphs' }] : [];
}

/**
 * The transcript's words with the marks and the space around them, for reading piece after piece:
 * what comes before a space belongs to the words before it, the rest to those after it.
 */
export function saidWithMarks(reading: Reading, from: number, to: number): string {
  if (to <= from) return '';
  const [, opening] = divided(gapBefore(reading, from));
  const [closing] = divided(gapAfter(reading, to - 1));
  return opening + saidText(reading, from, to) + closing;
}

/** Up to its last white space, and from there on; without any, all of it belongs to the first. */
function divided(gap: string): [string, string] {
  const end = gap.search(/(?<!\S)\S*$/u);
  return end > 0 ? [gap.slice(0, end), gap.slice(end)] : [gap, ''];
}
