import type { MdastNode } from 'satteri';
import { asks, type Person, UNKNOWN } from '../model/people.ts';
import { excerpt, type FlowElement, positionOfValue, startOf } from './mdx.ts';
import type { Reading } from './read-words.ts';

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
    const mistake = mistakeIn(ids, people);
    if (!mistake) return ids as string[];
    const { id, message, suggestion } = mistake;
    const place = positionOfValue(source, node, 'by', id);
    report({ rule: 'speaker', ...place, message, text: excerpt(source, node), suggestion });
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
      return ambiguous(node, 'This turn doesn’t say who speaks.', `Add by="…". ${choice(people)}`);
    },
  };
}

/** What is wrong with the ids of those who speak: the first that is wrong, and how to fix it. */
function mistakeIn(ids: readonly unknown[], people: readonly Person[]) {
  const isRight = (id: unknown, at: number) => isPerson(people, id) && ids.indexOf(id) === at;
  const wrong = ids.length === 0 ? '' : ids.find((id, at) => !isRight(id, at));
  if (wrong === undefined) return undefined;
  const id = String(wrong);
  if (!id) return { id, message: 'This by="…" names nobody.', suggestion: choice(people) };
  if (id === UNKNOWN)
    return {
      id,
      message: `“${UNKNOWN}” is written alone, not in a list.`,
      suggestion: 'Name only those whom the article names.',
    };
  return isPerson(people, wrong)
    ? { id, message: `“${id}” is given twice.`, suggestion: 'Write it once.' }
    : {
        id,
        message: `There is nobody with the id “${id}” in “people”.`,
        suggestion: choice(people),
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
