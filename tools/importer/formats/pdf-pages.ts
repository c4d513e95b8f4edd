import { isTurnWord } from '../label-words.ts';

/** Why a line of a PDF file’s page is none of the text. */
export interface PageMark {
  reason: 'Page number' | 'Running head of the pages';
}

/** `12`, `– 12 –`, `12/30`, `Seite 12`, `Page 12 of 30`, `The Paper Harbour 12`. */
const NUMBERED =
  /^\P{L}{0,4}(?<before>[\p{L}\s.|·]{0,60}?)\s?(?<page>\d{1,4})(?<after>[^\d.:)]{0,60})(?:\d{1,4}\P{L}{0,3})?$/u;
/** Two pages are not nearer to each other than so many lines. */
const SHORTEST_PAGE = 5;

/**
 * Finds the lines that a PDF file has on each page: numbers that count up by one, with what is
 * beside them, and lines next to them that repeat.
 *
 * @param lines all lines of the text
 * @returns by the index of the line
 */
export function pageMarks(lines: readonly string[]): Map<number, PageMark> {
  const marks = new Map<number, PageMark>();
  const numbered = lines.flatMap((line, index) => {
    const groups = NUMBERED.exec(line.trim())?.groups;
    if (!groups) return [];
    const beside = `${groups.before} ${groups.after}`.trim();
    return isTurnWord(beside) ? [] : [{ index, page: Number(groups.page), beside }];
  });
  for (const own of Map.groupBy(numbered, ({ beside }) => beside).values()) {
    const counts = own.every(({ page, index }, at) => {
      const before = own[at - 1];
      return !before || (page === before.page + 1 && index - before.index >= SHORTEST_PAGE);
    });
    if (own.length > 1 && counts)
      for (const { index } of own) marks.set(index, { reason: 'Page number' });
  }
  const beside = [...marks.keys()].flatMap((index) =>
    [neighbour(lines, index, -1), neighbour(lines, index, 1)].flatMap((at) => at ?? []),
  );
  for (const own of Map.groupBy(beside, (at) => lines[at]?.trim()).values())
    if (own.length > 1 && own.length * 2 >= marks.size)
      for (const at of own)
        if (!marks.has(at)) marks.set(at, { reason: 'Running head of the pages' });
  return marks;
}

/** The nearest line with words on one side. */
function neighbour(lines: readonly string[], index: number, step: 1 | -1): number | undefined {
  for (let at = index + step; at >= 0 && at < lines.length; at += step)
    if (lines[at]?.trim()) return at;
  return undefined;
}
