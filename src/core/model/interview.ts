/**
 * The words of the domain. An interview is a lead and a list of exchanges; an exchange is one
 * question with its answer; an answer is a list of paragraphs. Everything else in the code either
 * makes these objects or reads them.
 */

import type { Layer } from './layer.ts';

/** A place in a content file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A piece of running text with the little markup that a transcript may carry. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'span'; lang?: string; dir?: Direction; children: Inline[] };

/** Writing direction, as in HTML's `dir` attribute. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** One paragraph of the transcript. */
export interface Paragraph {
  /** The anchor: the exchange's id and the paragraph's number, `connectivity-2`. */
  id: string;
  /** Counts from 1 within the answer (or within the lead). */
  number: number;
  inlines: Inline[];
  /** The words as a reader sees them, without markup: what is searched, quoted and checked. */
  text: string;
  position: Position;
}

/** The question of an exchange. */
export interface Question {
  inlines: Inline[];
  text: string;
  position: Position;
}

/** One question with its answer. */
export interface Exchange {
  /** Authored, never derived from the heading: the last part of the permalink. */
  id: string;
  /** Counts from 1 within the interview. */
  number: number;
  /** A short name for contents lists, `Connectivity`. The editor's words, not the transcript's. */
  label: string;
  topics: string[];
  /** Who asks, where the article names several interviewers. */
  interviewer?: string;
  question: Question;
  answer: Paragraph[];
  position: Position;
}

/** The interview's own words: what follows the frontmatter in the MDX file. */
export interface Transcript {
  lead: Paragraph[];
  exchanges: Exchange[];
}

/** Who answers. */
export interface Interviewee {
  name: string;
  /** A form of address before the name, `Professor`. */
  honorific?: string;
  /** The part of the name that citations sort by, where it is not the last word. */
  familyName?: string;
  role: string;
}

/** Something that the interview rests on. The fields are explained in `schemas/interview.ts`. */
export interface Source {
  id: string;
  kind: 'text-of-record' | 'photo-credit' | 'reference';
  publisher: string;
  url?: string;
  retrieved?: string;
  file?: string;
  sha256?: string;
  note?: string;
}

/** Something at the edge of a line that is no part of its words: a dash, a speaker’s name. */
export interface RemovedMark {
  text: string;
  reason: string;
  /** Whether it opens or closes the line. */
  at?: 'start' | 'end';
  /** The lines of the text of record where it occurs; left out, it may open any turn. */
  lines?: number[];
}

/** What is in the text of record and not in the transcript. */
export interface Removed {
  lines: { line: number; text: string; reason: string }[];
  marks: RemovedMark[];
}

/** A change of the transcript since its registration. */
export interface Correction {
  /** The anchor of what was corrected, `connectivity-2`, or an exchange's id for its question. */
  at: string;
  date: string;
  what: string;
  why: string;
  /** The whole old and the whole new wording. */
  was: string;
  now: string;
}

/** An interview, whole: what is said about it, what was said in it, and what it rests on. */
export interface Interview extends Transcript {
  /** The folder's name and the last part of the address. */
  slug: string;
  title: string;
  /** Day of publication, ISO 8601. */
  date: string;
  /** BCP 47 tag of the transcript's language. */
  language: string;
  interviewee: Interviewee;
  /** Who asks, where the article names one person. */
  interviewer?: string;
  publisher: { name: string; url: string };
  rights: string;
  /** The text of record first. */
  sources: Source[];
  /** The text of record, to the character. */
  sourceText: string;
  removed: Removed;
  /** The oldest first. */
  corrections: Correction[];
  /** For an anchor, the anchors that it had before: links to them still lead here. */
  formerAnchors: Record<string, string[]>;
  /** The editor's layer, where the interview has one. */
  layer?: Layer;
}
