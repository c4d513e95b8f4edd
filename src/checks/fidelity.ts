import type { Removed, Transcript } from '../core/model/interview.ts';
import type { Finding } from '../core/read/problem.ts';
import { wordPlaces } from '../core/read/word-place.ts';
import { compareWithRecord } from '../core/record/compare.ts';
import type { Difference } from '../core/record/difference.ts';
import { codePoint } from '../core/text/characters.ts';

/** Longer wordings are quoted up to this many characters. */
const LONGEST = 80;
/** Words that are quoted before a change, so that its place is recognised. */
const CONTEXT = 4;

/**
 * Proves that the transcript is the text of record, apart from what was removed. Each difference
 * is one finding, whatever follows from it.
 *
 * @param transcript as read from the MDX file
 * @param mdx the whole MDX file, into which the findings point
 * @param source the text of record
 * @param removed what was taken out of it; `checkRemoved` has accepted it
 */
export function checkFidelity(
  transcript: Transcript,
  mdx: string,
  source: string,
  removed: Removed,
): Finding[] {
  const placeOf = wordPlaces(mdx);
  return compareWithRecord(transcript, source, removed).map((difference) => {
    const { at } = difference;
    // After the last word of a paragraph, the message points at that word.
    const word = at && Math.min(at.word, at.paragraph.text.split(' ').length - 1);
    const position = at ? placeOf(at.paragraph.position, word ?? 0) : { line: 1, column: 1 };
    return { rule: 'fidelity', ...position, ...EXPLAIN[difference.kind](difference) };
  });
}

type Explanation = Pick<Finding, 'message' | 'text' | 'suggestion'>;

const CORRECT_SOURCE = 'correct source.txt if it is not the article as published';

const EXPLAIN: Record<Difference['kind'], (difference: Difference) => Explanation> = {
  missing: ({ recorded, lines, other }) => ({
    message: `The transcript lacks ${linesOf(lines)} ${other ? 'after' : 'before'} this paragraph.`,
    text: clip(recorded),
    suggestion: 'Put the words back, or list each line in removed.yaml with the reason.',
  }),
  added: ({ shown }) => ({
    message: 'The text of record does not have these words.',
    text: clip(shown),
    suggestion: `Remove them, or ${CORRECT_SOURCE}.`,
  }),
  moved: ({ shown, lines, other }) => ({
    message: `The text of record has these words in another place: ${linesOf(lines)}.`,
    text: clip(shown),
    suggestion: other
      ? `Move them to that place, after the paragraph on line ${other.position.line}.`
      : 'Move them to that place, before everything else.',
  }),
  misplaced: ({ shown, lines, other }) => ({
    message: `The text of record has these words in another paragraph: ${linesOf(lines)}.`,
    text: clip(shown),
    suggestion: `Move them to the paragraph on line ${other?.position.line}.`,
  }),
  repeated: ({ shown, other }) => ({
    message: `These words are here twice: line ${other?.position.line} has them already.`,
    text: clip(shown),
    suggestion: 'Keep one of the two: the text of record has the words once.',
  }),
  changed: explainChange,
  divided: ({ shown, lines }) => ({
    message: `This paragraph begins in the middle of ${linesOf(lines)}.`,
    text: clip(shown),
    suggestion: 'Join it to the paragraph before it.',
  }),
};

function explainChange(difference: Difference): Explanation {
  const { at, shown, recorded, lines } = difference;
  if (shown && recorded) return explainWording(difference);
  const message = shown
    ? `The text of record does not have “${clip(shown)}” here`
    : `The text of record has “${clip(recorded)}” ${neighbourOf(at)}`;
  return {
    message: `${message} (${linesOf(lines)}).`,
    text: around(at),
    suggestion: `${shown ? 'Remove it' : 'Put it back'}, or ${CORRECT_SOURCE}.`,
  };
}

function explainWording({ at, lines, ...wording }: Difference): Explanation {
  const [shown, recorded] = withoutSharedMarks(wording.shown, wording.recorded);
  if (Math.max(shown.length, recorded.length) > LONGEST / 2)
    return {
      message: `The text of record has other words here (${linesOf(lines)}).`,
      text: clip(shown),
      suggestion: `Write “${clip(recorded)}”, or ${CORRECT_SOURCE}.`,
    };
  return {
    message: `The text of record has “${recorded}” here, not “${shown}” (${linesOf(lines)}).${codePoints(shown, recorded)}`,
    text: around(at),
    suggestion: `Write “${recorded}”, or ${CORRECT_SOURCE}.`,
  };
}

/** Both wordings without the punctuation that they end with alike: it has not changed. */
function withoutSharedMarks(shown: string, recorded: string): [string, string] {
  const [mark = ''] = /[,.;:!?]$/.exec(shown) ?? [];
  if (!mark || !recorded.endsWith(mark)) return [shown, recorded];
  const ends = [shown.slice(0, -1), recorded.slice(0, -1)] as const;
  return ends[0] && ends[1] ? [...ends] : [shown, recorded];
}

/** Where words are missing: the word that they follow, or at the start of a paragraph, precede. */
function neighbourOf(at: Difference['at']): string {
  const words = at?.paragraph.text.split(' ') ?? [];
  return at?.word ? `after “${words[at.word - 1]}”` : `before “${words[0]}”`;
}

/** The words of the transcript from a little before a difference. */
function around(at: Difference['at']): string {
  if (!at) return '';
  const words = at.paragraph.text.split(' ');
  return clip(words.slice(Math.max(0, at.word - CONTEXT)).join(' '));
}

/** Words may look alike and differ: what is not ASCII is named. */
function codePoints(shown: string, recorded: string): string {
  const [ours, theirs] = [[...shown], [...recorded]];
  const index = ours.findIndex((character, at) => character !== theirs[at]);
  const [here, there] = [ours[index], theirs[index]];
  if (!here || !there || !/[^ -~]/.test(here + there)) return '';
  return ` It is ${codePoint(there)}, not ${codePoint(here)}.`;
}

function linesOf([first, ...others]: readonly number[]): string {
  const last = others.at(-1);
  return `${last ? `lines ${first} to ${last}` : `line ${first}`} of source.txt`;
}

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
