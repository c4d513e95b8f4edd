import { foldedWords, foldWord } from '../../core/text/search-words.ts';
import type { Fragment } from './pagefind.ts';
import type { Query } from './query.ts';

/**
 * How well an answer fits, the best first: it has every word, or another form of it; it has words
 * that begin so; it is only near.
 */
export type Fit = 'whole' | 'beginning' | 'near';

/** Where an answer matches a query. */
export interface Match {
  fit: Fit;
  /** Indexes of the matched words. */
  locations: Set<number>;
  /** The words of the query that occur. */
  words: string[];
  /** Names that the text writes otherwise than the query: `Turkey` → `Türkiye`. */
  aliases: { typed: string; written: string }[];
}

/**
 * Compares the words of an answer with those of a query. Pagefind finds candidates, by stems and,
 * when a word is unknown, by its first letters; here is decided what they are worth.
 *
 * @param words the answer's words as they stand
 */
export function matchAnswer(fragment: Fragment, words: readonly string[], query: Query): Match {
  const tokens = words.map(foldWord);
  const locations = new Set<number>();
  const aliases: Match['aliases'] = [];
  let fit: Fit = 'whole';
  const found: string[] = [];
  for (const word of query.words) {
    const places = locate(tokens, word) ?? locateAlias(fragment, tokens, word, query, aliases);
    if (places) found.push(word);
    if (!places) fit = 'near';
    else if (places.fit === 'beginning' && fit === 'whole') fit = 'beginning';
    for (const at of places?.locations ?? []) locations.add(at);
  }
  const compounds = joined(tokens, query.words);
  if (query.words.length === 2 && compounds.length > 0)
    return { fit: 'whole', locations: new Set(compounds), words: query.words, aliases };
  for (const at of compounds) locations.add(at);
  return { fit, locations, words: found, aliases };
}

function locate(tokens: readonly string[], word: string) {
  const where = (test: (token: string) => boolean) =>
    tokens.flatMap((token, index) => (token && test(token) ? [index] : []));
  const same = where((token) => token === word || lightStem(token) === lightStem(word));
  if (same.length > 0) return { fit: 'whole' as const, locations: same };
  const parts = where((token) => token.length > word.length && token.startsWith(word));
  if (parts.length > 0) return { fit: 'beginning' as const, locations: parts };
  return undefined;
}

/**
 * Endings of English words, the longest first: what is left names the same thing to a reader who
 * searches. Coarser than Porter's stemmer, because it only confirms what Pagefind has found.
 */
const ENDINGS = /(ically|ations|ation|ical|ions|ings|ies|ion|ing|ers|ed|er|es|ly|al|ic|y|s|e)$/;

function lightStem(word: string): string {
  const stem = word.replace(ENDINGS, '');
  return stem.length >= 4 ? stem : word;
}

/** A name that the answer writes otherwise: its aliases are in the index, `Türkiye = Turkey; …`. */
function locateAlias(
  { meta }: Fragment,
  tokens: readonly string[],
  word: string,
  { words }: Query,
  aliases: Match['aliases'],
) {
  for (const entry of (meta.aliases ?? '').split('; ')) {
    const [written = '', others = ''] = entry.split(' = ');
    const typed = others.split(', ').find((other) => {
      const parts = foldedWords(other);
      return parts.includes(word) && parts.every((part) => words.includes(part));
    });
    const places = typed && sequence(tokens, foldedWords(written));
    if (!typed || !places) continue;
    const isTold = aliases.some((alias) => alias.typed === typed);
    if (foldWord(written) !== foldWord(typed) && !isTold) aliases.push({ typed, written });
    return places;
  }
  return undefined;
}

/** Where words follow each other. */
function sequence(tokens: readonly string[], words: readonly string[]) {
  const locations = tokens.flatMap((_, at) =>
    words.every((word, offset) => tokens[at + offset]?.startsWith(word))
      ? words.map((_word, offset) => at + offset)
      : [],
  );
  return locations.length > 0 ? { fit: 'whole' as const, locations } : undefined;
}

/** Two words that the text writes as one, or with a hyphen: `trans caspian`. */
function joined(tokens: readonly string[], words: readonly string[]): number[] {
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return tokens.flatMap((token, index) => (pairs.includes(token) ? [index] : []));
}
