import { isCapitals } from '../capitals.ts';
import type { Clue } from '../clues.ts';
import type { StyleName } from './dialect.ts';

/** What the ways are called. */
export const NAMES: Record<StyleName, string> = {
  class: 'questions in a style of the page',
  strong: 'questions in bold type',
  italic: 'questions in italics',
  heading: 'questions as headings',
  mixed: 'questions in bold type, and as headings',
  term: 'questions as terms of a list',
  number: 'questions with numbers',
  capitals: 'questions in capitals',
};

/** A way to set questions apart. */
export interface Way {
  style: StyleName;
  /** Whether a paragraph is set like this. */
  isSet: (clue: Clue) => boolean;
}

const WAYS: readonly Way[] = [
  { style: 'strong', isSet: ({ block }) => block.isStrong && block.heading === undefined },
  {
    style: 'italic',
    isSet: ({ block }) => block.isItalic && !block.isStrong && block.heading === undefined,
  },
  { style: 'term', isSet: ({ block }) => block.style.isTerm === true },
  { style: 'heading', isSet: ({ block }) => block.heading !== undefined },
  { style: 'mixed', isSet: ({ block }) => block.isStrong || block.heading !== undefined },
  { style: 'number', isSet: ({ number }) => number !== undefined },
  { style: 'capitals', isSet: ({ block }) => isCapitals(block.text) },
];

/** So many styles of a page are tried, those with the most questions first. */
const MOST_PLACES = 3;

/** The ways in which questions may be set apart in an article: by type, or by the page’s own styles. */
export function waysIn(clues: readonly Clue[]): Way[] {
  const asking = clues.filter(({ asks, block }) => asks && block.style.place !== undefined);
  const places = Map.groupBy(asking, ({ block }) => block.style.place ?? '');
  const often = [...places].filter(([, list]) => list.length > 1);
  often.sort(([, a], [, b]) => b.length - a.length);
  const own = often
    .slice(0, MOST_PLACES)
    .map(([place]): Way => ({ style: 'class', isSet: ({ block }) => block.style.place === place }));
  return [...WAYS, ...own];
}
