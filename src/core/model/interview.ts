/**
 * The words of the domain. An interview is a lead and a list of exchanges; an exchange is one
 * question with what answers it: paragraphs, each with whoever says it. Everything else in the
 * code either makes these objects or reads them.
 */

import type { Edition, Translation } from './editions.ts';
import type { Layer, Reference } from './layer.ts';
import type { Person } from './people.ts';

/** A place in a content file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A piece of running text with the little markup that a transcript may carry. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis' | 'strong' | 'remark'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'span'; lang?: string; dir?: Direction; children: Inline[] };

/** Writing direction, as in HTML's `dir` attribute. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** Words of the transcript with their markup, and where they are in the file. */
export interface Words {
  inlines: Inline[];
  /** The words as a reader sees them, without markup: what is searched, quoted and checked. */
  text: string;
  position: Position;
}

/** Whose words a paragraph is: a person's, the transcriber's “(laughter)”, or the article's own. */
export type Role = 'speech' | 'remark' | 'narration';

/** The shape of a paragraph that is more than running text. */
export type Shape =
  | { type: 'quotation' }
  /** A list item; what has no mark of its own goes on with the item before it. */
  | { type: 'item'; isOrdered: boolean; begins: 'list' | 'item' | 'paragraph'; number?: number };

/** The smallest addressed piece of an interview. */
export interface Paragraph extends Words {
  /** The anchor: the exchange's id and the paragraph's number, `connectivity-2`. */
  id: string;
  /** Counts from 1 within the exchange (or within the lead, or among the narration). */
  number: number;
  role: Role;
  /** Ids of those who say it; none where nobody speaks, or where the article doesn't say who. */
  by: readonly string[];
  shape?: Shape;
  /** A sub-heading of the article directly above it. */
  heading?: Words;
}

/** The question of an exchange. Its inlines and text are those of the part that asks. */
export interface Question extends Words {
  /** Ids of those who ask; none where the article doesn't say. */
  by: readonly string[];
  /** What the asker says before and after the part that asks. */
  before: Words[];
  after: Words[];
}

/** One question with what answers it, or a statement that nobody asked for. */
export interface Exchange {
  /** Authored, never derived from the heading: the last part of the permalink. */
  id: string;
  /** Counts from 1 within the interview. */
  number: number;
  /** A short name for contents lists, `Connectivity`. The editor's words, not the transcript's. */
  label: string;
  topics: string[];
  question?: Question;
  /** Everything after the question, in order: answers, follow-ups, remarks, narration. */
  answer: Paragraph[];
  /** The article's own prose and sub-heading between the exchange before this one and this one. */
  before: Paragraph[];
  heading?: Words;
  position: Position;
}

/** The interview's own words: what follows the frontmatter in the MDX file. */
export interface Transcript {
  lead: Paragraph[];
  exchanges: Exchange[];
  /** The article's own prose after the last exchange. */
  closing: Paragraph[];
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
  /** Id of whoever speaks there, where the name in the article is wrong. */
  by?: string;
}

/** What is taken out within a line: the mark of a footnote, or the dash before another speaker. */
export interface Cut {
  line: number;
  /** What is taken out, as the line has it; empty where only a new paragraph begins. */
  text: string;
  /** The words behind it, which show the place. */
  before: string;
  reason: string;
  /** Whether a new paragraph begins behind it. */
  newParagraph?: boolean | undefined;
}

/** What is in the text of record and not in the transcript. */
export interface Removed {
  lines: { line: number; text: string; reason: string }[];
  marks: RemovedMark[];
  cuts?: Cut[] | undefined;
}

/** A change of the transcript since its registration. */
export interface Correction {
  /** The anchor of what was corrected, `connectivity-2`, or an exchange's id for its question. */
  at: string;
  date: string;
  what: string;
  why: string;
  /** Where the correction can be seen. */
  source?: Reference | undefined;
  /** The whole old and the whole new wording. */
  was: string;
  now: string;
}

/** An interview, whole: what is said about it, what was said in it, and what it rests on. */
export interface Interview extends Transcript {
  /** The folder's name and the last part of the address. */
  slug: string;
  title: string;
  /** Set where the title is the article's own headline, and the text of record doesn't show it. */
  headline?: 'original';
  /** Day of publication, ISO 8601. */
  date: string;
  /** BCP 47 tag of the transcript's language. */
  language: string;
  /** Everybody who speaks, in the order of the file. */
  people: Person[];
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
  /** Set where the interview is a translation of another. */
  translation?: Translation;
  /** Its editions in other languages, where it has any. */
  editions?: readonly Edition[];
}
