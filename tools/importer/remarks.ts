import { APOSTROPHES } from '../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { wordsIn } from '../../src/languages/language.ts';

const WORDS = new Set(LANGUAGES.flatMap(({ remarks }) => wordsIn(remarks)));
const BRACKETS = /[([](?<inside>[^()[\]]{1,80})[)\]][.!]?/gu;
const WHOLE = /^[([](?<inside>[^()[\]]{1,80})[)\]]?[.!]?[)\]]?$/u;
const LETTERS = new RegExp(`[\\p{L}\\p{M}${APOSTROPHES}]+`, 'gu');

/** Whether words in brackets are a transcriber’s: “laughter”, “both laugh”. */
export function isRemark(inside: string): boolean {
  const words = inside.toLowerCase().match(LETTERS) ?? [];
  return words.length <= 6 && words.some((word) => WORDS.has(word));
}

/** What is in brackets, where a whole paragraph is. */
export function bracketed(text: string): string | undefined {
  return text.length <= 90 ? WHOLE.exec(text)?.groups?.inside : undefined;
}

/** The remarks of a transcriber within a paragraph, brackets included. */
export function remarksIn(text: string): { start: number; end: number }[] {
  if (!/[([]/.test(text)) return [];
  return [...text.matchAll(BRACKETS)]
    .filter(({ groups }) => isRemark(groups?.inside ?? ''))
    .map(({ index, 0: whole }) => {
      const end = /[)\]]$/.test(whole) ? whole.length : whole.length - 1;
      return { start: index, end: index + end };
    });
}
