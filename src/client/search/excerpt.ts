import { directivesFor, type TextRange, textFragment } from '../../core/addresses/text-fragment.ts';
import { bareOffsets } from '../../core/text/search-words.ts';
import type { IndexedAnswer } from './engine.ts';

/** The question or a paragraph of an answer, as a range of its words. */
export interface WordRange {
  id: string;
  isQuestion: boolean;
  start: number;
  end: number;
}

/** What a result shows of an answer: the paragraph that fits a search best. */
export interface Excerpt {
  /** The paragraph’s id. */
  id: string;
  /** Leads to the paragraph and highlights the matched words. */
  fragment: string;
  segments: { text: string; isMatch: boolean }[];
  /** How many matched words follow each other: the whole query, if it occurs as a phrase. */
  run: number;
}

/** A range with the matched words in it. */
interface RatedRange {
  range: WordRange;
  matched: ReadonlySet<number>;
  run: number;
}

const EXCERPT_WORDS = 32;
/** So many words of an excerpt are before the first matched one, if there is room. */
const WORDS_BEFORE = 8;

/** A word as Pagefind counts them. */
export const INDEXED_WORD = /[\S\uFEFF]+/gu;

/** The words of an answer as Pagefind counts them. */
export function indexedWords(content: string): string[] {
  return content.match(INDEXED_WORD) ?? [];
}

/** The question and the paragraphs of an answer. */
export function rangesOf({ anchors }: IndexedAnswer, length: number): WordRange[] {
  const starts = anchors
    .filter(({ element }) => element === 'p' || element === 'h1')
    .sort((a, b) => a.location - b.location);
  return starts.map(({ id, element, location }, index) => ({
    id,
    isQuestion: element === 'h1',
    start: location,
    end: starts[index + 1]?.location ?? length,
  }));
}

/**
 * Picks the passage of an answer that fits best: the one with the longest run of matched words,
 * then the one with the most of them. The question counts only when nothing in the answer matches.
 *
 * @param locations indexes of the matched words
 */
export function bestExcerpt(
  answer: IndexedAnswer,
  words: readonly string[],
  locations: ReadonlySet<number>,
): Excerpt {
  const ranges = rangesOf(answer, words.length);
  const [best] = ranges.map((range) => rate(range, locations)).sort(byWorth);
  if (!best) return { id: '', fragment: '', segments: [], run: 0 };
  const texts = ranges.map(({ start, end }) => words.slice(start, end).join(' '));
  const runs = matchedRuns(best, words, ranges.indexOf(best.range));
  return {
    id: best.range.id,
    fragment: textFragment(best.range.id, directivesFor(texts, runs)),
    segments: segmentsOf(best, words),
    run: best.run,
  };
}

function rate(range: WordRange, locations: ReadonlySet<number>): RatedRange {
  const matched = new Set([...locations].filter((at) => at >= range.start && at < range.end));
  let run = 0;
  for (const start of matched) {
    let length = 1;
    while (matched.has(start + length)) length += 1;
    run = Math.max(run, length);
  }
  return { range, matched, run };
}

function byWorth(a: RatedRange, b: RatedRange): number {
  return (
    Number(b.matched.size > 0) - Number(a.matched.size > 0) ||
    Number(a.range.isQuestion) - Number(b.range.isQuestion) ||
    b.run - a.run ||
    b.matched.size - a.matched.size
  );
}

function segmentsOf({ range, matched }: RatedRange, words: readonly string[]): Excerpt['segments'] {
  const { start, end } = range;
  const from = excerptStart(range, matched);
  const to = Math.min(end, from + EXCERPT_WORDS);
  const segments: Excerpt['segments'] = from > start ? [{ text: '… ', isMatch: false }] : [];
  for (let at = from; at < to; at += 1) {
    segments.push({ text: words[at] ?? '', isMatch: matched.has(at) });
    if (at < to - 1) segments.push({ text: ' ', isMatch: matched.has(at) && matched.has(at + 1) });
  }
  if (to < end) segments.push({ text: ' …', isMatch: false });
  return segments;
}

/** Where most of the matched words can be shown, with some words before the first of them. */
function excerptStart({ start, end }: WordRange, matched: ReadonlySet<number>): number {
  const sorted = [...matched].sort((a, b) => a - b);
  const shownFrom = (first: number) =>
    sorted.filter((at) => at >= first && at < first + EXCERPT_WORDS);
  const [best = []] = sorted.map(shownFrom).sort((a, b) => b.length - a.length);
  const [first = start, last = start] = [best[0], best.at(-1)];
  const before = Math.min(WORDS_BEFORE, EXCERPT_WORDS - 1 - (last - first));
  return Math.max(start, Math.min(first - before, end - EXCERPT_WORDS));
}

/** Each run of matched words, without the punctuation around it. */
function matchedRuns(
  { range, matched }: RatedRange,
  words: readonly string[],
  block: number,
): TextRange[] {
  const runs: TextRange[] = [];
  let offset = 0;
  let start: number | undefined;
  for (let at = range.start; at < range.end; at += 1) {
    const word = words[at] ?? '';
    if (matched.has(at)) {
      const bare = bareOffsets(word);
      start ??= offset + bare.start;
      const end = offset + bare.end;
      if (!matched.has(at + 1)) {
        runs.push({ from: { block, at: start }, to: { block, at: end } });
        start = undefined;
      }
    }
    offset += word.length + 1;
  }
  return runs;
}
