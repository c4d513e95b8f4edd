import type { MdastNode } from 'satteri';
import { asks, type Person, UNKNOWN } from '../model/people.ts';
import { excerpt, type FlowElement, positionWithin, startOf } from './mdx.ts';
import type { Reading } from './read-blocks.ts';

/** Decides who says what, by what the file says and by who is in the interview. */
export interface Speakers {
  /**
   * Who asks the question of an exchange.
   *
   * @param node the `<Exchange>`
   * @param by its attribute, if it has one
   */
  asker(node: FlowElement, by: unknown): readonly string[];
  /**
   * Who says what is in an exchange without a `<Turn>` around it: the one interviewee.
   *
   * @param node the first block of it
   */
  answerer(node: MdastNode): readonly string[];
  /**
   * Who says a turn.
   *
   * @param node the `<Turn>`
   * @param by its attribute, if it has one
   */
  turn(node: FlowElement, by: unknown): readonly string[];
}

/**
 * @param reading the file
 * @param people everybody who speaks in it; undefined where they can't be read, and then nothing
 *   is reported and nobody is credited
 */
export function speakersOf(reading: Reading, people: readonly Person[] | undefined): Speakers {
  const { source, report } = reading;
  if (!people) return { asker: () => [], answerer: () => [], turn: () => [] };
  const interviewees = people.filter(({ part }) => part === 'interviewee');
  const interviewers = people.filter(({ part }) => part === 'interviewer');
  const askers = interviewers.length > 0 ? interviewers : people.filter(asks);

  const named = (node: FlowElement, by: unknown): readonly string[] => {
    const ids: unknown[] = Array.isArray(by) ? by : [by];
    if (ids.length === 1 && ids[0] === UNKNOWN) return [];
    const wrong = ids.find((id, at) => !isPerson(people, id) || ids.indexOf(id) !== at);
    if (wrong === undefined) return ids as string[];
    report({
      rule: 'speaker',
      ...positionWithin(source, node, String(wrong)),
      message: isPerson(people, wrong)
        ? `“${wrong}” is given twice.`
        : `There is nobody with the id “${wrong}” in “people”.`,
      text: excerpt(source, node),
      suggestion: isPerson(people, wrong) ? 'Write it once.' : choice(people),
    });
    return [];
  };

  const ambiguous = (node: MdastNode, message: string, suggestion: string) => {
    report({ rule: 'speaker', ...startOf(node), message, text: excerpt(source, node), suggestion });
    return [];
  };

  return {
    asker(node, by) {
      if (by !== undefined) return named(node, by);
      if (askers.length < 2) return askers.map(({ id }) => id);
      return ambiguous(
        node,
        `This exchange doesn’t say who asks, and ${askers.length} people in this interview do.`,
        `Add by="…" to <Exchange>: ${ids(askers)}; or by="${UNKNOWN}" if the article doesn’t say.`,
      );
    },
    answerer(node) {
      if (interviewees.length === 1) return interviewees.map(({ id }) => id);
      return ambiguous(
        node,
        `This doesn’t say who speaks, and this interview has ${interviewees.length} interviewees.`,
        `Put it between <Turn by="…"> and </Turn>: ${ids(people)}; or by="${UNKNOWN}" if the article doesn’t say.`,
      );
    },
    turn(node, by) {
      if (by !== undefined) return named(node, by);
      return ambiguous(node, 'This turn doesn’t say who speaks.', `Add by="…": ${choice(people)}`);
    },
  };
}

function isPerson(people: readonly Person[], id: unknown): boolean {
  return people.some((person) => person.id === id);
}

function choice(people: readonly Person[]): string {
  return `Use one of: ${ids(people)}; or ${UNKNOWN} if the article doesn’t say.`;
}

function ids(people: readonly Person[]): string {
  return people.map(({ id }) => id).join(', ');
}
