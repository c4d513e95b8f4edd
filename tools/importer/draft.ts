import type { Removed } from '../../src/core/model/interview.ts';
import type { Finding } from '../../src/core/read/problem.ts';

/** A raw article as text, and what is known of its lines beyond their words. */
export interface Article {
  /** The text of record. */
  text: string;
  /** Lines that a saved page set in bold or as a heading, from 1. */
  strong?: readonly number[];
  /** The headline that a saved page gives; the text begins with it. */
  title?: string;
  /** Lines that a saved page gives as the caption of a picture, from 1. */
  captions?: readonly number[];
}

/** What an editor may say of a line that the rules would read otherwise. */
export type Role = 'question' | 'answer' | 'paragraph' | 'remove' | 'keep';

/** The editor's word on single lines, counted from 1. */
export type Directions = ReadonlyMap<number, Role>;

/** A paragraph of the article, taken from one line or, where they are wrapped, from several. */
export interface DraftParagraph {
  lines: number[];
  /** The words, with line breaks as spaces. */
  text: string;
}

/** A question with its answer, before it has an id. */
export interface DraftExchange {
  /** Who asks, where the article names several interviewers. */
  interviewer?: string;
  question: DraftParagraph;
  answer: DraftParagraph[];
}

/** What an article says of itself. */
export interface Facts {
  title?: string;
  /** ISO 8601. */
  date?: string;
  /** A byline or a signature says who wrote or published, but not in which capacity: a proposal. */
  byline?: string;
  publisher?: string;
  /** The name before the answers: a proposal, because it may be short. */
  interviewee?: string;
  /** The name before the questions, if it is a name. */
  interviewer?: string;
  /** Where the article can be read. */
  url?: string;
  language?: string;
  /** Whom the article credits for photographs, each once. */
  credits: string[];
}

/** An article divided into turns: what it says, what was removed, and what it says about itself. */
export interface Draft {
  lead: DraftParagraph[];
  exchanges: DraftExchange[];
  removed: Removed;
  facts: Facts;
}

/** A draft; or why there is none: each finding's line and column are places in the article. */
export type Outcome<T> =
  | { value: T; findings?: undefined }
  | { value?: undefined; findings: Finding[] };
