import { follow } from '../checks/registry.ts';
import type { Registry } from '../schemas/registry.ts';

/** A registered page that is no longer there, and where it leads; without the base path. */
export interface PageMove {
  from: string;
  to: string;
}

/** The redirects from page to page. Those of single passages are anchors on the new page. */
export function pageMoves({ redirects }: Registry): PageMove[] {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  return [...targets.keys()]
    .filter((from) => !from.includes('#'))
    .sort()
    .map((from) => ({ from, to: follow(from, targets) }));
}
