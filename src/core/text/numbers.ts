import { NUMBERS } from '../../languages/fields/numbers.ts';
import { wordsIn } from '../../languages/language.ts';
import { lookUp } from '../../languages/lookup.ts';

/**
 * Makes the test for numbers, in digits or in words.
 *
 * @param language BCP 47 tag; for one that is not among our languages the words of all of them count
 * @returns whether a word, with its typography folded, is a number
 *
 * @example
 * const isNumber = numbersOf('en-GB');
 * ['1.5–2', 'forty', 'fort'].filter(isNumber) // => ['1.5–2', 'forty']
 */
export function numbersOf(language: string): (word: string) => boolean {
  const words = new Set(wordsIn(lookUp(NUMBERS, language) ?? Object.values(NUMBERS).join(' ')));
  return (word) => /\p{N}/u.test(word) || words.has(word);
}
