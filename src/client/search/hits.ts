import { inTime, PATIENCE_SECONDS } from '../in-time.ts';
import { KNOWN_SECONDS, type KnownAnswer, knownAnswers } from './known.ts';
import { type Match, matchAnswer } from './match.ts';
import type { Fragment, RawResult } from './pagefind.ts';
import { findPassage, type Passage, wordsOf } from './passage.ts';
import type { Query } from './query.ts';

/** An answer that was found, or one whose text did not arrive. */
export type Hit = FoundHit | LostHit;

/** An answer that was found, and what fits in it. */
export interface FoundHit {
  fragment: Fragment;
  passage: Passage;
  match: Match;
}

/** An answer that was found, but not its text, and what else is known of it. */
export interface LostHit {
  lost: true;
  answer: KnownAnswer | undefined;
}

/** Leaves time to ask what else is known of a text that does not arrive. */
const TEXT_SECONDS = PATIENCE_SECONDS - KNOWN_SECONDS;

/** Makes hits of candidates. A text that does not arrive in time costs its own line only. */
export async function load(candidates: readonly RawResult[], query: Query): Promise<Hit[]> {
  const texts = await Promise.all(
    candidates.map((candidate) => inTime(candidate.data(), TEXT_SECONDS).catch(() => undefined)),
  );
  const known = texts.includes(undefined) ? await knownAnswers() : {};
  return texts.map((text, index) =>
    text ? hitOf(text, query) : { lost: true, answer: known[candidates[index]?.id ?? ''] },
  );
}

function hitOf(fragment: Fragment, query: Query): FoundHit {
  const words = wordsOf(fragment);
  const match = matchAnswer(fragment, words, query);
  return { fragment, match, passage: findPassage(fragment, words, match.locations) };
}
