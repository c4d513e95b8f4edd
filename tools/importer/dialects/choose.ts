import { readAsking } from './asking.ts';
import { readDashes } from './dashes.ts';
import type { Dialect, Evidence } from './dialect.ts';
import { readLabels } from './labels.ts';
import { readStyled } from './styled.ts';
import { waysIn } from './ways.ts';

/**
 * Forms the possible readings of an article and chooses the one that explains the most marked
 * lines. Of equal ones, the one that names people comes first.
 *
 * @returns undefined where nothing in the article marks turns
 */
export function chooseDialect(evidence: Evidence): Dialect | undefined {
  const dialects = [
    readLabels(evidence),
    ...waysIn(evidence.clues).map((way) => readStyled(evidence, way)),
    readDashes(evidence),
    readAsking(evidence),
  ];
  return dialects.reduce((best, dialect) =>
    dialect && dialect.explained > (best?.explained ?? 0) ? dialect : best,
  );
}
