import { type PageMove, readPageMoves } from '../archive/page-moves.ts';
import { contentFolder } from '../settings.ts';

/** The pages that have moved, for the pages that stand in their place. */
export function pageMoves(): Promise<PageMove[]> {
  return readPageMoves(contentFolder);
}
