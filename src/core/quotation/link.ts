import { passagePage } from '../addresses/permalinks.ts';
import { type TextDirective, textFragment } from '../addresses/text-fragment.ts';
import type { Passage, QuotableInterview } from '../model/passages.ts';
import { wordsOf } from '../text/words.ts';
import type { Place, Span } from './verdict.ts';

/** A longer stretch is named by its first and its last words, so that the address stays readable. */
const LONGEST_EXACT = 160;
/** So few words may stand in a heading or a list of the page too: they always get neighbours. */
const FEW_WORDS = 4;
/** The first and the last words of a long stretch: at least so many. */
const EDGE_WORDS = 4;
/** More neighbours, or more words at an edge, are not tried. */
const MOST_WORDS = 24;
/** Browsers go to the first directive and highlight all; with more, an address gets unwieldy. */
const MOST_DIRECTIVES = 4;

/** A word of a page: where it stands, and in which of the page's texts. */
interface PageWord {
  key: string;
  text: string;
  block: number;
  start: number;
  end: number;
}

/** A stretch of a page: its text from one offset to another, perhaps in a later block. */
interface Stretch {
  from: Span;
  to: Span;
}

/**
 * The link to a place: the permalink of its first paragraph, with a text fragment that highlights
 * the very words. Browsers without text fragments go to the paragraph.
 *
 * @returns an address relative to the site's base path
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function placePath({ interview, spans }: Place): string {
  const first = spans[0]?.passage;
  if (!first) return '';
  const passages = passagesOnPageOf(interview, first);
  const words = pageWords([...interview.boilerplate, ...passages.map(({ text }) => text)]);
  const directives = stretchesOf(spans, passages)
    .slice(0, MOST_DIRECTIVES)
    .map((stretch) => directiveFor(words, interview.boilerplate.length, passages, stretch));
  return passagePage(interview.slug, first) + textFragment(first.id, directives);
}

/** The introduction stands on the page of the whole interview, everything else on its answer's. */
function passagesOnPageOf({ passages }: QuotableInterview, { at, part }: Passage): Passage[] {
  return passages.filter((passage) => part === 'introduction' || passage.at === at);
}

function pageWords(texts: readonly string[]): PageWord[] {
  return texts.flatMap((text, block) => wordsOf(text).map((word) => ({ ...word, text, block })));
}

/** Spans in paragraphs that follow each other are one stretch, if no word lies between them. */
function stretchesOf(spans: readonly Span[], passages: readonly Passage[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const span of spans.filter(({ passage }) => passages.includes(passage))) {
    const last = stretches.at(-1);
    const { passage, end } = last?.to ?? {};
    const follows =
      passage &&
      passages.indexOf(passage) + 1 === passages.indexOf(span.passage) &&
      wordsOf(passage.text.slice(end)).length === 0 &&
      wordsOf(span.passage.text.slice(0, span.start)).length === 0;
    if (last && follows) last.to = span;
    else stretches.push({ from: span, to: span });
  }
  return stretches;
}

function directiveFor(
  words: readonly PageWord[],
  offset: number,
  passages: readonly Passage[],
  { from, to }: Stretch,
): TextDirective {
  const block = (span: Span) => offset + passages.indexOf(span.passage);
  const isAfter = (word: PageWord, span: Span, at: number) =>
    word.block > block(span) || (word.block === block(span) && word.start >= at);
  const first = words.findIndex((word) => isAfter(word, from, from.start));
  const next = words.findIndex((word) => isAfter(word, to, to.end));
  const end = next < 0 ? words.length : next;
  if (from === to && from.end - from.start <= LONGEST_EXACT)
    return exactDirective(words, first, end, from);
  return rangeDirective(words, first, end, from, to);
}

/** All the words; with their neighbours in the paragraph, as many as tell them from their likes. */
function exactDirective(
  words: readonly PageWord[],
  first: number,
  end: number,
  { passage, start, end: textEnd }: Span,
): TextDirective {
  const text = passage.text.slice(start, textEnd);
  const { block } = words[first] as PageWord;
  let [before, after] = [first, end];
  const isTold = () => countRuns(words, before, after) === 1;
  const isNeeded = end - first <= FEW_WORDS || !isTold();
  if (!isNeeded) return { text };
  for (let tried = 0; tried < MOST_WORDS && (tried === 0 || !isTold()); tried += 1) {
    if (words[before - 1]?.block === block) before -= 1;
    if (words[after]?.block === block) after += 1;
  }
  const prefix = passage.text.slice(words[before]?.start, start).trim();
  const suffix = passage.text.slice(textEnd, words[after - 1]?.end).trim();
  return { text, ...(before < first && { prefix }), ...(after > end && { suffix }) };
}

/** The first words and the last: as many as it takes for no others to be meant. */
function rangeDirective(
  words: readonly PageWord[],
  first: number,
  end: number,
  from: Span,
  to: Span,
): TextDirective {
  const isInBlock = (at: number, near: number) => words[at]?.block === words[near]?.block;
  let opened = Math.min(first + EDGE_WORDS, end);
  while (!isInBlock(opened - 1, first)) opened -= 1;
  while (
    countRuns(words, first, opened) > 1 &&
    opened - first < MOST_WORDS &&
    opened < end &&
    isInBlock(opened, first)
  )
    opened += 1;
  let closed = Math.max(end - EDGE_WORDS, opened);
  while (!isInBlock(closed, end - 1)) closed += 1;
  while (
    countRuns(words.slice(opened, end), closed - opened, end - opened) > 1 &&
    end - closed < MOST_WORDS &&
    closed > opened &&
    isInBlock(closed - 1, end - 1)
  )
    closed -= 1;
  return {
    text: from.passage.text.slice(from.start, words[opened - 1]?.end),
    end: to.passage.text.slice(words[closed]?.start, to.end),
  };
}

/** How often the words from one index to another occur, each time inside one text of the page. */
function countRuns(words: readonly PageWord[], from: number, to: number): number {
  const run = words.slice(from, to);
  return words.filter((word, start) =>
    run.every(({ key }, index) => {
      const other = words[start + index];
      return other?.key === key && other.block === word.block;
    }),
  ).length;
}
