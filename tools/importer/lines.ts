import { splitLines } from '../../src/core/text/lines.ts';

/** A line of the article that has words. */
export interface Line {
  /** From 1, as in `source.txt`. */
  number: number;
  /** The line, to the character. */
  raw: string;
  /** Without the white space around it. */
  text: string;
  /** Whether it follows an empty line, or the start of the article. */
  afterGap: boolean;
}

/** The lines of an article that are not empty. */
export function readLines(text: string): Line[] {
  let afterGap = true;
  return splitLines(text).flatMap((raw, index) => {
    const line = { number: index + 1, raw, text: raw.trim(), afterGap };
    afterGap = line.text === '';
    return line.text ? [line] : [];
  });
}
