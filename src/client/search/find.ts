import { DOUBLE_QUOTES } from '../../core/text/punctuation.ts';
import { foldWord } from '../../core/text/search-words.ts';
import { STOP_WORDS } from '../../core/text/words.ts';
import type { Engine } from './engine.ts';
import { type Hit, load } from './hits.ts';
import { findLiterally } from './literal.ts';
import type { Filters, RawResult } from './pagefind.ts';
import { findPassage, wordsOf } from './passage.ts';
import { type Query, readQuery } from './query.ts';
import { respell } from './spelling.ts';

/** Hits that fit equally well. */
export interface Group {
  /** What they have in common, in a few words. */
  label?: string;
  /** Whether something was relaxed to find them. */
  isRelaxed?: boolean;
  hits: Hit[];
}

/** What was found. */
export interface Findings {
  groups: Group[];
  /** Candidates that have not been looked at yet. */
  rest: RawResult[];
}

/** Candidates that are looked at before anything is shown; for quoted words all must be. */
const AT_ONCE = 10;
const MOST_LITERAL = 100;
/** Part of the quoted words that must follow each other, in any form, to be called close. */
const CLOSE = 0.6;

const ANY_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`, 'g');

/** Searches: literally for what is in quotes, else for all words, and then ever more forgivingly. */
export async function find(engine: Engine, query: Query, filters: Filters): Promise<Findings> {
  if (query.words.length === 0) {
    const all = await engine.search(null, filters);
    return {
      groups: [{ hits: await load(all.slice(0, AT_ONCE), query) }],
      rest: all.slice(AT_ONCE),
    };
  }
  const candidates = await candidatesFor(engine, query, filters);
  if (query.phrases.length > 0) {
    const groups = await byWording(candidates.slice(0, MOST_LITERAL), query);
    return { groups: groups.length > 0 ? groups : await forgive(engine, query, filters), rest: [] };
  }
  const groups = byFit(await load(candidates.slice(0, AT_ONCE), query), query);
  if (groups.length > 0) return { groups, rest: candidates.slice(AT_ONCE) };
  return { groups: await forgive(engine, query, filters), rest: [] };
}

/**
 * Looks for the query as typed, and folded, because letters that Pagefind tells apart are folded
 * in the index too; then for its words as one. An unknown word makes Pagefind fall back to its
 * first letters, so that nothing is asked which need not be.
 */
async function candidatesFor(engine: Engine, query: Query, filters: Filters): Promise<RawResult[]> {
  const typed = query.text.replace(ANY_QUOTE, ' ').trim();
  const folded = query.words.join(' ');
  const isPlain = typed.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '') === folded;
  const found = await Promise.all(
    (isPlain ? [typed] : [typed, folded]).map((text) => engine.search(text, filters)),
  );
  const candidates = [...new Map(found.flat().map((result) => [result.id, result])).values()];
  return candidates.length > 0 ? candidates : engine.search(query.words.join(''), filters);
}

async function byWording(candidates: readonly RawResult[], query: Query): Promise<Group[]> {
  const hits = await load(candidates, query);
  const literal: Hit[] = [];
  const close: Hit[] = [];
  for (const hit of hits) {
    if ('lost' in hit) {
      literal.push(hit);
      continue;
    }
    const words = wordsOf(hit.fragment);
    const locations = findLiterally(hit.fragment, words, query);
    if (locations) literal.push({ ...hit, passage: findPassage(hit.fragment, words, locations) });
    else if (hit.passage.run >= Math.ceil(CLOSE * query.words.length)) close.push(hit);
  }
  const label = 'Similar wording';
  return filled([{ hits: literal }, { label, isRelaxed: true, hits: close }]);
}

/** Whole matches first; those in which the words follow each other before scattered ones. */
function byFit(hits: readonly Hit[], query: Query): Group[] {
  const beginnings = asTyped(query.words, query).join(', ');
  const labels = { whole: undefined, beginning: `Words starting with ${beginnings}` };
  const groups = (['whole', 'beginning'] as const).map((fit) => ({
    ...(labels[fit] && { label: labels[fit] }),
    hits: hits
      .filter((hit) => ('lost' in hit ? fit === 'whole' : hit.match.fit === fit))
      .sort((a, b) => run(b) - run(a)),
  }));
  return filled(groups);
}

function filled(groups: readonly Group[]): Group[] {
  return groups.filter(({ hits }) => hits.length > 0);
}

function run(hit: Hit): number {
  return 'lost' in hit ? 0 : hit.passage.run;
}

/** Nothing has all the words: perhaps one is misspelt, perhaps the question has too many. */
async function forgive(engine: Engine, query: Query, filters: Filters): Promise<Group[]> {
  let fault: unknown;
  const respelt = await respell(query.words).catch((error: unknown) => {
    fault = error;
    return undefined;
  });
  if (respelt) {
    const better = readQuery(respelt.join(' '));
    const hits = await load(await candidatesFor(engine, better, filters), better);
    const groups = byFit(hits, better);
    const label = `Showing results for “${better.text}”`;
    if (groups.length > 0)
      return [{ label, isRelaxed: true, hits: groups.flatMap((group) => group.hits) }];
  }
  const groups = await someWords(engine, query, filters);
  // Without the list of words nobody knows whether one was misspelt: that is not "nothing".
  if (groups.length === 0 && fault) throw fault;
  return groups;
}

async function someWords(engine: Engine, query: Query, filters: Filters): Promise<Group[]> {
  const words = query.words.filter((word) => !STOP_WORDS.has(word));
  if (words.length === 0 || (words.length === query.words.length && words.length < 2)) return [];
  const found = await Promise.all(words.map((word) => engine.search(word, filters)));
  const candidates = [...new Map(found.flat().map((result) => [result.id, result])).values()];
  const content = { ...query, words };
  const rarity = new Map(words.map((word, index) => [word, 1 / (found[index]?.length || 1)]));
  const hits = (await load(candidates.slice(0, 3 * AT_ONCE), content))
    .filter((hit) => 'lost' in hit || hit.match.words.length > 0)
    .sort((a, b) => worth(b, rarity) - worth(a, rarity));
  const label = `Some of the words: ${asTyped(words, query).join(', ')}`;
  return filled([{ label, isRelaxed: true, hits: hits.slice(0, AT_ONCE) }]);
}

/** Folded words, in quote marks, as the reader wrote them. */
function asTyped(words: readonly string[], { text }: Query): string[] {
  const typed = text.split(' ').filter((word) => words.includes(foldWord(word)));
  return typed.map((word) => `“${word.replace(/^\p{P}+|\p{P}+$/gu, '')}”`);
}

/** A rare word tells more than a frequent one (inverse document frequency). */
function worth(hit: Hit, rarity: ReadonlyMap<string, number>): number {
  if ('lost' in hit) return 0;
  return hit.match.words.reduce((sum, word) => sum + 1 + (rarity.get(word) ?? 0), 0);
}
