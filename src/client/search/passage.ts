import { type TextDirective, textFragment } from '../../core/addresses/text-fragment.ts';
import type { Fragment } from './pagefind.ts';

/** Words of an excerpt, matched or not. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** A paragraph or the question, as a range of words. */
export interface Range {
  id: string;
  isQuestion: boolean;
  start: number;
  end: number;
}

/** The passage of an answer that fits a search best. */
export interface Passage {
  /** Leads to the paragraph and highlights the matched words. */
  fragment: string;
  excerpt: Piece[];
  /** How many matched words follow each other: the whole query, if it stands there as a phrase. */
  run: number;
}

const EXCERPT_WORDS = 32;
/** So many words of an excerpt stand before the first matched one, if there is room. */
const WORDS_BEFORE = 8;
const MOST_DIRECTIVES = 6;

/** The words of an answer as Pagefind counts them. */
export function wordsOf({ content }: Fragment): string[] {
  return content.split(/[^\S\uFEFF]+/);
}

/** The question and the paragraphs of an answer. */
export function rangesOf({ anchors }: Fragment, length: number): Range[] {
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
export function findPassage(
  fragment: Fragment,
  words: readonly string[],
  locations: ReadonlySet<number>,
): Passage {
  const [best] = rangesOf(fragment, words.length)
    .map((range) => rate(range, locations))
    .sort(
      (a, b) =>
        Number(b.matched.size > 0) - Number(a.matched.size > 0) ||
        Number(a.range.isQuestion) - Number(b.range.isQuestion) ||
        b.run - a.run ||
        b.matched.size - a.matched.size,
    );
  if (!best) return { fragment: '', excerpt: [], run: 0 };
  return {
    fragment: textFragment(best.range.id, directives(words, best.range, best.matched)),
    excerpt: excerptOf(words, best.range, best.matched),
    run: best.run,
  };
}

function rate(range: Range, locations: ReadonlySet<number>) {
  const matched = new Set([...locations].filter((at) => at >= range.start && at < range.end));
  let run = 0;
  for (const start of matched) {
    let length = 1;
    while (matched.has(start + length)) length += 1;
    run = Math.max(run, length);
  }
  return { range, matched, run };
}

/** Where most of the matched words can be shown, with some words before the first of them. */
function excerptStart({ start, end }: Pick<Range, 'start' | 'end'>, matched: Set<number>): number {
  const places = [...matched].sort((a, b) => a - b);
  const shownFrom = (first: number) =>
    places.filter((at) => at >= first && at < first + EXCERPT_WORDS);
  const [best = []] = places.map(shownFrom).sort((a, b) => b.length - a.length);
  const [first = start, last = start] = [best[0], best.at(-1)];
  const before = Math.min(WORDS_BEFORE, EXCERPT_WORDS - 1 - (last - first));
  return Math.max(start, Math.min(first - before, end - EXCERPT_WORDS));
}

function excerptOf(words: readonly string[], { start, end }: Range, matched: Set<number>): Piece[] {
  const from = excerptStart({ start, end }, matched);
  const to = Math.min(end, from + EXCERPT_WORDS);
  const pieces: Piece[] = from > start ? [{ text: '… ', isMatch: false }] : [];
  for (let at = from; at < to; at += 1) {
    pieces.push({ text: words[at] ?? '', isMatch: matched.has(at) });
    if (at < to - 1) pieces.push({ text: ' ', isMatch: matched.has(at) && matched.has(at + 1) });
  }
  if (to < end) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

/** Each run of matched words, with the word before or after it to tell it from its likes. */
function directives(
  words: readonly string[],
  range: Range,
  matched: ReadonlySet<number>,
): TextDirective[] {
  const found: TextDirective[] = [];
  for (let at = range.start; at < range.end && found.length < MOST_DIRECTIVES; at += 1) {
    if (!matched.has(at)) continue;
    const from = at;
    while (matched.has(at + 1) && at + 1 < range.end) at += 1;
    found.push(...directive(words, range, from, at));
  }
  return found;
}

/** A neighbour counts only when nothing but a space stands between it and the words. */
function directive(
  words: readonly string[],
  range: Range,
  from: number,
  to: number,
): TextDirective[] {
  const raw = words.slice(from, to + 1).join(' ');
  const text = bare(raw);
  if (!text) return [];
  const before = from > range.start ? (words[from - 1] ?? '') : '';
  const after = to + 1 < range.end ? (words[to + 1] ?? '') : '';
  if (before && raw.startsWith(text) && before.endsWith(bare(before)) && bare(before))
    return [{ text, prefix: bare(before) }];
  if (after && raw.endsWith(text) && after.startsWith(bare(after)) && bare(after))
    return [{ text, suffix: bare(after) }];
  return [{ text }];
}

/** Without the punctuation around it: a text fragment matches whole words. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
