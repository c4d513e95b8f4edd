import type { Catalogue } from '../catalogue/index.ts';
import type { Interview } from '../core/model/interview.ts';
import { shingleFiles } from '../core/quotation/shingle-files.ts';
import { quotable } from './quotable.ts';

/**
 * The files in `check/` by which quotations are checked: the passages of all interviews, or the
 * index of a large archive, which leads to those of a few.
 *
 * @param interviews in any order
 * @returns what is in each file, by its path in the folder
 */
export function checkFiles(
  interviews: readonly Interview[],
  isDivided: boolean,
  words: Catalogue,
): ReadonlyMap<string, unknown> {
  if (!isDivided)
    return new Map([['passages.json', interviews.map((interview) => quotable(interview, words))]]);
  const oldestFirst = interviews.toSorted(
    (a, b) => compare(a.date, b.date) || compare(a.slug, b.slug),
  );
  return shingleFiles(oldestFirst.map((interview) => quotable(interview, words)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
