import { DOUBLE_QUOTES } from '../../core/text/punctuation.ts';
import { foldedWords } from '../../core/text/search-words.ts';

/** What a reader searches for. */
export interface Query {
  /** As typed, on one line and truncated to a length that can be searched. */
  text: string;
  /** The folded words, those in quotes included. */
  words: string[];
  /** What is in quotes, straight or curly: these words must occur literally. */
  phrases: string[];
}

const LONGEST = 200;
const QUOTED = new RegExp(`[${DOUBLE_QUOTES}]([^${DOUBLE_QUOTES}]+)[${DOUBLE_QUOTES}]`, 'gu');

/**
 * Reads what a reader typed or what an address carries, whatever it is.
 *
 * @param input any text; more than 200 characters (graphemes) are not looked at
 */
export function readQuery(input: string): Query {
  const text = clean(input);
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, phrase = '']) => phrase.trim())
    .filter((phrase) => foldedWords(phrase).length > 0);
  return { text, phrases, words: foldedWords(text) };
}

function clean(input: string): string {
  // Enough code units for 200 long graphemes; the segmenter is slow on a megabyte.
  const start = input.slice(0, 20 * LONGEST);
  return graphemesOf(start)
    .slice(0, LONGEST)
    .join('')
    .toWellFormed()
    .replace(/[\s\0]+/gu, ' ')
    .trim();
}

/** What a reader takes for one letter; code points in browsers older than 2024. */
function graphemesOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return Array.from(text);
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

/** Whether a text has words that begin with each of those that are typed. */
export function hasBeginnings(text: string, typed: string): boolean {
  const words = foldedWords(text);
  return foldedWords(typed).every((start) => words.some((word) => word.startsWith(start)));
}
