import type { Exchange } from '../../src/core/model/interview.ts';
import { exchangeTitle } from '../../src/core/model/question.ts';
import { foldSpace } from '../../src/core/text/lines.ts';
import type { Name } from './propose.ts';
import type { ExchangeHead } from './write-mdx.ts';

/** The head of an exchange: kept from the interview as it was, or proposed anew. */
export interface KeptHead extends ExchangeHead {
  /** How it was matched: by its question, by its place, or not at all. */
  by: 'question' | 'place' | 'new';
}

/**
 * Keeps ids, labels and topics when an interview is imported again: first for questions that
 * read as before, then for those in the position of one that is no longer there.
 *
 * @param questions the questions as they are now
 * @param existing the exchanges as they were
 * @param propose proposes a name for each question, given the ids that are taken
 */
export function keepHeads(
  questions: readonly string[],
  existing: readonly Exchange[],
  propose: (taken: readonly string[]) => readonly Name[],
): KeptHead[] {
  const byQuestion = new Map<string, Exchange[]>();
  for (const exchange of existing) {
    const key = foldSpace(exchangeTitle(exchange));
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), exchange]);
  }
  const same = questions.map((question) => byQuestion.get(foldSpace(question))?.shift());
  const free = new Set(existing.filter((exchange) => !same.includes(exchange)));
  const heads = questions.map((_, index): KeptHead | undefined => {
    const match = same[index];
    if (match) return head(match, 'question');
    const neighbour = existing[index];
    return neighbour && free.has(neighbour) ? head(neighbour, 'place') : undefined;
  });
  const names = propose(existing.map(({ id }) => id));
  return heads.map((kept, index) => kept ?? { ...(names[index] as Name), by: 'new' });
}

function head({ id, label, topics }: Exchange, by: KeptHead['by']): KeptHead {
  return { id, label, topics, by };
}
