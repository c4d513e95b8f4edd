import type { Interview } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import { APOSTROPHES } from '../core/text/punctuation.ts';
import { bareWord, foldWord } from '../core/text/search-words.ts';
import { writtenWords } from '../core/text/words.ts';

const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u');
/** Shorter words are not corrected, so they need not be known. */
const SHORTEST = 3;

/**
 * The different words of the archive, from which the search corrects misspelt ones. Words that
 * fold to the same are one; a capitalised form, likely a name, is kept as it is written.
 */
export function vocabulary(interviews: readonly Interview[]): string[] {
  const words = new Map<string, string>();
  for (const text of interviews.flatMap(textsOf))
    for (const part of writtenWords(text)) {
      const word = bareWord(part).replace(POSSESSIVE, '');
      const folded = foldWord(word);
      if (folded.length < SHORTEST) continue;
      const known = words.get(folded);
      // A word that also occurs in small letters is no name: it was capital at a sentence's start.
      if (!known || /^\p{Lu}/u.test(known)) words.set(folded, word);
    }
  return [...words.values()].sort();
}

/** What can be searched: everything but the introductions. */
function textsOf(interview: Interview): string[] {
  return passagesOf(interview)
    .filter(({ part }) => part !== 'lead')
    .map(({ text }) => text);
}
