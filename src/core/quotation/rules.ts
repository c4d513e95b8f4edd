import type { Verdict } from './verdict.ts';

/** Whether the words are the transcript's, whatever their typography and the writer's own in brackets. */
export function isFaithful({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'verbatim' || kind === 'typography' || kind === 'inserted';
}

/** The share of a quotation’s words, rare ones counting for more, that makes it an altered one. */
export const ENOUGH = 0.6;

/** More words than this are no longer one phrase that a bracket replaces. */
export const MOST_REPLACED = 6;
