import { NUMBERS } from '../../languages/fields/numbers.ts';
import { wordsIn } from '../../languages/language.ts';
import { lookUp } from '../../languages/lookup.ts';
import { variantsOf } from './variants.ts';

/**
 * Makes the test for numbers, in digits or in words.
 *
 * @param language BCP 47 tag; for one that is not among our languages the words of all of them count
 * @returns whether a word, with its typography folded, is a number; its variants are too
 *
 * @example
 * const isNumber = numbersOf('en-GB');
 * ['1.5–2', 'forty', 'fort'].filter(isNumber) // => ['1.5–2', 'forty']
 */
export function numbersOf(language: string): (word: string) => boolean {
  const entries = wordsIn(lookUp(NUMBERS, language) ?? Object.values(NUMBERS).join(' '));
  const words = new Set([...entries, ...entries.map(variantsOf(language))]);
  return (word) => /\p{N}/u.test(word) || words.has(word);
}
