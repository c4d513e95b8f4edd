import { type Word, wordsOf } from '../words.ts';

/**
 * Finds where the words of a phrase stand in a text, one directly after the other, whatever their
 * typography: the comparison that quotations are judged by.
 *
 * @param text any text
 * @param phrase what is looked for
 * @returns for each place its words, in order; none when the phrase has no word
 */
export function findWords(text: string, phrase: string): Word[][] {
  const words = wordsOf(text);
  const wanted = wordsOf(phrase);
  if (wanted.length === 0) return [];
  return words.flatMap((_, at) => {
    const isHere = wanted.every(({ key }, offset) => words[at + offset]?.key === key);
    return isHere ? [words.slice(at, at + wanted.length)] : [];
  });
}
