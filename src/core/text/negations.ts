import { NEGATIONS } from '../../languages/fields/negations.ts';
import { wordsIn } from '../../languages/language.ts';
import { lookUp } from '../../languages/lookup.ts';
import { variantsOf } from './variants.ts';

/**
 * Makes the test for words that negate a sentence.
 *
 * @param language BCP 47 tag; for one that is not among our languages the words of all of them count
 * @returns whether a word, with its typography folded, is such a word; its variants are too
 *
 * @example
 * const isNegation = negationsOf('en-GB');
 * ['never', "didn't", 'knot'].filter(isNegation) // => ['never', "didn't"]
 */
export function negationsOf(language: string): (word: string) => boolean {
  const entries = wordsIn(lookUp(NEGATIONS, language) ?? Object.values(NEGATIONS).join(' '));
  const words = new Set([...entries, ...entries.map(variantsOf(language))]);
  const endings = entries.filter((entry) => entry.startsWith('-')).map((entry) => entry.slice(1));
  const beginnings = entries
    .filter((entry) => entry.endsWith('-'))
    .map((entry) => entry.slice(0, -1));
  return (word) =>
    words.has(word) ||
    endings.some((ending) => word.endsWith(ending)) ||
    beginnings.some((beginning) => word.startsWith(beginning));
}
