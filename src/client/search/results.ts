import { element } from '../element.ts';
import { type Findings, type Group, type Hit, load } from './find.ts';
import type { Query } from './query.ts';
import { lostItem, moreButton, moreLink, resultItem } from './view.ts';

/**
 * Makes a list for each group of what was found, with the way to the rest at the end.
 *
 * @param showAll address of the page that shows all; without one they are added to the list
 */
export function resultLists(findings: Findings, query: Query, showAll?: string): HTMLElement[] {
  const lists = findings.groups.flatMap(groupList);
  if (findings.rest.length === 0) return lists;
  const label = `See all ${countOf(findings).fitting} answers`;
  const more = showAll
    ? moreLink(label, showAll)
    : moreButton(label, async () => {
        const rest = (await load(findings.rest, query)).map(itemOf);
        more.replaceWith(element('ol', {}, ...rest));
        rest[0]?.querySelector('a')?.focus();
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

function groupList({ label, hits }: Group): HTMLElement[] {
  const list = element('ol', {}, ...hits.map(itemOf));
  return label ? [element('p', { className: 'group' }, label), list] : [list];
}

/** A text that does not arrive costs its own line only. */
function itemOf(hit: Hit): HTMLLIElement {
  if (!('retry' in hit)) return resultItem(hit);
  const item = lostItem(async () => {
    const next = await hit.retry().catch(() => hit);
    item.replaceWith(itemOf(next));
  });
  return item;
}
