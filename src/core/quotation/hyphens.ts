import type { PastedQuotation, QuotedWord } from './pasted.ts';
import { isHyphen, type Reading } from './reading.ts';

/**
 * Divides a quotation into words as the transcript does. A hyphen is typography: whoever writes
 * “transcaspian” for “Trans-Caspian”, or “co-operation” for “cooperation”, has the same words.
 * Digits are left alone, and so is a word that the transcript knows as it is.
 */
export function fitHyphens(pasted: PastedQuotation, reading: Reading): PastedQuotation {
  return {
    ...pasted,
    segments: pasted.segments.map((segment) => ({
      ...segment,
      words: splitWords(joinWords(segment.words, pasted.text, reading), reading),
    })),
  };
}

function splitWords(words: readonly QuotedWord[], { positions, compounds }: Reading): QuotedWord[] {
  return words.flatMap((word) => {
    const keys = positions.has(word.key) ? undefined : compounds.get(word.key);
    if (!keys || /\p{N}/u.test(word.key)) return [word];
    let end = word.start;
    return keys.map((key, index): QuotedWord => {
      const start = end;
      end = index === keys.length - 1 ? word.end : start + key.length;
      return { key, start, end, hasBracketedLetter: index === 0 && word.hasBracketedLetter };
    });
  });
}

function joinWords(
  words: readonly QuotedWord[],
  text: string,
  { positions, compounds }: Reading,
): QuotedWord[] {
  const joined: QuotedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const key = (last?.key ?? '') + word.key;
    const isOne =
      last &&
      isHyphen(text.slice(last.end, word.start)) &&
      positions.has(key) &&
      !compounds.has(key);
    if (isOne && !/\p{N}/u.test(key)) joined[joined.length - 1] = { ...last, key, end: word.end };
    else joined.push(word);
  }
  return joined;
}
