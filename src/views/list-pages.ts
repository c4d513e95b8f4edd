import { href } from '../site.ts';
import type { Link } from './link.ts';
import type { PageView } from './page.ts';
import { words } from './words.ts';

/** The way through the pages of a long list. */
export interface PageLinksView {
  /** From 1. */
  number: number;
  count: number;
  previous?: Link;
  next?: Link;
}

/** One page of a list. */
export interface ListPage<Item> {
  page: PageView;
  items: Item[];
  /** Left out where the list has one page. */
  links?: PageLinksView;
}

/**
 * What the items of one page may have in characters, written as JSON: compressed, and with all else
 * that is on a page, they stay below the budget of `integrations/budgets.ts`.
 */
const MOST_CHARACTERS = 22_000;

/**
 * Divides a list into pages that a reader loads in one round trip, however long the list is. An
 * item is never divided.
 *
 * @param page the first page; the others are below it: `topics/economy/`, `topics/economy/2/`
 * @param items what is shown, finished
 * @param pathOf address of a further page, by its number
 * @returns at least one page
 */
export function inPages<Item>(
  page: PageView & { path: string },
  items: readonly Item[],
  pathOf = (number: number) => `${page.path}${number}/`,
): ListPage<Item>[] {
  const parts: Item[][] = [[]];
  let room = MOST_CHARACTERS;
  for (const item of items) {
    const size = JSON.stringify(item).length;
    if (size > room && parts.at(-1)?.length) {
      parts.push([]);
      room = MOST_CHARACTERS;
    }
    parts.at(-1)?.push(item);
    room -= size;
  }
  const count = parts.length;
  const { titleOfPage, descriptionOfPage, previousPage, nextPage } = words.pages;
  const addressOf = (number: number) => (number === 1 ? page.path : pathOf(number));
  return parts.map((part, index) => {
    const number = index + 1;
    const { title, description } = page.metadata;
    const metadata =
      number === 1
        ? page.metadata
        : {
            title: titleOfPage(title, number),
            description: descriptionOfPage(description, number),
          };
    const step = (to: number, label: string) => ({ href: href(addressOf(to)), label });
    const links = {
      ...{ number, count },
      ...(number > 1 && { previous: step(number - 1, previousPage) }),
      ...(number < count && { next: step(number + 1, nextPage) }),
    };
    return {
      page: { ...page, metadata, path: addressOf(number) },
      items: part,
      ...(count > 1 && { links }),
    };
  });
}

/** The parameter of a route `folder/[...parameter]` that leads to a page. */
export function pageParam({ page }: { page: PageView }, folder: string): string | undefined {
  return page.path?.slice(folder.length).replace(/\/$/, '') || undefined;
}
