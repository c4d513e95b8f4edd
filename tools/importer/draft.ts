import type { LineTime } from '../../src/core/model/decisions.ts';
import type { Cut, RemovedMark } from '../../src/core/model/interview.ts';
import type { PersonPart } from '../../src/core/model/people.ts';
import type { Finding } from '../../src/core/read/problem.ts';
import type { Markup } from './article.ts';

/** Somebody who speaks, as far as the article says who it is. */
export interface DraftPerson {
  id: string;
  part: PersonPart;
  /** As the article gives it, the fullest spelling; none where the article names nobody. */
  name?: string;
  /** The publication that somebody asks for. */
  outlet?: string;
  /** Office and institution, as an editor has decided. */
  office?: string;
  /** What the article writes before this person’s words. */
  spellings: string[];
  /** What an editor has decided about this person. */
  decided?: { part?: PersonPart; name?: string };
}

/** A paragraph of the article, taken from one line or, where they are wrapped, from several. */
export interface DraftParagraph {
  role: 'speech' | 'remark' | 'narration' | 'heading';
  lines: number[];
  /** The words, with line breaks as spaces. */
  text: string;
  isItem?: true;
  isQuote?: true;
  /** Links and emphasis in the text. */
  markup?: Markup[];
  /** Stretches of the text that are the transcriber’s: “(laughter)”. */
  remarks?: { start: number; end: number }[];
}

/** What one person says in one go; with the remarks, narration and sub-headings in it. */
export interface DraftTurn {
  /** Id of who says it; none where the article doesn’t say. */
  by?: string;
  paragraphs: DraftParagraph[];
}

/** A question with what answers it, before it has an id; a statement has no question. */
export interface DraftExchange {
  question?: DraftTurn;
  turns: DraftTurn[];
  /** Narration and sub-headings between the exchange before and this one. */
  before: DraftParagraph[];
}

/** A line that is no part of the interview, and why. */
export interface RemovedLine {
  line: number;
  text: string;
  reason: string;
}

/** What is taken out of the article. */
export interface DraftRemoved {
  lines: RemovedLine[];
  marks: RemovedMark[];
  cuts: Cut[];
}

/** What an article says of itself. */
export interface Facts {
  title?: string;
  /** ISO 8601. */
  date?: string;
  /** A byline or a signature says who wrote or published, but not in which capacity: a proposal. */
  byline?: string;
  /** Who asked, where the article says so; a proposal. */
  interviewer?: string;
  publisher?: string;
  /** Where the article can be read. */
  url?: string;
  language?: string;
  /** Whom the article credits for photographs, each once. */
  credits: string[];
}

/** An article divided into turns. */
export interface Draft {
  lead: DraftParagraph[];
  exchanges: DraftExchange[];
  closing: DraftParagraph[];
  people: DraftPerson[];
  removed: DraftRemoved;
  /** When paragraphs are said, by their first lines. */
  times: LineTime[];
  facts: Facts;
}

/** A result; or why there is none: each finding’s line and column are places in the article. */
export type Outcome<T> =
  | { value: T; findings?: undefined }
  | { value?: undefined; findings: Finding[] };
