import { APOSTROPHES } from '../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { type Language, type Phrases, phrasesIn } from '../../src/languages/language.ts';

/** What some characters of a phrase match; “…” is anything. */
const MATCHES: Record<string, string> = { "'": `[${APOSTROPHES}]`, '…': '.{0,60}', ' ': '\\s+' };

/**
 * A pattern for any of the phrases that our languages have for something, the longest first. Upper
 * and lower case are left to the flags of the regular expression.
 *
 * @param of the field of a language
 * @returns the source of a regular expression, one group
 */
export function anyPhrase(of: (language: Language) => Phrases): string {
  return anyOf(LANGUAGES.flatMap((language) => phrasesIn(of(language))));
}

/** The same for a list of phrases. */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(patternOf).join('|')})`;
}

function patternOf(phrase: string): string {
  return phrase
    .split(/(['… ])/)
    .map((part) => MATCHES[part] ?? RegExp.escape(part))
    .join('');
}
