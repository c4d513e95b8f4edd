import { APOSTROPHES } from '../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { type Language, type Phrases, phrasesIn } from '../../src/languages/language.ts';

/** What “…” in a phrase matches. */
const ANYTHING = '.{0,60}';

/**
 * A pattern for any of the phrases that our languages have for something, the longest first. Upper
 * and lower case are left to the flags of the regular expression.
 *
 * @param of the field of a language
 * @returns the source of a regular expression, one group
 */
export function anyPhrase(of: (language: Language) => Phrases): string {
  const phrases = new Set(LANGUAGES.flatMap((language) => phrasesIn(of(language))));
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(patternOf).join('|')})`;
}

function patternOf(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll("'", `[${APOSTROPHES}]`)
    .replaceAll('…', ANYTHING)
    .replaceAll(' ', '\\s+');
}
