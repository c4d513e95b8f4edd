import { foldText } from './folding.ts';

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
 * A word without the punctuation around it.
 *
 * @example
 * bareWord('“Trans-Caspian,”') // => 'Trans-Caspian'
 */
export function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
}

/**
 * The folded words of a text, without those that fold to nothing.
 *
 * @example
 * foldedWords('Əliyev — “Türkiye”') // => ['eliyev', 'turkiye']
 */
export function foldedWords(text: string): string[] {
  return text.split(/\s+/u).map(foldWord).filter(Boolean);
}
