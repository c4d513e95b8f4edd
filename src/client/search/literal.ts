import { similarWording } from '../../catalogue/chosen/search.ts';
import type { Candidate, Engine, Filters } from './engine.ts';
import { bestExcerpt, indexedWords, rangesOf } from './excerpt.ts';
import type { Findings } from './find.ts';
import { filled, type ResultGroup } from './groups.ts';
import { AT_ONCE, type Hit, loadHits, STEP } from './hits.ts';
import { matchLiterally } from './match-literally.ts';
import type { Query } from './query.ts';

/** Where the index has quoted words nowhere in a row, so many answers are read: marks may be between. */
const MOST_READ = 100;
/** Part of the quoted words that must follow each other, in any form, to be called similar. */
const SIMILAR = 0.6;

/**
 * Quoted words: the index knows in which answers they, or forms of them, follow each other, however
 * many answers have them somewhere. What is not among those is read only if it may help.
 */
export async function findLiterally(
  engine: Engine,
  candidates: readonly Candidate[],
  query: Query,
  filters: Filters,
): Promise<Findings> {
  const inRow = await inRows(engine, query, filters);
  const { read, left } = await readMore(inRow, query);
  const known = new Set(inRow.map(({ id }) => id));
  const others = candidates
    .filter(({ id }) => !known.has(id))
    .slice(0, literalIn(read, query).length > 0 ? AT_ONCE : MOST_READ);
  return { groups: byWording([...read, ...(await loadHits(others, query))], query), rest: left };
}

async function readMore(
  rest: readonly Candidate[],
  query: Query,
): Promise<{ read: Hit[]; left: Candidate[] }> {
  const read: Hit[] = [];
  while (literalIn(read, query).length < STEP && read.length < rest.length)
    read.push(...(await loadHits(rest.slice(read.length, read.length + STEP), query)));
  return { read, left: rest.slice(read.length) };
}

/** The hits that have the quoted words. */
function literalIn(hits: readonly Hit[], query: Query): Hit[] {
  return byWording(hits, query).flatMap((group) => (group.isRelaxed ? [] : group.hits));
}

/** The answers in which each phrase of a query occurs, by the positions that the index has. */
async function inRows(engine: Engine, { phrases }: Query, filters: Filters): Promise<Candidate[]> {
  const found = await Promise.all(phrases.map((phrase) => engine.search(`"${phrase}"`, filters)));
  const [first = [], ...others] = found;
  const ids = others.map((list) => new Set(list.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((known) => known.has(id)));
}

/** As `findMore`, of what has the quoted words. */
export async function findMoreLiterally(
  rest: readonly Candidate[],
  query: Query,
): Promise<{ hits: Hit[]; rest: Candidate[] }> {
  const { read, left } = await readMore(rest, query);
  return { hits: literalIn(read, query), rest: left };
}

/** Hits that have the quoted words literally, and then those with most of them in a row. */
function byWording(hits: readonly Hit[], query: Query): ResultGroup[] {
  const literal: Hit[] = [];
  const similar: Hit[] = [];
  for (const hit of hits) {
    if ('lost' in hit) {
      literal.push(hit);
      continue;
    }
    const words = indexedWords(hit.answer.content);
    const locations = matchLiterally(words, rangesOf(hit.answer, words.length), query);
    if (locations) literal.push({ ...hit, excerpt: bestExcerpt(hit.answer, words, locations) });
    else if (hit.excerpt.run >= Math.ceil(SIMILAR * query.words.length)) similar.push(hit);
  }
  return filled([{ hits: literal }, { label: similarWording, isRelaxed: true, hits: similar }]);
}
