import { negationsOf } from '../text/negations.ts';
import { SENTENCE_ENDS } from '../text/punctuation.ts';
import { splitSentences } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { withoutWritersMark } from './attributed.ts';
import { attributedAround, type Beside } from './attributed-around.ts';
import { isAttribution, isNaming } from './attribution.ts';
import { checkAgainst, checkQuoted } from './check.ts';
import { type QuotedStretch, quotedStretches } from './quote-marks.ts';
import type { IndexedInterview } from './reading.ts';
import { isFaithful } from './rules.ts';
import { checkSentences } from './sentences.ts';
import { isDialogue } from './speakers.ts';
import type { CheckedQuotation, Verdict } from './verdict.ts';

/** Fewer words in quote marks that differ are no quotation of something else. */
const FEWEST_ALTERED = 4;
/** Forms of a word share so many letters at their beginning. */
const SHORTEST_STEM = 3;
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]\\s*$`, 'u');
const PARAGRAPH = /\n\s*\n/;

/** A stretch of a text that quotes an interview, in quote marks or without. */
export interface Part extends QuotedStretch {
  hasMarks: boolean;
}

/**
 * Checks each part of a text that quotes something, with whom the text names around it. Two parts
 * between which somebody is named are one quotation, if they follow each other.
 *
 * @param parts in the order of the text
 */
export function checkParts(
  text: string,
  parts: readonly Part[],
  interviews: readonly IndexedInterview[],
): CheckedQuotation[] {
  const found: CheckedQuotation[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const joined = joinedPart(text, parts, at, interviews);
    if (joined) at += 1;
    found.push(...(joined ?? onePart(text, parts, at, interviews)));
  }
  return found;
}

function joinedPart(
  text: string,
  parts: readonly Part[],
  at: number,
  interviews: readonly IndexedInterview[],
): CheckedQuotation[] | undefined {
  const [first, second] = [parts[at], parts[at + 1]];
  if (!first?.hasMarks || !second?.hasMarks) return undefined;
  const between = text.slice(first.end + 1, second.start - 1);
  if (PARAGRAPH.test(between) || !(isAttribution(between) || isNaming(between))) return undefined;
  // “…,” A asked. “…,” B answered.
  const { behind } = around(text, parts, at + 1);
  if (SENTENCE_END.test(between) && attributedAround({ before: '', behind }, undefined))
    return undefined;
  const quotation = text.slice(first.start - 1, second.end + 1);
  const verdict = checkAgainst(quotation, interviews);
  const areBoth = verdict.setAside.every((part) => quotedStretches(part).length === 0);
  const isOne = isFaithful(verdict) && areBoth && !isDialogue(verdict);
  return isOne ? [{ quotation, hasMarks: true, verdict }] : undefined;
}

function onePart(
  text: string,
  parts: readonly Part[],
  at: number,
  interviews: readonly IndexedInterview[],
): CheckedQuotation[] {
  const { start, end, hasMarks } = parts[at] as Part;
  const quotation = text.slice(start, end).trim();
  const found = checkQuoted(withoutWritersMark(quotation), interviews);
  const isShort = wordsOf(quotation).length < FEWEST_ALTERED && !isOtherForm(found);
  const verdict =
    found.kind === 'altered' && isShort
      ? { ...checkAgainst('', []), kind: 'not-found' as const }
      : found;
  const beside = around(text, parts, at);
  return checkSentences({ quotation, hasMarks, verdict }, interviews).map((checked) => {
    const attributed = attributedAround(beside, checked.verdict.occurrences[0]?.interview);
    return { ...checked, verdict: { ...checked.verdict, ...(attributed && { attributed }) } };
  });
}

/** Whether nothing but the form of a word, or a “not”, was changed: “bitecek” for “bitmeyecek”. */
function isOtherForm({ comparison, occurrences }: Verdict): boolean {
  const isNegation = negationsOf(occurrences[0]?.interview.language ?? '');
  const keysOf = (text: string) =>
    wordsOf(text).flatMap(({ key }) => (isNegation(key) ? [] : [key]));
  const changes = comparison.flatMap((piece) => {
    if (piece.kind === 'same') return [];
    const said = keysOf('said' in piece ? piece.said : '');
    const quoted = keysOf('quoted' in piece ? piece.quoted : '');
    return said.length + quoted.length > 0 ? [{ said, quoted }] : [];
  });
  return (
    changes.length <= 1 &&
    changes.every(
      ({ said: [a = '', ...more], quoted: [b = '', ...others] }) =>
        more.length + others.length === 0 && isForm(a, b),
    )
  );
}

/** Whether two words have the same beginning, and most of their letters at both ends. */
function isForm(a: string, b: string): boolean {
  const longest = Math.min(a.length, b.length);
  let start = 0;
  while (start < longest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < longest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start >= SHORTEST_STEM && 2 * (start + end) >= Math.max(a.length, b.length);
}

/** What a text has between a part and those beside it, without their quote marks. */
function around(text: string, parts: readonly Part[], at: number): Beside {
  const [previous, part, next] = [parts[at - 1], parts[at] as Part, parts[at + 1]];
  const mark = ({ hasMarks }: Part) => (hasMarks ? 1 : 0);
  const from = previous ? previous.end + mark(previous) : 0;
  const to = next ? next.start - mark(next) : text.length;
  const before = text.slice(from, part.start - mark(part));
  const behind = text.slice(part.end + mark(part), to);
  const isOwn = previous === undefined || splitSentences(before).length > 1;
  return { before, behind, leadsOn: isOwn && next !== undefined && !SENTENCE_END.test(behind) };
}
