import { type Clue, isHeading, isNoTurn, type Side } from '../clues.ts';
import type { Speaking } from '../speakers.ts';

/** Where a turn opens. */
export interface Opening {
  at: number;
  side?: Side;
  /** The name before the words, as it is compared. */
  key?: string;
  /** Whether a word such as “Question” is in its place. */
  isWord?: true;
  /** What is cut from the start of the paragraph, and why. */
  mark?: { text: string; reason: string };
  /** Why it opens a turn, in words. */
  why: string;
}

/** What is not sure about a paragraph in a dialect. */
export interface Unsure {
  at: number;
  kind: /** A turn that does not ask, where a question is expected. */
    | 'statement'
    /** A turn that asks, where an answer is expected. */
    | 'asking-answer'
    /** Several turns in a row that ask. */
    | 'two-questions'
    /** A paragraph between a question and its answer. */
    | 'between'
    /** A paragraph that does not ask, behind one of the same turn that does. */
    | 'after-question'
    /** Set like the questions, and does not ask. */
    | 'set-like-questions'
    /** No mark at all shows who speaks from here on. */
    | 'unmarked'
    /** A label that occurs once. */
    | 'label'
    /** A turn below a colon: the one before may quote it. */
    | 'quoted'
    /** A name or word without words behind it. */
    | 'empty';
  /** Other paragraphs that depend on it. */
  covers?: number[];
}

/** A reading of an article: a way to mark turns, and where they open if the article uses it. */
export interface Dialect {
  /** How turns are marked, in words. */
  name: string;
  openings: Map<number, Opening>;
  /** How many marked lines it explains. */
  explained: number;
  unsure: Unsure[];
  /** Whether what follows a question without a mark answers it. */
  hasPlainAnswers: boolean;
  /** Whether a dash is a mark of turns. */
  usesDashes?: true;
}

export type StyleName =
  | 'class'
  | 'strong'
  | 'italic'
  | 'heading'
  | 'mixed'
  | 'term'
  | 'number'
  | 'capitals';

/** What a dialect is read from. */
export interface Evidence {
  clues: readonly Clue[];
  speaking: ReadonlyMap<number, Speaking>;
}

/** Whether a paragraph may open a turn at all. */
export function mayOpen(clue: Clue): boolean {
  if (isNoTurn(clue)) return false;
  if (clue.side || clue.speaker) return true;
  const isMarked = clue.label?.form === 'colon' || clue.dash !== undefined;
  return clue.brackets !== 'known' && !isHeading(clue) && (clue.asks || isMarked || !clue.repeats);
}

const LABEL = 'Name of the speaker';
const WORD = 'Label of a question or an answer';
const DASH = 'The dash that opens a question or an answer';
const NUMBER = 'Number of the question';

/** The opening that a label makes. */
export function openByLabel({ at, label, side }: Clue, speaking: Speaking): Opening {
  const ownSide = side ?? speaking.side;
  return {
    at,
    ...(ownSide && { side: ownSide }),
    ...(speaking.key === undefined ? { isWord: true } : { key: speaking.key }),
    ...(label && { mark: { text: label.mark, reason: speaking.side ? WORD : LABEL } }),
    why: label ? `begins with “${label.speaker}”` : '',
  };
}

/** The opening that a dash makes. */
export function openByDash({ at, dash, label, asks }: Clue, side: Side): Opening {
  const isBehindLabel = label?.form === 'colon';
  return {
    ...{ at, side, why: `begins with a dash${asks ? ', and asks' : ''}` },
    ...(dash && !isBehindLabel && { mark: { text: dash.mark, reason: DASH } }),
  };
}

/** The opening that the place of a paragraph makes, or how it is set. */
export function openPlain({ at, number, dash }: Clue, side: Side, why: string): Opening {
  const mark =
    (number && why === STYLES.number && { text: number.mark, reason: NUMBER }) ||
    (dash && { text: dash.mark, reason: DASH });
  return { at, side, why, ...(mark && { mark }) };
}

/** Why a line is a question, by how it is set. */
export const STYLES: Record<StyleName, string> = {
  class: 'has the style of the questions on its page',
  strong: 'is in bold type, as the questions are',
  italic: 'is in italics, as the questions are',
  heading: 'is a heading, as the questions are',
  mixed: 'is in bold type or a heading, as the questions are',
  term: 'is a term of a list, as the questions are',
  number: 'has a number, as the questions have',
  capitals: 'is in capitals, as the questions are',
};
