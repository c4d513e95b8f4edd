import type { PastedQuotation, QuotedWord } from './pasted.ts';
import { isHyphen, isInitial, type Reading } from './reading.ts';

/**
 * Divides a quotation into words as the transcript does, in the form in which its language compares
 * them. A hyphen is typography, and so are the full stops of an abbreviation in capitals: whoever
 * writes “transcaspian” for “Trans-Caspian”, “co-operation” for “cooperation”, or “O.T.S.” for
 * “OTS”, has the same words. Digits are left alone, and so is a word that the transcript knows as
 * it is.
 */
export function fitWords(pasted: PastedQuotation, reading: Reading): PastedQuotation {
  const { text } = pasted;
  return {
    ...pasted,
    segments: pasted.segments.map((segment) => {
      const words = segment.words.map((word) => ({ ...word, key: reading.sameWord(word.key) }));
      const joined = joinWords(joinInitials(words, text, reading), text, reading);
      return { ...segment, words: splitWords(joined, text, reading) };
    }),
  };
}

function splitWords(
  words: readonly QuotedWord[],
  text: string,
  { positions, compounds }: Reading,
): QuotedWord[] {
  return words.flatMap((word) => {
    const keys = positions.has(word.key) ? undefined : compounds.get(word.key);
    if (!keys || /\p{N}/u.test(word.key)) return [word];
    const areInitials = keys.every(({ length }) => length === 1);
    if (areInitials && /\p{Ll}/u.test(text.slice(word.start, word.end))) return [word];
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

/** “O.T.S.” where the transcript has “OTS”, and no full stops. */
function joinInitials(
  words: readonly QuotedWord[],
  text: string,
  { positions, compounds }: Reading,
): QuotedWord[] {
  const runs: QuotedWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (last && isInitial(text, last, word)) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const key = run.map((word) => word.key).join('');
    if (!first || !last || run.length < 2 || !positions.has(key) || compounds.has(key)) return run;
    return { ...first, key, end: last.end };
  });
}
