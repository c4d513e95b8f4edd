import { splitLines } from '../../src/core/text/lines.ts';
import type { LineStyle } from './article.ts';

/** A line of the article that has words, or a piece of one that was split. */
export interface Line {
  /** From 1, as in `source.txt`. */
  number: number;
  /** How decisions name it: its number, with a letter from the second piece on: `5`, `5b`. */
  ref: string;
  /** The line, to the character; of a piece, the piece. */
  raw: string;
  /** Without the white space around it. */
  text: string;
  /** Whether it follows an empty line, or the start of the article. */
  afterGap: boolean;
  style: LineStyle;
}

const PLAIN: LineStyle = {};

/**
 * The lines of an article that are not empty.
 *
 * @param text the article
 * @param styles how a saved page sets them
 * @param splitsOf the words of a line before each of which a new piece of it begins
 */
export function readLines(
  text: string,
  styles: ReadonlyMap<number, LineStyle> = new Map(),
  splitsOf: (line: string, number: number) => readonly string[] = () => [],
): Line[] {
  let afterGap = true;
  return splitLines(text).flatMap((whole, index) => {
    const number = index + 1;
    const pieces = cut(whole, splitsOf(whole, number));
    const isWhole = pieces.length === 1;
    const style = (isWhole && styles.get(number)) || PLAIN;
    const lines = pieces.map((raw, at) => ({
      ...{ number, raw, text: raw.trim(), style },
      ref: at === 0 ? String(number) : `${number}${String.fromCharCode(97 + at)}`,
      afterGap: at === 0 && afterGap,
    }));
    afterGap = whole.trim() === '';
    return lines.filter((line) => line.text);
  });
}

/** Cuts a line before each of the words, in their order; those that it doesn’t have cut nothing. */
function cut(line: string, words: readonly string[]): string[] {
  const pieces: string[] = [];
  let rest = line;
  for (const before of words) {
    const at = rest.indexOf(before, 1);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}
