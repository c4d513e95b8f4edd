import type { Shown } from './paragraphs.ts';

/** Something in which the transcript is not the text of record. */
export interface Difference {
  kind:
    | 'missing' // paragraphs of the text of record that the transcript does not show
    | 'added' // paragraphs that the text of record does not have
    | 'moved' // paragraphs that are elsewhere in the text of record
    | 'misplaced' // words that another paragraph of the text of record has
    | 'repeated' // paragraphs that are shown once more
    | 'changed' // words within a paragraph
    | 'divided'; // a paragraph that begins in the middle of a line of the text of record
  /**
   * The paragraph and the number of the word in it, from 0, with which it begins. Missing words are
   * missing before that word; after the last word it is the number of words. Missing paragraphs are
   * missing after that paragraph, or before it where there is no `other`. Left out only where the
   * transcript is empty.
   */
  at?: { paragraph: Shown; word: number };
  /** The words as the transcript shows them; empty where they are missing. */
  shown: string;
  /** The words as the text of record has them; empty where it has none. */
  recorded: string;
  /** The lines of the text of record that have the words; else the nearest line before them. */
  lines: number[];
  /**
   * The paragraph after which missing and moved paragraphs belong (none: at the beginning), to which
   * misplaced words belong, or which is repeated.
   */
  other?: Shown;
}
