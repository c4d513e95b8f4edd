import { foldSpace, splitLines } from '../../../src/core/text/lines.ts';
import { QUOTES, SENTENCE_ENDS } from '../../../src/core/text/punctuation.ts';
import type { LineStyle } from '../article.ts';
import { mayOpenTurn } from '../openers.ts';
import { endsSplit, type HyphenJoin, joinAt } from './pdf-hyphens.ts';
import { type PageMark, pageMarks } from './pdf-pages.ts';
import type { LeftOut, Received } from './received.ts';

/** A line of an article that was copied out of a PDF file, without what its page has around it. */
interface PdfLine {
  text: string;
  /** Whether an empty line is before it. */
  afterGap: boolean;
  /** Lines of the page that are before it. */
  marks: { text: string; mark: PageMark }[];
}

/** Lines of pages and columns have at most about so many characters. */
const WIDEST = 140;
const NARROWEST = 25;

/**
 * Whether a text was copied out of a PDF file: its lines are of one width, and words are split at
 * their ends, or pages are numbered.
 */
export function isPdfText(text: string): boolean {
  const lines = splitLines(text).map((line) => line.trim());
  const followed = lines.filter((line, at) => line && lines[at + 1]);
  const width = widthOf(lines);
  if (width > WIDEST || width < NARROWEST || followed.length < 4) return false;
  const full = followed.filter((line) => line.length > width * 0.7).length;
  if (full * 2 < followed.length) return false;
  const splits = lines.filter((line, at) => endsSplit(line, lines[at + 1] ?? '')).length;
  return splits > 0 || pageMarks(lines).size > 0;
}

/**
 * Reads a text that was copied out of a PDF file: lines become paragraphs again, words that were
 * split at their ends become whole, and each of these words is listed. Numbers and heads of pages
 * are behind the paragraph that they are in, marked as no part of the article.
 */
export function readPdfText(text: string): Received {
  const lines = withoutMarks(splitLines(text).map(foldSpace));
  const width = widthOf(lines.map((line) => line.text));
  const words = wordsOf(lines);
  const joins: HyphenJoin[] = [];
  /** Paragraphs, each with the lines that it is joined of. */
  const out: { lines: string[]; style?: LineStyle }[] = [];
  let waiting: PdfLine['marks'] = [];
  const flush = () => {
    for (const { text: own, mark } of waiting)
      out.push({ lines: [own], style: { outside: mark.reason, isSurelyOutside: true } });
    waiting = [];
  };
  let before: PdfLine | undefined;
  for (const line of lines) {
    const last = out.at(-1);
    if (before && last && goesOn(before, line, width)) {
      waiting.push(...line.marks);
      const join = endsSplit(before.text, line.text)
        ? joinAt(before.text, line.text, words)
        : undefined;
      if (join) joins.push(join);
      last.lines.splice(-1, 1, join?.line ?? `${before.text} `, line.text);
    } else {
      flush();
      waiting = [...line.marks];
      flush();
      if (line.text) out.push({ lines: [line.text] });
    }
    before = line;
  }
  flush();
  const styles = out.flatMap(({ style }, index) =>
    style ? [[index * 2 + 1, style] as const] : [],
  );
  const article = {
    text: `${out.map(({ lines: joined }) => joined.join('')).join('\n\n')}\n`,
    styles: new Map(styles),
  };
  return { article, facts: {}, leftOut: joins.flatMap(reportOf) };
}

/** Lines with words, each with the marks of pages before it; the last may have marks alone. */
function withoutMarks(lines: readonly string[]): PdfLine[] {
  const marks = pageMarks(lines);
  const found: PdfLine[] = [];
  let waiting: PdfLine['marks'] = [];
  let afterGap = true;
  for (const [index, text] of lines.entries()) {
    const mark = marks.get(index);
    if (mark) waiting.push({ text, mark });
    else if (text) {
      found.push({ text, afterGap, marks: waiting });
      waiting = [];
    }
    afterGap = !text && !mark;
  }
  return waiting.length > 0 ? [...found, { text: '', afterGap: true, marks: waiting }] : found;
}

/** Where a page ends, so may a line, wherever the empty lines are. */
function goesOn(before: PdfLine, next: PdfLine, width: number): boolean {
  if (!next.text || mayOpenTurn(next)) return false;
  if (endsSplit(before.text, next.text)) return true;
  if (next.marks.length > 0) return !ENDS.test(before.text);
  if (next.afterGap) return false;
  const word = next.text.split(' ', 1)[0] ?? '';
  const isFull = before.text.length + 1 + word.length > width * 0.9;
  return isFull || (!ENDS.test(before.text) && /^\p{Ll}/u.test(next.text));
}

const ENDS = new RegExp(`[${SENTENCE_ENDS}:][${QUOTES})\\]]*$`, 'u');

/** The width that all but the longest lines have. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter(Boolean);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** All words that are whole on their lines, in lower case, with their hyphens. */
function wordsOf(lines: readonly PdfLine[]): Set<string> {
  const text = lines
    .map((line) => line.text.replace(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+[-‐]$/u, ''))
    .join('\n');
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu));
}

function reportOf({ word, isRemoved, isSure }: HyphenJoin): LeftOut[] {
  if (isRemoved)
    return [{ what: `Hyphen at a line’s end${isSure ? '' : ' (please compare)'}`, text: word }];
  return isSure
    ? []
    : [{ what: 'Kept, and perhaps only of a line’s end (please compare)', text: word }];
}
