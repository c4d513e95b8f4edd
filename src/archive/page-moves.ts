import { follow } from '../checks/registry.ts';
import { readRegistry } from './registry.ts';

/** A registered page that is no longer there, and where it leads; without the base path. */
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
  const { registry } = await readRegistry(content);
  const targets = new Map(registry.redirects.map(({ from, to }) => [from, to]));
  return [...targets.keys()]
    .filter((from) => !from.includes('#'))
    .sort()
    .map((from) => ({ from, to: follow(from, targets) }));
}
