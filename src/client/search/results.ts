import { element } from '../element.ts';
import type { Findings } from './find.ts';
import { type Hit, load } from './hits.ts';
import type { Query } from './query.ts';
import { lostItem, moreButton, moreLink, resultItem } from './view.ts';

/**
 * Makes a list for each group of what was found, with the way to the rest at the end.
 *
 * @param retry searches again, for where a text did not arrive
 * @param showAll address of the page that shows all; without one they are added to the list
 */
export function resultLists(
  findings: Findings,
  query: Query,
  retry: () => void,
  showAll?: string,
): HTMLElement[] {
  const itemOf = (hit: Hit) => ('lost' in hit ? lostItem(hit, retry) : resultItem(hit));
  const lists = findings.groups.flatMap(({ label, hits }) => {
    const list = element('ol', {}, ...hits.map(itemOf));
    return label ? [element('p', { className: 'group' }, label), list] : [list];
  });
  if (findings.rest.length === 0) return lists;
  const label = `See all ${countOf(findings).fitting} answers`;
  const more = showAll
    ? moreLink(label, showAll)
    : moreButton(label, async () => {
        const rest = (await load(findings.rest, query)).map(itemOf);
        more.replaceWith(element('ol', {}, ...rest));
        rest[0]?.querySelector<HTMLElement>('a, button')?.focus();
      });
  return [...lists, more];
}

/** How many answers fit, those included that are not shown yet, and how many nearly do. */
export function countOf({ groups, rest }: Findings): { fitting: number; relaxed: number } {
  const sum = (isRelaxed: boolean) =>
    groups
      .filter((group) => (group.isRelaxed ?? false) === isRelaxed)
      .reduce((count, { hits }) => count + hits.length, 0);
  return { fitting: sum(false) + rest.length, relaxed: sum(true) };
}
