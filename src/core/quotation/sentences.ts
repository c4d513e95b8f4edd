import { splitSentences } from '../text/sentences.ts';
import { STOP_WORDS, wordsOf } from '../text/words.ts';
import { withoutWritersMark } from './attributed.ts';
import { checkAgainst, checkQuoted } from './check.ts';
import type { IndexedInterview } from './reading.ts';
import { isFaithful } from './rules.ts';
import type { CheckedQuotation, Verdict } from './verdict.ts';

/** A text of which no more than a third of the words was said at a place is not a form of that. */
const MOST_KNOWN = 3;

/**
 * A quotation of which sentences were invented, or come from several interviews, as its sentences:
 * those that were said are right all the same. Any other as it is.
 */
export function checkSentences(
  whole: CheckedQuotation,
  interviews: readonly IndexedInterview[],
): CheckedQuotation[] {
  if (isFaithful(whole.verdict)) return [whole];
  const sentences = splitSentences(whole.quotation);
  if (sentences.length < 2) return [whole];
  const checked = sentences.map(({ text: quotation }) => {
    const check = whole.hasMarks ? checkQuoted : checkAgainst;
    const verdict = check(withoutWritersMark(quotation), interviews);
    return { ...whole, quotation, verdict };
  });
  const said = checked.filter(({ verdict }) => isFaithful(verdict));
  const missing = checked.filter(({ verdict }) => verdict.kind === 'not-found');
  const areInvented = missing.every(({ quotation }) => isInvented(quotation, whole.verdict));
  const sources = new Set(said.map(({ verdict }) => verdict.occurrences[0]?.interview));
  if (said.length === checked.length && sources.size > 1) return checked;
  // Where most of a text is something else, it is no quotation that goes on but an article.
  const isQuotation = said.length > 0 && missing.length > 0 && 2 * said.length >= checked.length;
  return isQuotation && areInvented ? checked : [whole];
}

/** Whether a text has little of what a verdict found to be a changed form of it. */
export function isInvented(text: string, { kind, comparison }: Verdict): boolean {
  if (kind === 'not-found') return true;
  const said = comparison.map((piece) => (piece.kind === 'same' ? piece.said : '')).join(' ');
  const known = new Set(wordsOf(said).map(({ key }) => key));
  const words = wordsOf(text).filter(({ key }) => !STOP_WORDS.has(key));
  return words.filter(({ key }) => known.has(key)).length * MOST_KNOWN <= words.length;
}
