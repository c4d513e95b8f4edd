import { ENGLISH } from '../../src/catalogue/index.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import type { Person } from '../../src/core/model/people.ts';
import type { CslItem } from '../../src/outputs/citation.ts';
import { type Citation, citations } from '../../src/outputs/citation-text.ts';

/** The citations of one record, in each style. */
export function citationsOf(
  interview: Interview,
  item: CslItem,
  by: readonly Person[],
  number?: number,
): Citation[] {
  const cited = { item, by, ...(number !== undefined && { number }) };
  const [found = []] = citations(interview, [cited], ENGLISH);
  return found;
}
