import { wordsOf } from '../text/words.ts';

/** A stretch of words to be highlighted, with its neighbours where they are needed to find it. */
export interface TextDirective {
  text: string;
  /** The last words of a long stretch, whose first words are `text`. */
  end?: string;
  prefix?: string;
  suffix?: string;
}

/** A stretch of a page's texts, from one place to another, perhaps in a later text. */
export interface TextRange {
  from: TextPosition;
  to: TextPosition;
}

/** An offset (UTF-16 code units) in one of a page's texts. */
interface TextPosition {
  block: number;
  at: number;
}

/** A word of a page. */
interface PageWord {
  key: string;
  block: number;
  start: number;
  end: number;
}

/** Words of a page by their index: the first, and the one after the last. */
interface WordSpan {
  first: number;
  end: number;
}

/** A longer stretch is named by its first and its last words, so that the address stays readable. */
const LONGEST_EXACT = 160;
/** So few words may also be in a heading or a list of the page: they always get neighbours. */
const FEW_WORDS = 4;
/** The first and the last words of a long stretch: at least so many. */
const EDGE_WORDS = 4;
/** More neighbours, or more words at an edge, are not tried. */
const MOST_WORDS = 24;
/** Browsers go to the first directive and highlight all; with more, an address gets unwieldy. */
const MOST_DIRECTIVES = 6;

/**
 * Builds a fragment that leads to an element and highlights words in it. Browsers that don't know
 * text fragments go to the element.
 *
 * @param id the element's id
 * @param directives the words; none gives the plain anchor
 * @see https://wicg.github.io/scroll-to-text-fragment/
 *
 * @example
 * textFragment('connectivity-2', [{ text: 'Trans-Caspian corridor', prefix: 'the' }])
 * // => '#connectivity-2:~:text=the-,Trans%2DCaspian%20corridor'
 */
export function textFragment(id: string, directives: readonly TextDirective[]): string {
  if (directives.length === 0) return `#${id}`;
  const terms = directives.map(({ prefix, text, end, suffix }) =>
    [
      prefix && `${encode(prefix)}-`,
      encode(text),
      end && encode(end),
      suffix && `-${encode(suffix)}`,
    ]
      .filter(Boolean)
      .join(','),
  );
  return `#${id}:~:${terms.map((term) => `text=${term}`).join('&')}`;
}

/**
 * Hyphen, comma and ampersand have a meaning in a text directive; programs that look for addresses in
 * a text, and Markdown, end them at a parenthesis or an asterisk.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The directives for stretches of a page: with as many neighbouring words as it takes for a browser
 * to find these words and not the same ones elsewhere on the page.
 *
 * @param texts the headings and paragraphs of the page, in its order
 * @param stretches what is to be highlighted; without a word in it, a stretch gets no directive
 *
 * @example
 * const stretch = { from: { block: 1, at: 4 }, to: { block: 1, at: 8 } };
 * directivesFor(['The lamp', 'The lamp is out'], [stretch])
 * // => [{ text: 'lamp', prefix: 'The', suffix: 'is' }]
 */
export function directivesFor(
  texts: readonly string[],
  stretches: readonly TextRange[],
): TextDirective[] {
  const words = texts.flatMap((text, block) =>
    wordsOf(text).map((word): PageWord => ({ ...word, block })),
  );
  return stretches.slice(0, MOST_DIRECTIVES).flatMap((stretch) => {
    const { from, to } = stretch;
    const range = { first: indexFrom(words, from), end: indexFrom(words, to) };
    if (range.first >= range.end) return [];
    const isShort =
      from.block === to.block &&
      (to.at - from.at <= LONGEST_EXACT || range.end - range.first <= EDGE_WORDS);
    return [(isShort ? exactDirective : rangeDirective)(texts, words, stretch, range)];
  });
}

/** The index of the first word that begins at a position or after it. */
function indexFrom(words: readonly PageWord[], { block, at }: TextPosition): number {
  const index = words.findIndex(
    (word) => word.block > block || (word.block === block && word.start >= at),
  );
  return index < 0 ? words.length : index;
}

/** All the words; with as many of their neighbours in the text as it takes to be unambiguous. */
function exactDirective(
  texts: readonly string[],
  words: readonly PageWord[],
  { from: { block, at: textStart }, to: { at: textEnd } }: TextRange,
  { first, end }: WordSpan,
): TextDirective {
  const whole = texts[block] ?? '';
  const text = whole.slice(textStart, textEnd);
  let [before, after] = [first, end];
  const isUnique = () => countRuns(words, before, after) === 1;
  if (end - first > FEW_WORDS && isUnique()) return { text };
  for (let tried = 0; tried < MOST_WORDS && (tried === 0 || !isUnique()); tried += 1) {
    if (words[before - 1]?.block === block) before -= 1;
    if (words[after]?.block === block) after += 1;
  }
  const prefix = whole.slice(words[before]?.start, textStart).trim();
  const suffix = whole.slice(textEnd, words[after - 1]?.end).trim();
  return { text, ...(before < first && { prefix }), ...(after > end && { suffix }) };
}

/** The first words and the last: as many as it takes to be unambiguous. */
function rangeDirective(
  texts: readonly string[],
  words: readonly PageWord[],
  { from, to }: TextRange,
  { first, end }: WordSpan,
): TextDirective {
  const isIn = (block: number) => (word: PageWord) => word.block === block;
  // Both stay within their texts, and one word is left for the end.
  const lastOpened = Math.min(
    ...[first + MOST_WORDS, end - 1, words.findLastIndex(isIn(from.block)) + 1],
  );
  let opened = Math.min(first + EDGE_WORDS, lastOpened);
  while (opened < lastOpened && countRuns(words, first, opened) > 1) opened += 1;
  const rest = words.slice(opened, end);
  const firstClosed = Math.max(rest.length - MOST_WORDS, rest.findIndex(isIn(to.block)));
  let closed = Math.max(rest.length - EDGE_WORDS, firstClosed);
  while (closed > firstClosed && countRuns(rest, closed, rest.length) > 1) closed -= 1;
  return {
    text: (texts[from.block] ?? '').slice(from.at, words[opened - 1]?.end),
    end: (texts[to.block] ?? '').slice(rest[closed]?.start, to.at),
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
