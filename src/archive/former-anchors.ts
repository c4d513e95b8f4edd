import { follow } from '../checks/registry.ts';
import { interviewPath } from '../core/addresses/permalinks.ts';
import type { Registry } from '../schemas/registry.ts';

/**
 * The anchors of an interview that were called otherwise before. A server's redirect keeps the
 * fragment of the old address, so the new page must still know it.
 *
 * @returns for each present anchor, the former ones
 */
export function formerAnchors(slug: string, { redirects }: Registry): Record<string, string[]> {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const former: Record<string, string[]> = {};
  for (const { from } of redirects) {
    const to = follow(from, targets);
    const [before, now] = [anchorOf(from), anchorOf(to)];
    if (!to.startsWith(interviewPath(slug)) || !before || !now || before === now) continue;
    former[now] = [...(former[now] ?? []), before];
  }
  return former;
}

/** The fragment of an address, or the exchange's id where it has none. */
function anchorOf(path: string): string | undefined {
  const [page = '', fragment] = path.split('#');
  return fragment ?? /^interviews\/[^/]+\/([^/]+)\/$/.exec(page)?.[1];
}
