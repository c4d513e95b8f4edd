import { answerListPath } from '../../core/addresses/permalinks.ts';
import { href } from '../../site.ts';
import { inTime, PATIENCE_SECONDS } from '../in-time.ts';
import { loadJson } from '../load.ts';
import type { Candidate, IndexedAnswer } from './engine.ts';
import { bestExcerpt, type Excerpt, indexedWords } from './excerpt.ts';
import { type AnswerMatch, matchAnswer } from './match.ts';
import type { Query } from './query.ts';

/** An answer that was found, or one whose text did not arrive. */
export type Hit = FoundHit | LostHit;

/** An answer that was found, and what matches in it. */
export interface FoundHit {
  answer: IndexedAnswer;
  excerpt: Excerpt;
  match: AnswerMatch;
}

/** An answer that was found, but whose text did not arrive. */
export interface LostHit {
  lost: true;
  listed: ListedAnswer | undefined;
}

/** What the build has listed of an answer, in case its text does not arrive. */
export interface ListedAnswer {
  number: string;
  title: string;
  /** Relative to the site's base path. */
  url: string;
}

/** Candidates that are looked at before anything is shown. */
export const AT_ONCE = 10;
/** As many are added to what is shown. */
export const STEP = 20;

/** How long the list may take, after a text did not arrive either. */
const LIST_SECONDS = 2;
/** Leaves time to ask for the list before the reader's patience ends. */
const TEXT_SECONDS = PATIENCE_SECONDS - LIST_SECONDS;

/** Makes hits of candidates. A text that does not arrive in time costs its own line only. */
export async function loadHits(candidates: readonly Candidate[], query: Query): Promise<Hit[]> {
  const answers = await Promise.all(
    candidates.map((candidate) => inTime(candidate.data(), TEXT_SECONDS).catch(() => undefined)),
  );
  return Promise.all(
    answers.map(async (answer, index) =>
      answer
        ? hitOf(answer, query)
        : { lost: true as const, listed: await listedAnswer(candidates[index]?.id ?? '') },
    ),
  );
}

function hitOf(answer: IndexedAnswer, query: Query): FoundHit {
  const words = indexedWords(answer.content);
  const match = matchAnswer(words, answer.meta.aliases, query);
  return { answer, match, excerpt: bestExcerpt(answer, words, match.locations) };
}

/** What the build has listed of an answer; without its list, nothing is known. */
async function listedAnswer(id: string): Promise<ListedAnswer | undefined> {
  try {
    const list = await loadJson<Record<string, ListedAnswer>>(
      href(answerListPath(id)),
      LIST_SECONDS,
    );
    return list[id];
  } catch {
    return undefined;
  }
}
