import { QUOTES, SENTENCE_ENDS } from '../../src/core/text/punctuation.ts';
import type { LineStyle, Markup } from './article.ts';
import type { Line } from './lines.ts';
import { mayOpenTurn, type Wrap, wrapOf } from './openers.ts';
import { TIME_CODE, timeCodeOf } from './time-codes.ts';

/** A paragraph of the article before it is known who says it. */
export interface Block {
  /** Its lines: one, or several if the text is wrapped. */
  lines: Line[];
  /** The words, without marks of bold type or italics around them. */
  text: string;
  /** Markdown’s marks around the whole paragraph. */
  wrap: Wrap;
  /** What is before everything else: the mark of a heading, or a time code. */
  prefix: { text: string; reason: string };
  isStrong: boolean;
  isItalic: boolean;
  /** Level of a heading, from 2. */
  heading?: number;
  style: LineStyle;
  markup: readonly Markup[];
  /** Marks of footnotes that were taken out of the text, each with the words behind it. */
  footnotes: { text: string; before: string }[];
}

/** Text copied from a mail or a terminal is wrapped at about this width, or a smaller one. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

/**
 * Joins lines into paragraphs. A line is a paragraph, unless the article is wrapped: then a line
 * goes on in the next one if the next word would not have fitted into it.
 *
 * @param lines the lines of the interview
 * @param isDecided whether an editor has said what a line is: then it is a paragraph of its own
 */
export function readBlocks(
  lines: readonly Line[],
  isDecided: (line: Line) => boolean = () => false,
): Block[] {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const blocks: Block[] = [];
  const areSegments = isSegmented(lines);
  let previous: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const isFree = !line.style.isStrong && !isDecided(line);
    const isOfWidth = width <= WIDEST_WRAP && width >= NARROWEST_WRAP;
    const goesOn =
      last &&
      previous &&
      isFree &&
      ((isOfWidth && isWrapped(previous, line, width)) ||
        (areSegments && isInSentence(previous, line)));
    if (goesOn) {
      const code = areSegments ? timeCodeOf(line.text) : '';
      last.text += ` ${line.text.slice(code.length)}`;
      last.lines.push(line);
    } else blocks.push(readBlock(line));
    previous = line;
  }
  return blocks;
}

function isWrapped(line: Line, next: Line, width: number): boolean {
  if (next.afterGap || next.number !== line.number + 1) return false;
  if (mayOpenTurn(next) || timeCodeOf(next.text) || wrapOf(line.text)) return false;
  const word = next.text.split(/\s/, 1)[0] ?? '';
  return line.text.length + 1 + word.length > width;
}

/** So many lines must go on in the middle of a sentence. */
const FEWEST_SEGMENTS = 2;
const ENOUGH_SEGMENTS = 0.2;

/** Programs that write down recordings begin a line every few seconds, within sentences too. */
function isSegmented(lines: readonly Line[]): boolean {
  const split = lines.filter((line, index) => {
    const before = lines[index - 1];
    const words = line.text.slice(timeCodeOf(line.text).length);
    return before && isInSentence(before, line) && /^\p{Ll}/u.test(words);
  });
  return split.length >= FEWEST_SEGMENTS && split.length >= ENOUGH_SEGMENTS * lines.length;
}

function isInSentence(line: Line, next: Line): boolean {
  if (next.afterGap || next.number !== line.number + 1 || wrapOf(line.text)) return false;
  const words = next.text.slice(timeCodeOf(next.text).length);
  return !mayOpenTurn({ text: words }) && !ENDS.test(line.text);
}

/** A sentence ends, or something is announced. */
const ENDS = new RegExp(`[${SENTENCE_ENDS}:：][${QUOTES})\\]*_]*$`, 'u');

/** Markdown’s heading; the first level is left to what is no heading: “# of guests”. */
const HASHES = /^#{2,6}\s+(?=\S)/;

function readBlock(line: Line): Block {
  const { style } = line;
  const hashes = HASHES.exec(line.text)?.[0] ?? '';
  const prefix = hashes
    ? { text: hashes, reason: 'Mark of a heading' }
    : { text: timeCodeOf(line.text), reason: TIME_CODE };
  const { text: words, markup, footnotes } = withoutFootnotes(line);
  const inner = words.slice(prefix.text.length);
  const wrap = wrapOf(inner);
  const heading = hashes ? hashes.trim().length : style.heading;
  return {
    lines: [line],
    text: wrap ? inner.slice(wrap.length, -wrap.length) : inner,
    ...{ wrap, prefix, style, markup, footnotes },
    isStrong: wrap.length > 1 || style.isStrong === true,
    isItalic: wrap.length === 1 || style.isItalic === true,
    ...(heading !== undefined && heading > 1 && { heading }),
  };
}

/** A line without the marks of footnotes, and where its markup is then. */
function withoutFootnotes({ text, style }: Line): Pick<Block, 'text' | 'markup' | 'footnotes'> {
  const marks = style.footnotes ?? [];
  const markup = style.markup ?? [];
  if (marks.length === 0 || style.outside) return { text, markup, footnotes: [] };
  const removedBefore = (at: number) =>
    marks.reduce((sum, { start, end }) => sum + Math.max(Math.min(end, at) - start, 0), 0);
  const rest = marks.reduceRight(
    (whole, { start, end }) => whole.slice(0, start) + whole.slice(end),
    text,
  );
  return {
    text: rest,
    markup: markup.map((one) => ({
      ...one,
      start: one.start - removedBefore(one.start),
      end: one.end - removedBefore(one.end),
    })),
    footnotes: marks.map(({ start, end }) => ({
      text: text.slice(start, end),
      before: rest.slice(start - removedBefore(start)).slice(0, 40),
    })),
  };
}
