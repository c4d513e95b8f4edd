import { editDistance } from '../../core/text/edit-distance.ts';
import { foldWord } from '../../core/text/search-words.ts';
import { href } from '../../site.ts';
import { loadJson } from '../load.ts';

/**
 * Offers the right spelling of words that occur nowhere: the nearest word of the archive, at most
 * one mistake away for short words and two for long ones.
 *
 * @param words folded words of a query
 * @returns the query with the words that were replaced, or undefined when nothing is near
 * @throws when the list of words is missing or damaged, or does not arrive in time
 */
export async function respell(words: readonly string[]): Promise<string[] | undefined> {
  const known = await loadJson<string[]>(href('search/words.json'));
  const folded = new Map(known.map((word) => [foldWord(word), word]));
  const respelt = words.map((word) => (folded.has(word) ? word : nearest(word, folded)));
  const isNew = respelt.some((word, index) => word !== words[index]);
  return isNew && respelt.every((word) => word !== undefined) ? respelt : undefined;
}

function nearest(word: string, known: ReadonlyMap<string, string>): string | undefined {
  if (word.length < 4) return undefined;
  let limit = word.length < 7 ? 1 : 2;
  let best: string | undefined;
  for (const [candidate, shown] of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const mistakes = editDistance(word, candidate);
    if (mistakes > limit || (best !== undefined && mistakes === limit)) continue;
    limit = mistakes;
    best = shown;
  }
  return best;
}
