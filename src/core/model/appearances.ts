import type { Exchange, Interview } from './interview.ts';
import type { Person } from './people.ts';

/** An interview in which somebody speaks. */
export interface Appearance<I extends Interview = Interview> {
  interview: I;
  /** What the interview says of them. */
  person: Person;
  /** The exchanges in which they ask or answer, in order. */
  exchanges: Exchange[];
}

/**
 * Where everybody speaks.
 *
 * @param interviews in the order in which they are to be listed
 * @returns appearances by the person's id
 */
export function findAppearances<I extends Interview>(
  interviews: readonly I[],
): Map<string, Appearance<I>[]> {
  const all = interviews.flatMap((interview) =>
    interview.people.map((person) => ({
      interview,
      person,
      exchanges: interview.exchanges.filter((exchange) => speaksIn(person, exchange)),
    })),
  );
  return Map.groupBy(all, ({ person }) => person.id);
}

function speaksIn({ id }: Person, { question, answer }: Exchange): boolean {
  return question?.by.includes(id) || answer.some(({ by }) => by.includes(id));
}
