import type { Article } from '../article.ts';
import type { Facts } from '../draft.ts';

/** What is read of a file: the article, and what is beside it. */
export interface Received {
  article: Article;
  /** What the file says of its article. */
  facts: Partial<Facts>;
  /** What is in the file and not in the text of record. */
  leftOut: LeftOut[];
}

/** Something in a file that is no part of its text, and that nobody reads on the site. */
export interface LeftOut {
  /** In a word or two: “Comment”. */
  what: string;
  /** Its words; empty where it has none. */
  text: string;
}
