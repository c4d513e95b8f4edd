import { asks } from './asks.ts';
import type { DraftExchange } from './draft.ts';

/** The part that asks of each exchange, or the first words of a statement: what it is called by. */
export function titlesOf(exchanges: readonly DraftExchange[]): string[] {
  return exchanges.map(({ question, turns }) => {
    const spoken = (question ?? turns[0])?.paragraphs.filter(({ role }) => role === 'speech') ?? [];
    const asking = question && spoken.findLast(({ text }) => asks(text));
    return (asking ?? (question ? spoken.at(-1) : spoken[0]))?.text ?? '';
  });
}
