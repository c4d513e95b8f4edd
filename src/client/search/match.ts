import { foldedWords, foldWord } from '../../core/text/search-words.ts';
import type { Query } from './query.ts';

/**
 * How well an answer fits, the best first: it has every word, or another form of it; it has words
 * that begin with what was typed; it lacks a word.
 */
export type Fit = 'whole' | 'beginning' | 'partial';

/** Where an answer matches a query. */
export interface AnswerMatch {
  fit: Fit;
  /** Indexes of the matched words. */
  locations: Set<number>;
  /** The words of the query that occur. */
  words: string[];
  /** Names that the text writes otherwise than the query: `Turkey` → `Türkiye`. */
  aliases: Alias[];
}

interface Alias {
  typed: string;
  written: string;
}

/** Where one word of a query occurs. */
interface FoundWord {
  fit: 'whole' | 'beginning';
  locations: number[];
  alias?: Alias;
}

/**
 * Compares the words of an answer with those of a query. Pagefind finds candidates, by stems and,
 * when a word is unknown, by its first letters; here is decided what they are worth.
 *
 * @param words the answer's words, between white space
 * @param aliases other spellings of names in it, as in the index: `Türkiye = Turkey; …`
 */
export function matchAnswer(
  words: readonly string[],
  aliases: string | undefined,
  query: Query,
): AnswerMatch {
  const tokens = words.map(foldWord);
  const found = query.words.map((word) => ({
    word,
    occurrence: locate(tokens, word) ?? locateAlias(tokens, word, query, aliases),
  }));
  const present = found.flatMap(({ occurrence }) => occurrence ?? []);
  const compounds = locateCompounds(tokens, query.words);
  const match = {
    locations: new Set([...present.flatMap(({ locations }) => locations), ...compounds]),
    words: found.filter(({ occurrence }) => occurrence).map(({ word }) => word),
    aliases: aliasesOf(present),
  };
  if (query.words.length === 2 && compounds.length > 0)
    return { ...match, fit: 'whole', locations: new Set(compounds), words: query.words };
  if (present.length < found.length) return { ...match, fit: 'partial' };
  return { ...match, fit: present.every(({ fit }) => fit === 'whole') ? 'whole' : 'beginning' };
}

/** Each name once, and only those that differ by more than what folding takes away. */
function aliasesOf(occurrences: readonly FoundWord[]): Alias[] {
  const aliases = occurrences.flatMap(({ alias }) => alias ?? []);
  return [...new Map(aliases.map((alias) => [alias.typed, alias])).values()].filter(
    ({ typed, written }) => foldWord(written) !== foldWord(typed),
  );
}

function locate(tokens: readonly string[], word: string): FoundWord | undefined {
  const where = (test: (token: string) => boolean) =>
    tokens.flatMap((token, index) => (token && test(token) ? [index] : []));
  const same = where((token) => lightStem(token) === lightStem(word));
  if (same.length > 0) return { fit: 'whole', locations: same };
  const longer = where((token) => token.startsWith(word));
  return longer.length > 0 ? { fit: 'beginning', locations: longer } : undefined;
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

/** Where a name occurs that the answer writes otherwise. */
function locateAlias(
  tokens: readonly string[],
  word: string,
  { words }: Query,
  aliases: string | undefined,
): FoundWord | undefined {
  for (const entry of aliases?.split('; ') ?? []) {
    const [written = '', others = ''] = entry.split(' = ');
    const typed = others.split(', ').find((other) => {
      const parts = foldedWords(other);
      return parts.includes(word) && parts.every((part) => words.includes(part));
    });
    const locations = typed ? locateSequence(tokens, foldedWords(written)) : [];
    if (typed && locations.length > 0)
      return { fit: 'whole', locations, alias: { typed, written } };
  }
  return undefined;
}

/** Where words follow each other. */
function locateSequence(tokens: readonly string[], words: readonly string[]): number[] {
  return tokens.flatMap((_, at) =>
    words.every((word, offset) => tokens[at + offset]?.startsWith(word))
      ? words.map((_word, offset) => at + offset)
      : [],
  );
}

/** Two words that the text writes as one, or with a hyphen: `trans caspian`. */
function locateCompounds(tokens: readonly string[], words: readonly string[]): number[] {
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return tokens.flatMap((token, index) => (pairs.includes(token) ? [index] : []));
}
