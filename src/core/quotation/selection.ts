import type { Passage } from '../model/passages.ts';
import { findWords, type Word, wordsOf } from '../text/words.ts';
import type { PassageSpan } from './verdict.ts';

/** What a reader selected in a paragraph, in the transcript's own words. */
export interface SelectedSpan extends PassageSpan {
  /** Whether the page's words are not the transcript's, so that the whole paragraph was taken. */
  isInstead: boolean;
}

/**
 * Finds the words of the transcript that a reader selected. Words that were selected in part are
 * taken whole. Where the page shows something else, made by a translation or an extension, the same
 * words are looked for in the transcript; without them the whole paragraph is taken.
 *
 * @param passage the paragraph's words
 * @param shown the paragraph as the page shows it
 * @param start offset in `shown` where the selection begins
 * @param end offset in `shown` where it ends
 * @returns undefined when no word is selected
 */
export function selectedSpan(
  passage: Passage,
  shown: string,
  start: number,
  end: number,
): SelectedSpan | undefined {
  const selected = wordsOf(shown).filter((word) => word.start < end && word.end > start);
  const [first, last] = [selected[0], selected.at(-1)];
  if (start === end || !first || !last) return undefined;
  if (shown === passage.text) {
    const from = Math.min(first.start, start + leadingSpace(shown.slice(start, end)));
    const to = Math.max(last.end, start + shown.slice(start, end).trimEnd().length);
    return { passage, start: from, end: to, isInstead: false };
  }
  const matches = findWords(passage.text, shown.slice(first.start, last.end));
  const share = start / shown.length;
  const distance = ([word]: Word[]) => Math.abs((word?.start ?? 0) / passage.text.length - share);
  const [nearest] = matches.sort((a, b) => distance(a) - distance(b));
  const [from, to] = [nearest?.[0], nearest?.at(-1)];
  if (from && to) return { passage, start: from.start, end: to.end, isInstead: false };
  return { passage, start: 0, end: passage.text.length, isInstead: true };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
