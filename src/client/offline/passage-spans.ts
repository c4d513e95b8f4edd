import { findLiterally } from '../search/literal.ts';
import { matchAnswer } from '../search/match.ts';
import type { Query } from '../search/query.ts';

/** A stretch of a text. Offsets count UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Finds a query in one passage by the rules of the site's search: what is in quotes must stand
 * there literally; of other words each must stand there, in any form or as a beginning.
 *
 * @param text the passage
 * @param query with at least one word
 * @param aliases other spellings of names, in the form of the search index
 * @returns what matches; none when a word does not occur
 */
export function findInPassage(text: string, query: Query, aliases: string): Span[] {
  const matches = [...text.matchAll(/[\S\uFEFF]+/gu)];
  const words = matches.map(([word]) => word);
  // The passage as the search engine would store it, so that the same rules read it.
  const fragment = {
    url: '',
    content: text,
    meta: { aliases },
    anchors: [{ element: 'p', id: '', location: 0 }],
    weighted_locations: [],
  };
  const { fit, locations } = matchAnswer(fragment, words, query);
  if (fit === 'near') return [];
  const found = query.phrases.length > 0 ? findLiterally(fragment, words, query) : locations;
  const spans: Span[] = [];
  for (const [index, match] of matches.entries()) {
    if (!found?.has(index)) continue;
    const previous = found.has(index - 1) ? spans.pop() : undefined;
    spans.push({ start: previous?.start ?? match.index, end: match.index + match[0].length });
  }
  return spans.map((span) => withoutPunctuation(text, span));
}

function withoutPunctuation(text: string, { start, end }: Span): Span {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(text.slice(start, end)) ?? [];
  const [after = ''] = /[^\p{L}\p{N}]*$/u.exec(text.slice(start + before.length, end)) ?? [];
  return { start: start + before.length, end: end - after.length };
}
