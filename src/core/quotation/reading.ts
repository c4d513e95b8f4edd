import { withoutRemarks } from '../model/inline.ts';
import type { Passage, QuotableInterview } from '../model/passages.ts';
import { foldText } from '../text/folding.ts';
import { negationsOf } from '../text/negations.ts';
import { numbersOf } from '../text/numbers.ts';
import { type EndTest, sentenceEnds } from '../text/sentences.ts';
import { variantsOf } from '../text/variants.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** A word of an interview. */
export interface SaidWord extends Word {
  passage: Passage;
}

/** An interview as one run of words, with the positions of each word. */
export interface Reading {
  words: SaidWord[];
  positions: ReadonlyMap<string, readonly number[]>;
  /** Words joined by hyphens, and initials, by what they are when closed up: `transcaspian`, `ots`. */
  compounds: ReadonlyMap<string, readonly string[]>;
  /** The text of a passage between two offsets. */
  textOf: (passage: Passage, start: number, end?: number) => string;
  /** The rules of the interview's language; `sameWord` is the form in which its words are compared. */
  sameWord: (key: string) => string;
  isSentenceEnd: EndTest;
  isNegation: (key: string) => boolean;
  isNumber: (key: string) => boolean;
}

/** An interview made ready for comparison. */
export interface IndexedInterview {
  interview: QuotableInterview;
  /** As it is printed, from the introduction to the last answer. */
  printed: Reading;
  /**
   * All that a quotation is compared with: what is said after questions, alone, since a quotation
   * may leave out what comes between; what anybody says, if something else comes between; and all
   * that is printed.
   */
  readings: Reading[];
}

/** Makes interviews ready for comparison. The costly part; do it once. */
export function indexInterviews(interviews: readonly QuotableInterview[]): IndexedInterview[] {
  return interviews.map((interview) => {
    const sameWord = variantsOf(interview.language);
    const words = interview.passages.flatMap((passage) =>
      wordsOf(passage.text).map(
        (word): SaidWord => ({ ...word, key: sameWord(word.key), passage }),
      ),
    );
    const spoken = words.filter(isSpoken);
    const answers = spoken.filter(({ passage }) => passage.part === 'answer');
    const rules = {
      sameWord,
      isSentenceEnd: sentenceEnds(interview.language),
      isNegation: negationsOf(interview.language),
      isNumber: numbersOf(interview.language),
    };
    const read = (run: SaidWord[], textOf: Reading['textOf']): Reading => ({
      ...readingOf(run),
      textOf,
      ...rules,
    });
    const printed = read(words, ({ text }, start, end) => text.slice(start, end));
    const said = [answers, ...(isInterrupted(words) ? [spoken] : [])];
    const readings = [...said.map((run) => read(run, spokenText)), printed];
    return { interview, printed, readings };
  });
}

function spokenText({ text, remarks }: Passage, start: number, end?: number): string {
  return withoutRemarks(text, remarks, start, end);
}

/** Whether there is something between questions and answers that nobody says. */
function isInterrupted(words: readonly SaidWord[]): boolean {
  return words.some((word) => word.passage.part !== 'lead' && !isSpoken(word));
}

/** Whether somebody says a word. */
function isSpoken(word: SaidWord): boolean {
  return ['question', 'answer'].includes(word.passage.part) && !isRemark(word);
}

/** Whether nobody said a word: it is the transcriber's remark inside of what somebody said. */
function isRemark({ passage, start }: SaidWord): boolean {
  return passage.remarks?.some((remark) => remark.start <= start && start < remark.end) ?? false;
}

/** A run of words with the positions of each. */
function readingOf(words: SaidWord[]): Pick<Reading, 'words' | 'positions' | 'compounds'> {
  const positions = new Map<string, number[]>();
  words.forEach(({ key }, at) => {
    const list = positions.get(key);
    if (list) list.push(at);
    else positions.set(key, [at]);
  });
  return { words, positions, compounds: compoundsOf(words) };
}

function compoundsOf(words: readonly SaidWord[]): Map<string, string[]> {
  const compounds = new Map<string, string[]>();
  for (let at = 0; at < words.length; at += 1) {
    const keys = [words[at]?.key ?? ''];
    while (words[at + 1] && isJoined(words[at] as SaidWord, words[at + 1] as SaidWord)) {
      at += 1;
      keys.push(words[at]?.key ?? '');
    }
    if (keys.length > 1) compounds.set(keys.join(''), keys);
  }
  return compounds;
}

function isJoined(a: SaidWord, b: SaidWord): boolean {
  const { text } = a.passage;
  if (a.passage !== b.passage) return false;
  return isHyphen(text.slice(a.end, b.start)) || isInitial(text, a, b);
}

/** Whether two words of a text are letters of an abbreviation with full stops: “O.T.S.” */
export function isInitial(text: string, a: Word, b: Word): boolean {
  return /^\p{Lu}\.\p{Lu}$/u.test(text.slice(a.start, b.end));
}

/** Whether there is nothing but a hyphen between two words. */
export function isHyphen(gap: string): boolean {
  return gap.length === 1 && foldText(gap, 'typography') === '-';
}

/**
 * Finds words in a reading, one directly after the other, whatever marks are between them.
 *
 * @param keys the words as they are compared
 * @returns where each occurrence begins, in order
 */
export function findRun({ words, positions }: Reading, keys: readonly string[]): readonly number[] {
  const lists = keys.map((key) => positions.get(key) ?? []);
  const [rarest = []] = lists.toSorted((a, b) => a.length - b.length);
  const offset = lists.indexOf(rarest);
  return rarest
    .map((at) => at - offset)
    .filter((start) => keys.every((key, i) => words[start + i]?.key === key));
}

/**
 * The transcript's text from one word to another, to the character; a new paragraph after two line
 * breaks.
 *
 * @param from index of the first word
 * @param to index after the last word
 */
export function saidText({ words, textOf }: Reading, from: number, to: number): string {
  const passages = new Set(words.slice(from, to).map(({ passage }) => passage));
  const [first, last] = [words[from], words[to - 1]];
  return [...passages]
    .map((passage, index) =>
      textOf(
        passage,
        index === 0 && first ? first.start : 0,
        index === passages.size - 1 ? last?.end : undefined,
      ),
    )
    .join('\n\n');
}

/** What is between a word and the next: marks and space; across paragraphs a double line break. */
export function gapAfter({ words, textOf }: Reading, at: number): string {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return '';
  if (next?.passage === word.passage) return textOf(word.passage, word.end, next.start);
  return `${textOf(word.passage, word.end)}${next ? `\n\n${textOf(next.passage, 0, next.start)}` : ''}`;
}

/** Whether a sentence or a paragraph ends after a word of a reading. */
export function endsSentence(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (!word || !next || word.passage !== next.passage) return true;
  const { text } = word.passage;
  return reading.isSentenceEnd(
    text.slice(0, word.end),
    gapAfter(reading, at),
    text.slice(next.start, next.end),
  );
}

/** What is between the previous word and a word. */
export function gapBefore(reading: Reading, at: number): string {
  if (at > 0) return gapAfter(reading, at - 1);
  const first = reading.words[0];
  return first ? reading.textOf(first.passage, 0, first.start) : '';
}
