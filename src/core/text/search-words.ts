import { foldText } from './folding.ts';
import type { Offsets } from './offsets.ts';
import { writtenWords } from './words.ts';

const NO_WORD = /[^\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/gu;

/**
 * Folds a word for search, the same for index and query: letter case, accents, letters that people
 * replace for want of a key, and everything that is not a letter, a digit or an emoji, so that
 * Trans-Caspian is transcaspian.
 *
 * @example
 * foldWord('Trans-Caspian') // => 'transcaspian'
 * foldWord('O‘zbekiston,') // => 'ozbekiston'
 */
export function foldWord(word: string): string {
  return foldText(word, 'letters').replace(NO_WORD, '');
}

/**
 * Where a word begins and ends without the punctuation around it, in UTF-16 code units. A word of
 * punctuation alone ends where it begins.
 *
 * @example
 * bareOffsets('“Trans-Caspian,”') // => { start: 1, end: 14 }
 */
export function bareOffsets(word: string): Offsets {
  const start = word.search(/[\p{L}\p{N}]|$/u);
  const { length } = word.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  return { start, end: Math.max(start, length) };
}

/**
 * A word without the punctuation around it.
 *
 * @example
 * bareWord('“Trans-Caspian,”') // => 'Trans-Caspian'
 */
export function bareWord(word: string): string {
  const { start, end } = bareOffsets(word);
  return word.slice(start, end);
}

/**
 * The folded words of a text, without those that fold to nothing.
 *
 * @example
 * foldedWords('Əliyev — “Türkiye”') // => ['eliyev', 'turkiye']
 */
export function foldedWords(text: string): string[] {
  return writtenWords(text).map(foldWord).filter(Boolean);
}
