import type { Transcript } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import type { Person } from '../core/model/people.ts';
import type { Finding } from '../core/read/problem.ts';

/** Where something is, with the text that is there. */
type Place = Pick<Finding, 'line' | 'column' | 'text'>;

/**
 * Holds the people of an interview against its transcript: each is listed once, and speaks.
 *
 * @param place says where a field is in the frontmatter
 */
export function checkPeople(
  people: readonly Person[],
  transcript: Transcript,
  place: (path: (string | number)[]) => Place,
): Finding[] {
  const speaking = new Set(passagesOf(transcript).flatMap(({ by }) => by));
  return people.flatMap((person, index): Finding[] => {
    const { id, name } = person;
    const at = place(['people', index, 'id']);
    if (people.findIndex((other) => other.id === id) < index) return [doubled(id, at)];
    return speaking.has(id) ? [] : [silent(name, person, at)];
  });
}

function doubled(id: string, place: Place): Finding {
  return {
    rule: 'people',
    ...place,
    message: `Two people have the id “${id}”.`,
    suggestion: 'Give each an id of their own; if they are one person, list them once.',
  };
}

function silent(name: string, { id, part }: Person, place: Place): Finding {
  const where = part === 'interviewee' ? 'a <Turn by="…">' : 'by="…" of an <Exchange> or a <Turn>';
  return {
    rule: 'people',
    ...place,
    message: `${name} never speaks in this interview.`,
    suggestion: `Name them where they speak, in ${where}: ${id}. Or remove them from “people”.`,
  };
}
