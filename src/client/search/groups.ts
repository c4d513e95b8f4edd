import { quote, someOfTheWords, startingWith } from '../../catalogue/chosen/search.ts';
import { foldWord } from '../../core/text/search-words.ts';
import type { Hit } from './hits.ts';
import type { Query } from './query.ts';

/** Hits that fit equally well. */
export interface ResultGroup {
  /** What they have in common, in a few words. */
  label?: string;
  /** Whether something was relaxed to find them. */
  isRelaxed?: boolean;
  hits: Hit[];
}

/** Whole matches first; those in which the words follow each other before scattered ones. */
export function byFit(hits: readonly Hit[], query: Query): ResultGroup[] {
  const label = startingWith(asTyped(query.words, query).join(', '));
  const fitting = (fit: 'whole' | 'beginning') =>
    hits
      .filter((hit) => ('lost' in hit ? fit === 'whole' : hit.match.fit === fit))
      .sort((a, b) => runOf(b) - runOf(a));
  return filled([{ hits: fitting('whole') }, { label, hits: fitting('beginning') }]);
}

/**
 * Hits that have some of the words, those with the most and the rarest of them first.
 *
 * @param words the words that were searched for, folded
 * @param counts in how many answers each of them occurs
 */
export function byShare(
  hits: readonly Hit[],
  words: readonly string[],
  counts: readonly number[],
  query: Query,
): ResultGroup[] {
  const rarity = new Map(words.map((word, index) => [word, 1 / (counts[index] || 1)]));
  // A rare word says more than a frequent one (inverse document frequency).
  const worth = (hit: Hit) =>
    'lost' in hit ? 0 : hit.match.words.reduce((sum, word) => sum + 1 + (rarity.get(word) ?? 0), 0);
  const label = someOfTheWords(asTyped(words, query).join(', '));
  const some = hits.filter((hit) => 'lost' in hit || hit.match.words.length > 0);
  return filled([{ label, isRelaxed: true, hits: some.sort((a, b) => worth(b) - worth(a)) }]);
}

/** Those that have something in them. */
export function filled(groups: readonly ResultGroup[]): ResultGroup[] {
  return groups.filter(({ hits }) => hits.length > 0);
}

function runOf(hit: Hit): number {
  return 'lost' in hit ? 0 : hit.excerpt.run;
}

/** Folded words, in quote marks, as the reader wrote them. */
function asTyped(words: readonly string[], { text }: Query): string[] {
  const typed = text.split(' ').filter((word) => words.includes(foldWord(word)));
  return typed.map((word) => quote(word.replace(/^\p{P}+|(?<!\p{P})\p{P}+$/gu, '')));
}
