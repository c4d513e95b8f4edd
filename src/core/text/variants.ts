import { VARIANTS } from '../../languages/fields/variants.ts';
import { lettersIn } from '../../languages/language.ts';
import { lookUp } from '../../languages/lookup.ts';

/**
 * Makes the form by which words of a language are compared where print may have either of two
 * letters.
 *
 * @param language BCP 47 tag; a language that is not among ours has no such letters
 * @returns a word, with its typography folded, in that form
 *
 * @example
 * variantsOf('ru')('ещё') // => 'еще'
 * variantsOf('uz-Cyrl')('ёр') // => 'ёр'
 */
export function variantsOf(language: string): (word: string) => string {
  const letters = new Map(lettersIn(lookUp(VARIANTS, language) ?? ''));
  if (letters.size === 0) return (word) => word;
  return (word) => [...word].map((letter) => letters.get(letter) ?? letter).join('');
}
