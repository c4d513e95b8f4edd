/** A raw article as text, and what is known of its lines beyond their words. */
export interface Article {
  /** The text of record. */
  text: string;
  /** The headline that a saved page gives; the text has it as a line. */
  title?: string;
  /** How a saved page sets its lines, by their numbers, from 1. */
  styles?: ReadonlyMap<number, LineStyle>;
  /** When captions say that lines are said, by their numbers. */
  times?: ReadonlyMap<number, Time>;
}

/** When something is said: seconds from the start of a recording. */
export interface Time {
  from: number;
  to?: number;
}

/** How a saved page sets a line: each is true of all of its words. */
export interface LineStyle {
  isStrong?: boolean;
  isItalic?: boolean;
  /** Level of a heading, 1 to 6. */
  heading?: number;
  /** A term of a list of definitions, or what opens a text on a click: what is asked, perhaps. */
  isTerm?: boolean;
  /** In a block quotation. */
  isQuote?: boolean;
  isItem?: boolean;
  /** Element and classes of the block: `p.question`. */
  place?: string;
  /** The elements around the block: `article > div.text`. */
  container?: string;
  isCaption?: boolean;
  /** Captions that name whoever else speaks don’t say who says it. */
  isUnnamed?: boolean;
  isLink?: boolean;
  /** Why it is no part of the article, by where it is in the page. */
  outside?: string;
  /** Whether that is certain: a menu, not a paragraph that was left out. */
  isSurelyOutside?: boolean;
  /** Links and emphasis within the line. */
  markup?: readonly Markup[];
  /** Where the marks of footnotes are in the line. */
  footnotes?: readonly { start: number; end: number }[];
}

/** A stretch of a line with a link or emphasis: UTF-16 code units from its start. */
export interface Markup {
  type: 'emphasis' | 'strong' | 'link';
  start: number;
  end: number;
  href?: string;
}
