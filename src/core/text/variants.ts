import { VARIANTS } from '../../languages/fields/variants.ts';
import { lettersIn } from '../../languages/language.ts';
import { lookUp } from '../../languages/lookup.ts';

/**
 * Makes the form by which words of a language are compared where print may have either of two
 * letters, or of two alphabets. A word that mixes alphabets stays as it is: a letter of another one
 * is an error, or a trick.
 *
 * @param language BCP 47 tag; a language that is not among ours has no such letters
 * @returns a word, with its typography folded, in that form
 *
 * @example
 * variantsOf('ru')('ещё') // => 'еще'
 * variantsOf('uz-Cyrl')('йўлда') // => "yo'lda"
 * variantsOf('uz')('етиб') // => 'yetib'
 */
export function variantsOf(language: string): (word: string) => string {
  const letters = new Map(lettersIn(lookUp(VARIANTS, language) ?? ''));
  if (letters.size === 0) return (word) => word;
  const longestFirst = [...letters.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'gu');
  const replacement = (found: string, at: number) =>
    (at === 0 ? letters.get(`^${found}`) : undefined) ?? letters.get(found) ?? found;
  return (word) => (/\p{Script=Latin}/u.test(word) ? word : word.replace(pattern, replacement));
}
