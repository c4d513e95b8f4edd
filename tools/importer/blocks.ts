import type { Article, Directions, Role } from './draft.ts';
import type { Line } from './lines.ts';
import { boldOf, mayOpenTurn } from './openers.ts';

/** A paragraph of the article before it is known who says it. */
export interface Block {
  /** Its lines: one, or several if the text is wrapped. */
  lines: number[];
  /** The words, without marks of bold type around them. */
  text: string;
  /** Markdown's marks of bold type around the line, if any. */
  bold: '' | '**' | '__';
  /** Whether the whole paragraph is in bold type or a heading. */
  isStrong: boolean;
  /** What the editor says it is. */
  role?: Role;
}

/** Text copied from a mail or a terminal is wrapped at about this width, or a smaller one. */
const WIDEST_WRAP = 100;

/**
 * Joins lines into paragraphs. A line is a paragraph, unless the article is wrapped: then a line
 * goes on in the next one if the next word would not have fitted into it.
 */
export function readBlocks(
  lines: readonly Line[],
  { strong = [] }: Article,
  directions: Directions,
): Block[] {
  const isStrong = new Set(strong);
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const blocks: Block[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const goesOn =
      last &&
      previous &&
      width <= WIDEST_WRAP &&
      !isStrong.has(line.number) &&
      !directions.has(line.number) &&
      isWrapped(previous, line, width);
    if (goesOn) {
      last.text += ` ${line.text}`;
      last.lines.push(line.number);
    } else blocks.push(readBlock(line, isStrong, directions));
    previous = line;
  }
  return blocks;
}

function isWrapped(line: Line, next: Line, width: number): boolean {
  if (next.afterGap || next.number !== line.number + 1) return false;
  if (mayOpenTurn(next) || boldOf(line.text)) return false;
  const word = next.text.split(/\s/, 1)[0] ?? '';
  return width >= 40 && line.text.length + 1 + word.length > width;
}

function readBlock(line: Line, isStrong: Set<number>, directions: Directions): Block {
  const bold = boldOf(line.text) ?? '';
  return {
    lines: [line.number],
    text: bold ? line.text.slice(bold.length, -bold.length) : line.text,
    bold,
    isStrong: bold !== '' || isStrong.has(line.number),
    role: directions.get(line.number),
  };
}
