import type { Passage, QuotableInterview } from '../../src/core/model/passages.ts';
import type { Verdict } from '../../src/core/quotation/verdict.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { wordsOf, writtenWords } from '../../src/core/text/words.ts';

/** What a careless writer does to a sentence. */
export const CHANGES = [
  'one word dropped',
  'two words dropped',
  'three words dropped',
  'one word inserted',
  'one word changed',
  'two words swapped',
] as const;
export type Change = (typeof CHANGES)[number];

/** How often the report names exactly the change that was made, at least. */
export const LEAST_EXACT: Record<Change, number> = {
  'one word dropped': 0.995,
  'two words dropped': 0.97,
  'three words dropped': 0.97,
  'one word inserted': 0.995,
  'one word changed': 0.995,
  'two words swapped': 0.97,
};

/** A sentence of a transcript with one change in it. */
export interface ChangedQuotation {
  change: Change;
  quotation: string;
  /** The passage that has the sentence. */
  passage: Passage;
  /** The one difference, as `reportOf` prints it. */
  report: string;
}

/** What is judged of each: the verdict, who said the words, and what is reported of the change. */
export interface Judged {
  verdict: boolean;
  speaker: boolean;
  report: boolean;
}

/** A word that no transcript has, in place of a word or between two. */
const OTHER = 'otherwise';

/** Of a shorter sentence, too little is left. */
const FEWEST_WORDS = 3;

/**
 * Every sentence of an interview with every change at every position: one, two or three words
 * dropped from inside, one inserted, one changed, two neighbours swapped. What only makes a
 * quotation shorter, or leaves it as it is, is no change.
 */
export function changedQuotations(interview: QuotableInterview): ChangedQuotation[] {
  return interview.passages.flatMap((passage) =>
    splitSentences(passage.text, interview.language).flatMap(({ text }) =>
      changesOf(writtenWords(text).filter((word) => wordsOf(word).length > 0))
        .filter(({ quotation }) => !keys(passage.text).includes(keys(quotation)))
        .map((changed) => ({ ...changed, passage })),
    ),
  );
}

function changesOf(words: string[]): Omit<ChangedQuotation, 'passage'>[] {
  const found: Omit<ChangedQuotation, 'passage'>[] = [];
  if (words.length < FEWEST_WORDS) return found;
  const add = (change: Change, changed: string[], report: string) => {
    found.push({ change, quotation: changed.join(' '), report });
  };
  words.forEach((word, at) => {
    DROPPED.forEach((change, index) => {
      const dropped = words.slice(at, at + index + 1);
      if (at > 0 && at + dropped.length < words.length)
        add(change, words.toSpliced(at, dropped.length), `-${keys(dropped.join(' '))}`);
    });
    add('one word inserted', words.toSpliced(at, 0, OTHER), `+${OTHER}`);
    add('one word changed', words.toSpliced(at, 1, OTHER), `-${keys(word)} +${OTHER}`);
    const next = words[at + 1];
    if (next)
      add(
        'two words swapped',
        words.toSpliced(at, 2, next, word),
        `${keys(`${word} ${next}`)} ~ ${keys(`${next} ${word}`)}`,
      );
  });
  return found;
}

const DROPPED = ['one word dropped', 'two words dropped', 'three words dropped'] as const;

/** How often each of what is judged is right, from 0 to 1. */
export function sharesOf(judged: readonly Judged[]): Record<keyof Judged, number> {
  const share = (what: keyof Judged) => judged.filter((each) => each[what]).length / judged.length;
  return { verdict: share('verdict'), speaker: share('speaker'), report: share('report') };
}

/** Judges the verdict on a quotation that was changed. */
export function judge({ passage, report }: ChangedQuotation, verdict: Verdict): Judged {
  const spans = verdict.occurrences[0]?.spans ?? [];
  return {
    verdict: !['verbatim', 'typography', 'inserted'].includes(verdict.kind),
    speaker: spans.length > 0 && spans.every((span) => isSameSpeaker(span.passage, passage)),
    report: reportOf(verdict) === report,
  };
}

function isSameSpeaker(a: Passage, b: Passage): boolean {
  return a.part === b.part && a.by.join() === b.by.join();
}

/** The differences of a comparison, in words as they are compared. */
export function reportOf({ comparison }: Verdict): string {
  return comparison
    .flatMap((piece) => {
      switch (piece.kind) {
        case 'same':
          return [];
        case 'dropped':
          return `-${keys(piece.said)}`;
        case 'added':
          return `+${keys(piece.quoted)}`;
        case 'changed':
          return `-${keys(piece.said)} +${keys(piece.quoted)}`;
        case 'swapped':
          return `${keys(piece.said)} ~ ${keys(piece.quoted)}`;
        default:
          return piece.kind;
      }
    })
    .join(', ');
}

function keys(text: string): string {
  return wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
}
