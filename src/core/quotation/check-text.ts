import { type Word, wordsOf } from '../text/words.ts';
import { attributedAround } from './attributed-around.ts';
import { isAttribution } from './attribution.ts';
import { checkAgainst } from './check.ts';
import { followedStretches } from './followed.ts';
import { withIntroducedInMarks } from './introduced.ts';
import { withBlocksInMarks, withoutLineMarks, withoutMarkup } from './markup.ts';
import { withoutOutlets } from './outlets.ts';
import { cleaned } from './pasted.ts';
import { type QuotedStretch, quotedStretches } from './quote-marks.ts';
import { checkParts, type Part } from './quoted-parts.ts';
import type { IndexedInterview } from './reading.ts';
import { isFaithful } from './rules.ts';
import { checkSentences, isInvented } from './sentences.ts';
import { isDialogue } from './speakers.ts';
import type { CheckedQuotation, Verdict } from './verdict.ts';

/** Up to so many words may be around the quote marks that a quotation has in itself. */
const MOST_AROUND = 40;
/** In more words, so great a share must follow an interview. */
const LEAST_FOLLOWED = 1 / 3;
/** Fewer words in quote marks may be a part of a quotation that has quote marks in itself. */
const FEWEST_QUOTED = 5;
const EMPTY_MARKS = /["“„«‹「]\s*["”“»›」]/u;

/**
 * Checks all that a text quotes: what is in quote marks, and what follows an interview without
 * them; or the text itself, if it is one quotation.
 *
 * @param text a quotation, or an article with several
 * @param interviews made ready by `indexInterviews`
 * @returns each quotation in the order of the text; at least one
 */
export function checkText(
  text: string,
  interviews: readonly IndexedInterview[],
): CheckedQuotation[] {
  const draft = draftOf(text);
  const bare = withoutMarkup(draft);
  const found = checkDraft(bare, interviews);
  if (bare === draft || found.every(({ verdict }) => verdict.kind === 'verbatim')) return found;
  // The transcript itself may have such marks.
  const asItIs = checkDraft(draft, interviews);
  return asItIs.every(({ verdict }) => verdict.kind === 'verbatim') ? asItIs : found;
}

/**
 * Whether all of a text is one quotation, with or without quote marks, and not an article in which
 * there is one.
 *
 * @param checked what `checkText` returned for the text
 */
export function isWhole(text: string, [first, ...others]: readonly CheckedQuotation[]): boolean {
  if (!first || others.length > 0) return false;
  const draft = draftOf(text);
  return first.hasMarks || [draft, withoutMarkup(draft)].includes(first.quotation);
}

/** A text in which what replaces quote marks, such as the “>” of a mail, is written as quote marks. */
function draftOf(text: string): string {
  return withIntroducedInMarks(withoutLineMarks(withBlocksInMarks(cleaned(text))));
}

function checkDraft(draft: string, interviews: readonly IndexedInterview[]): CheckedQuotation[] {
  if (hasEmptyMarksOnly(draft)) return checkWhole('', [], interviews);
  const marked = withoutOutlets(draft, quotedStretches(draft));
  const followed = followedStretches(draft, marked, interviews);
  const parts = inOrder(marked, followed);
  const whole = mayBeOne(draft, marked, followed) ? checkWhole(draft, marked, interviews) : [];
  const [{ verdict } = { verdict: undefined }] = whole;
  if (whole.length > 1 || (verdict && isOne(verdict, draft, marked, parts))) return whole;
  return parts.length > 0 ? checkParts(draft, parts, interviews) : whole;
}

/** The text as one quotation, or its sentences if some of them were invented. */
function checkWhole(
  draft: string,
  marked: readonly QuotedStretch[],
  interviews: readonly IndexedInterview[],
): CheckedQuotation[] {
  const verdict = checkAgainst(draft, interviews);
  const whole = { quotation: draft, hasMarks: false, verdict };
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last) return checkSentences(whole, interviews);
  const setAside = wordsOf(verdict.setAside.join(' ')).length;
  if (wordsAround(draft, marked).length > setAside) return [whole];
  // Whether several stretches are one quotation, their attributions say.
  if (first !== last) return [];
  const quotation = draft.slice(first.start, first.end).trim();
  const { attributed: own, ...found } = verdict;
  const interview = verdict.occurrences[0]?.interview;
  const [before, behind] = [draft.slice(0, first.start - 1), draft.slice(first.end + 1)];
  const isAlone = wordsOf(before + behind).length === 0;
  const attributed = isAlone ? own : attributedAround({ before, behind }, interview);
  return [{ quotation, hasMarks: true, verdict: { ...found, ...(attributed && { attributed }) } }];
}

/** Whether a text may be one quotation: else it is an article, and what is around is not compared. */
function mayBeOne(
  draft: string,
  marked: readonly QuotedStretch[],
  followed: readonly QuotedStretch[],
): boolean {
  if (marked.length === 0) return true;
  const around = wordsAround(draft, marked);
  const isFollowed = ({ start }: Word) => followed.some((stretch) => isIn(stretch, start));
  return (
    around.length <= MOST_AROUND ||
    around.filter(isFollowed).length >= around.length * LEAST_FOLLOWED
  );
}

/** Whether a text is the one quotation that a verdict is about, and none of its parts another. */
function isOne(
  verdict: Verdict,
  draft: string,
  marked: readonly QuotedStretch[],
  parts: readonly Part[],
): boolean {
  const isAnother = ({ start, end }: Part) =>
    verdict.setAside.some((part) => part.includes(draft.slice(start, end)));
  const areSeveral = parts.length > 1 && (parts.some(isAnother) || isDialogue(verdict));
  if (isFaithful(verdict)) return !areSeveral;
  if (verdict.kind === 'not-found') return parts.length === 0;
  if (parts.length > 1 && parts.some((part) => isPhrase(draft, part))) return false;
  const around = wordsAround(draft, marked).map(({ start, end }) => draft.slice(start, end));
  return !isInvented(around.join(' '), verdict);
}

/** Whether a writer has enough in quote marks for it to be a quotation rather than a word. */
function isPhrase(draft: string, { start, end, hasMarks }: Part): boolean {
  return hasMarks && wordsOf(draft.slice(start, end)).length >= FEWEST_QUOTED;
}

/** The transcript's own quote marks are a part of what follows it. */
function inOrder(marked: readonly QuotedStretch[], followed: readonly QuotedStretch[]): Part[] {
  const writers = marked.filter(({ start }) => !followed.some((stretch) => isIn(stretch, start)));
  return [
    ...writers.map((stretch) => ({ ...stretch, hasMarks: true })),
    ...followed.map((stretch) => ({ ...stretch, hasMarks: false })),
  ].sort((a, b) => a.start - b.start);
}

function wordsAround(draft: string, marked: readonly QuotedStretch[]): Word[] {
  return wordsOf(draft).filter(({ start }) => !marked.some((stretch) => isIn(stretch, start)));
}

function isIn({ start, end }: QuotedStretch, at: number): boolean {
  return start <= at && at < end;
}

/** “”, said Seitov. */
function hasEmptyMarksOnly(draft: string): boolean {
  const around = draft.replace(EMPTY_MARKS, ' ');
  return around !== draft && quotedStretches(around).length === 0 && isAttribution(around);
}
