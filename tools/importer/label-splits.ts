import { splitLines } from '../../src/core/text/lines.ts';
import { QUESTION_MARKS, QUOTES, SENTENCE_ENDS } from '../../src/core/text/punctuation.ts';
import type { Side } from './clues.ts';
import type { Decided } from './decisions.ts';
import { type Label, labelOf } from './label.ts';
import { sideOfWord, turnWords } from './label-words.ts';

/** Where a sentence has ended and another may begin with a name and a colon. */
const AFTER_SENTENCE = new RegExp(
  `[${SENTENCE_ENDS}${QUESTION_MARKS}][${QUOTES})\\]]*\\s+(?=[\\p{L}*_][^:：]{0,60}[:：])`,
  'gu',
);
/** Pieces of a line are named by letters: `5b`. */
const MOST = 25;
/** A name is one if it begins answers within so many lines; in one, somebody may quote a dialogue. */
const ENOUGH = 2;

/** A label within a line, behind a sentence. */
interface Inner {
  /** Number of the line. */
  number: number;
  label: Label;
  /** The line from the label on. */
  rest: string;
  isAfterQuestion: boolean;
}

/** A line that begins with a label and has others inside. */
interface Found {
  number: number;
  first: Label;
  inner: Inner[];
}

/**
 * Lines on which a question and its answer each have a label: “Q: Since when? A: Since May.”, “Lund:
 * Since when? Brandt: Since May.”. Words for a question and an answer are enough; names must be at the
 * same places of several lines.
 *
 * @returns for each line the words before which it is to be split
 */
export function splitsAtLabels(
  text: string,
  { splits, roles }: Decided,
): Map<number, readonly string[]> {
  const lines = splitLines(text).map((raw, index) => ({ number: index + 1, raw: raw.trim() }));
  const found = lines.flatMap(({ number, raw }): Found[] => {
    const role = roles.get(String(number));
    if (splits.has(number) || (role && role !== 'question' && role !== 'answer')) return [];
    const first = labelOf(raw);
    const inner = first?.form === 'colon' ? innerLabels(raw, number) : [];
    return first && inner.length > 0 && inner.length < MOST ? [{ number, first, inner }] : [];
  });
  const sideOf = sidesIn(found);
  const names = namesIn(found, sideOf);
  return new Map(
    found.flatMap(({ number, first, inner }): [number, string[]][] => {
      const own = inner.filter(({ label }) =>
        sideOf(label) ? sideOf(first) !== undefined : names.has(label.key),
      );
      return own.length > 0 ? [[number, own.map(({ rest }) => rest)]] : [];
    }),
  );
}

function innerLabels(line: string, number: number): Inner[] {
  return [...line.matchAll(AFTER_SENTENCE)].flatMap(({ index, 0: end }): Inner[] => {
    const rest = line.slice(index + end.length);
    const label = labelOf(rest);
    if (label?.form !== 'colon' || !label.body) return [];
    return [{ number, label, rest, isAfterQuestion: QUESTION_MARKS.includes(end.charAt(0)) }];
  });
}

/** What labels mean that are words for a question or an answer, where both are used. */
function sidesIn(found: readonly Found[]): (label: Label) => Side | undefined {
  const labels = found.flatMap(({ first, inner }) => [first, ...inner.map(({ label }) => label)]);
  const meaning = turnWords(labels.map(({ speaker }) => speaker));
  const sideOf = ({ speaker }: Label) => meaning?.(speaker) ?? sideOfWord(speaker);
  const sides = new Set(labels.map(sideOf));
  return sides.has('question') && sides.has('answer') ? sideOf : () => undefined;
}

/** Names within several lines, mostly behind a question that somebody else’s name begins. */
function namesIn(
  found: readonly Found[],
  sideOf: (label: Label) => Side | undefined,
): ReadonlySet<string> {
  const replies = found.flatMap(({ first, inner }) =>
    inner.filter(({ label }) => label.key !== first.key && !sideOf(label)),
  );
  const names = Map.groupBy(replies, ({ label }) => label.key);
  const isName = (list: readonly Inner[]) =>
    new Set(list.map(({ number }) => number)).size >= ENOUGH &&
    list.filter(({ isAfterQuestion }) => isAfterQuestion).length * 2 >= list.length;
  const sure = [...names].filter(([, list]) => isName(list)).map(([key]) => key);
  const asking = found
    .filter(({ inner }) => inner.some(({ label }) => sure.includes(label.key)))
    .map(({ first }) => first.key);
  return new Set(sure.length > 0 ? [...sure, ...asking] : []);
}
