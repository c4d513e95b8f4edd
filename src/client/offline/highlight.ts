import type { Offsets } from '../../core/text/offsets.ts';
import { bareOffsets } from '../../core/text/search-words.ts';
import { INDEXED_WORD } from '../search/excerpt.ts';
import { matchAnswer } from '../search/match.ts';
import { matchLiterally } from '../search/match-literally.ts';
import type { Query } from '../search/query.ts';

/**
 * Finds a query in one passage by the rules of the site's search: what is in quotes must occur
 * literally; each other word must occur in any form, or begin a longer one.
 *
 * @param passage the element with the passage's text
 * @param query with at least one word
 * @param aliases other spellings of names, in the form of the search index
 * @returns what matches; none when a word does not occur
 */
export function findInPassage(passage: Element, query: Query, aliases: string): Range[] {
  const text = passage.textContent;
  const matches = [...text.matchAll(INDEXED_WORD)];
  const words = matches.map(([word]) => word);
  const { fit, locations } = matchAnswer(words, aliases, query);
  if (fit === 'partial') return [];
  const isLiteral = query.phrases.length > 0;
  const found = isLiteral
    ? matchLiterally(words, [{ start: 0, end: words.length }], query)
    : locations;
  const parts: Offsets[] = [];
  for (const [index, match] of matches.entries()) {
    if (!found?.has(index)) continue;
    const previous = found.has(index - 1) ? parts.pop() : undefined;
    parts.push({ start: previous?.start ?? match.index, end: match.index + match[0].length });
  }
  return parts.map(({ start, end }) => {
    const bare = bareOffsets(text.slice(start, end));
    return rangeOf(passage, { start: start + bare.start, end: start + bare.end });
  });
}

/** The range of a part of an element's text. */
function rangeOf(element: Element, { start, end }: Offsets): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = offset + (node.nodeValue?.length ?? 0);
    if (start >= offset && start < next) range.setStart(node, start - offset);
    if (end > offset && end <= next) range.setEnd(node, end - offset);
    offset = next;
  }
  return range;
}

/**
 * Marks ranges without touching the text (CSS Custom Highlight API); the style sheet knows `found`
 * and `current`. Browsers without it mark the passage alone.
 */
export function highlight(name: 'found' | 'current', ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}
