import { follow } from '../checks/ledger.ts';
import { readLedger } from './ledger.ts';

/** A released page that is no longer there, and where it leads; without the base path. */
export interface PageMove {
  from: string;
  to: string;
}

/**
 * The redirects from page to page. Those of single passages are anchors on the new page.
 *
 * @param content path of the content folder
 */
export async function readPageMoves(content: string): Promise<PageMove[]> {
  const { ledger } = await readLedger(content);
  const targets = new Map(ledger.redirects.map(({ from, to }) => [from, to]));
  return [...targets.keys()]
    .filter((from) => !from.includes('#'))
    .sort()
    .map((from) => ({ from, to: follow(from, targets) }));
}
