import { quote, resultsFor } from '../../catalogue/chosen/search.ts';
import { DOUBLE_QUOTES } from '../../core/text/punctuation.ts';
import { STOP_WORDS } from '../../core/text/words.ts';
import { inTime } from '../in-time.ts';
import type { Candidate, Engine, Filters } from './engine.ts';
import { byFit, byShare, type ResultGroup } from './groups.ts';
import { AT_ONCE, type Hit, loadHits, STEP } from './hits.ts';
import { type Query, readQuery } from './query.ts';
import { respell } from './spelling.ts';

/** What was found. */
export interface Findings {
  groups: ResultGroup[];
  /** Candidates that have not been looked at yet. */
  rest: Candidate[];
}

const ANY_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`, 'g');

/** Searches: literally for what is in quotes, else for all words, and then ever more forgivingly. */
export async function find(engine: Engine, query: Query, filters: Filters): Promise<Findings> {
  if (query.words.length === 0) {
    const all = await engine.search(null, filters);
    return {
      groups: [{ hits: await loadHits(all.slice(0, AT_ONCE), query) }],
      rest: all.slice(AT_ONCE),
    };
  }
  const candidates = await candidatesFor(engine, query, filters);
  const findings =
    query.phrases.length > 0
      ? await (await literalSearch()).findLiterally(engine, candidates, query, filters)
      : {
          groups: byFit(await loadHits(candidates.slice(0, AT_ONCE), query), query),
          rest: candidates.slice(AT_ONCE),
        };
  if (findings.groups.length > 0) return findings;
  return { groups: await forgive(engine, query, filters), rest: [] };
}

/**
 * Looks at candidates that were left, until there is enough to add to what is shown.
 *
 * @returns what fits, and what is still left
 */
export async function findMore(
  rest: readonly Candidate[],
  query: Query,
): Promise<{ hits: Hit[]; rest: Candidate[] }> {
  if (query.phrases.length > 0) return (await literalSearch()).findMoreLiterally(rest, query);
  return { hits: await loadHits(rest.slice(0, STEP), query), rest: rest.slice(STEP) };
}

/** Loaded only when something is in quotes. */
async function literalSearch() {
  return inTime(import('./literal.ts'));
}

/**
 * Looks for the query as typed, and folded, because letters that Pagefind distinguishes are folded
 * in the index too; then for its words as one. An unknown word makes Pagefind fall back to its
 * first letters, so nothing is asked that need not be.
 */
async function candidatesFor(engine: Engine, query: Query, filters: Filters): Promise<Candidate[]> {
  const typed = query.text.replace(ANY_QUOTE, ' ').trim();
  const folded = query.words.join(' ');
  const isPlain = typed.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '') === folded;
  const found = await Promise.all(
    (isPlain ? [typed] : [typed, folded]).map((text) => engine.search(text, filters)),
  );
  const candidates = eachOnce(found);
  return candidates.length > 0 ? candidates : engine.search(query.words.join(''), filters);
}

/** No answer has all the words: perhaps one is misspelt, perhaps the question has too many. */
async function forgive(engine: Engine, query: Query, filters: Filters): Promise<ResultGroup[]> {
  let failure: unknown;
  const respelt = await respell(query.words).catch((error: unknown) => {
    failure = error;
    return undefined;
  });
  if (respelt) {
    const better = readQuery(respelt.join(' '));
    const hits = await loadHits(await candidatesFor(engine, better, filters), better);
    const groups = byFit(hits, better);
    const label = resultsFor(quote(better.text));
    if (groups.length > 0)
      return [{ label, isRelaxed: true, hits: groups.flatMap((group) => group.hits) }];
  }
  const groups = await someWords(engine, query, filters);
  // Without the list of words nobody knows whether one was misspelt: that is not "nothing".
  if (groups.length === 0 && failure) throw failure;
  return groups;
}

async function someWords(engine: Engine, query: Query, filters: Filters): Promise<ResultGroup[]> {
  const words = query.words.filter((word) => !STOP_WORDS.has(word));
  // A single word was looked for already.
  if (words.length === query.words.length && words.length < 2) return [];
  const found = await Promise.all(words.map((word) => engine.search(word, filters)));
  const candidates = eachOnce(found).slice(0, 3 * AT_ONCE);
  const hits = await loadHits(candidates, { ...query, words });
  const counts = found.map(({ length }) => length);
  return byShare(hits, words, counts, query).map((group) => ({
    ...group,
    hits: group.hits.slice(0, AT_ONCE),
  }));
}

function eachOnce(found: readonly Candidate[][]): Candidate[] {
  return [...new Map(found.flat().map((candidate) => [candidate.id, candidate])).values()];
}
