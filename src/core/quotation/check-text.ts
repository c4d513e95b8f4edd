import { splitSentences } from '../text/sentences.ts';
import { STOP_WORDS, wordsOf } from '../text/words.ts';
import { withoutWritersMark } from './attributed.ts';
import { attributedTo, isAttribution, isNaming } from './attribution.ts';
import { checkAgainst } from './check.ts';
import { cleaned } from './pasted.ts';
import { type QuotedStretch, quotedStretches } from './quote-marks.ts';
import type { IndexedInterview } from './reading.ts';
import type { Verdict } from './verdict.ts';

/** A quotation of a text, with its verdict. */
export interface CheckedQuotation {
  /** As it was pasted, without what is around it. */
  quotation: string;
  verdict: Verdict;
}

/** Fewer words in quote marks that differ are no quotation of something else. */
const FEWEST_ALTERED = 4;

/** A sentence of which more than a third of the words was said here is a changed one. */
const MOST_KNOWN = 3;

/**
 * Checks all that a text quotes: what is in quote marks, or the text itself if nothing is.
 *
 * @param text a quotation, or an article with several
 * @param interviews made ready by `indexInterviews`
 * @returns each quotation in the order of the text; at least one
 */
export function checkText(
  text: string,
  interviews: readonly IndexedInterview[],
): CheckedQuotation[] {
  const whole = checkAgainst(text, interviews);
  const all = [{ quotation: text.trim(), verdict: whole }];
  if (isExact(whole) && quotedStretches(text).length < 2) return all;
  const parts = quotedParts(cleaned(text), interviews);
  if (isExact(whole) && !(parts.length > 1 && isSplit(whole, parts))) return all;
  if (parts.length > 1) return parts;
  const sentences = sentencesOf(text, interviews);
  const missing = sentences.filter(({ verdict }) => verdict.kind === 'not-found');
  const areFound = sentences.some(({ verdict }) => isExact(verdict));
  const areInvented = missing.every(({ quotation }) => isInvented(quotation, whole));
  return areFound && missing.length > 0 && areInvented ? sentences : all;
}

/** Whether a sentence has little of what the whole text was found to be a changed form of. */
function isInvented(sentence: string, { kind, comparison }: Verdict): boolean {
  if (kind === 'not-found') return true;
  const said = comparison.map((piece) => (piece.kind === 'same' ? piece.said : '')).join(' ');
  const known = new Set(wordsOf(said).map(({ key }) => key));
  const words = wordsOf(sentence).filter(({ key }) => !STOP_WORDS.has(key));
  return words.filter(({ key }) => known.has(key)).length * MOST_KNOWN <= words.length;
}

/** Whether a verdict on a whole text set aside what is a quotation as well. */
function isSplit({ setAside }: Verdict, parts: readonly CheckedQuotation[]): boolean {
  return parts.some(({ quotation }) => setAside.some((part) => part.includes(quotation)));
}

function isExact({ kind }: Verdict): boolean {
  return kind === 'verbatim' || kind === 'typography' || kind === 'inserted';
}

/** What is in quote marks; parts between which somebody is named are one quotation if they follow. */
function quotedParts(text: string, interviews: readonly IndexedInterview[]): CheckedQuotation[] {
  const stretches = quotedStretches(text);
  const found: CheckedQuotation[] = [];
  for (let at = 0; at < stretches.length; at += 1) {
    const [stretch, next] = [stretches[at], stretches[at + 1]];
    if (!stretch) continue;
    const joined = next && joinedPart(text, stretch, next, interviews);
    found.push(joined ?? onePart(text, stretches, at, interviews));
    if (joined) at += 1;
  }
  return found;
}

function joinedPart(
  text: string,
  first: QuotedStretch,
  second: QuotedStretch,
  interviews: readonly IndexedInterview[],
): CheckedQuotation | undefined {
  if (!isAttribution(text.slice(first.end + 1, second.start - 1))) return undefined;
  const quotation = text.slice(first.start - 1, second.end + 1);
  const verdict = checkAgainst(quotation, interviews);
  return isExact(verdict) ? { quotation, verdict } : undefined;
}

function onePart(
  text: string,
  stretches: readonly QuotedStretch[],
  at: number,
  interviews: readonly IndexedInterview[],
): CheckedQuotation {
  const { start, end } = stretches[at] as QuotedStretch;
  const quotation = text.slice(start, end);
  const found = checkAgainst(withoutWritersMark(quotation), interviews);
  const isShort = found.kind === 'altered' && wordsOf(quotation).length < FEWEST_ALTERED;
  const verdict = isShort
    ? { ...found, ...checkAgainst('', []), kind: 'not-found' as const, rule: found.rule }
    : found;
  const before = text.slice((stretches[at - 1]?.end ?? -1) + 1, start - 1);
  const behind = text.slice(end + 1, (stretches[at + 1]?.start ?? text.length + 1) - 1);
  return { quotation, verdict: { ...verdict, ...attributionOf(verdict, before, behind) } };
}

/** Whom the sentence around a quotation names: behind it, or else before it. */
function attributionOf(
  { occurrences }: Verdict,
  before: string,
  behind: string,
): Pick<Verdict, 'attributed'> {
  const interview = occurrences[0]?.interview;
  const [first, last] = [splitSentences(behind)[0]?.text, splitSentences(before).at(-1)?.text];
  // “He said:” belongs to what follows it.
  const clauses = last?.endsWith(':') ? [last, first] : [first?.endsWith(':') ? '' : first, last];
  const clause = clauses.find(
    (part) => part && (isAttribution(part) || (/[:—–-]$/u.test(part) && isNaming(part))),
  );
  const attributed = interview && clause && attributedTo([clause], interview);
  return attributed ? { attributed } : {};
}

function sentencesOf(text: string, interviews: readonly IndexedInterview[]): CheckedQuotation[] {
  return splitSentences(text).map(({ text: quotation }) => ({
    quotation,
    verdict: checkAgainst(withoutWritersMark(quotation), interviews),
  }));
}
