import type { Interview, Transcript } from '../core/model/interview.ts';
import type { Name } from '../core/model/layer.ts';
import { passagesOf } from '../core/model/passages.ts';
import type { Person } from '../core/model/people.ts';
import type { FieldFinder, FieldPath, Finding } from '../core/read/problem.ts';

/**
 * Holds the people of an interview against its transcript: each of them speaks.
 *
 * @param find finds a field of the frontmatter
 */
export function checkPeople(
  people: readonly Person[],
  transcript: Transcript,
  find: FieldFinder,
): Finding[] {
  const speaking = new Set(passagesOf(transcript).flatMap(({ by }) => by));
  return people.flatMap(({ id, name, part }, index): Finding[] => {
    if (speaking.has(id)) return [];
    const where =
      part === 'interviewee' ? 'a <Turn by="…">' : 'by="…" of an <Exchange> or a <Turn>';
    return [
      {
        rule: 'people',
        ...find(['people', index, 'id']),
        message: `${name} never speaks in this interview.`,
        suggestion: `Name them where they speak, in ${where}: ${id}. Or remove them from “people”.`,
      },
    ];
  });
}

/** What is wrong with a person, before it is known where that is. */
export type PersonFinding = Pick<Finding, 'rule' | 'message' | 'suggestion'> & {
  /** The interview, and the field in its frontmatter. */
  slug: string;
  path: FieldPath;
  /** The other interview, where it is one that says something else. */
  alsoIn?: string;
};

/**
 * Holds the people of all interviews, and the names, against each other: one id is one person. A
 * translation may write somebody's name in its own letters.
 */
export function checkSamePeople(
  interviews: readonly Interview[],
  names: readonly Name[],
): PersonFinding[] {
  const entries = new Map(names.map((name) => [name.id, name]));
  const first = new Map<string, { slug: string; name: string }>();
  return interviews.flatMap(({ slug, people, translation }) =>
    people.flatMap(({ id, name }, index): PersonFinding[] => {
      if (translation && isNamedIn(translation.of, id, interviews)) return [];
      const wrong = (message: string, suggestion: string, alsoIn?: string) => [
        {
          ...{ rule: 'people', slug, path: ['people', index, 'id'], message, suggestion },
          ...(alsoIn && { alsoIn }),
        },
      ];
      const entry = entries.get(id);
      if (entry && entry.kind !== 'person')
        return wrong(
          `In the index of names, “${id}” is no person: ${entry.name}.`,
          'Choose another id for the person.',
        );
      const forms = entry && [entry.name, ...entry.aliases];
      if (forms && !forms.includes(name))
        return wrong(
          `“${id}” is ${name} here, and ${entry.name} in the index of names.`,
          `If they are two people, give this one another id. If they are one, add the form to “aliases” in names/${id}.yaml.`,
        );
      const other = first.get(id) ?? { slug, name };
      first.set(id, other);
      if (forms || other.name === name) return [];
      return wrong(
        `“${id}” is ${name} here, and ${other.name} in ${other.slug}.`,
        `If they are two people, give one of them another id. If they are one, write the name alike, or list both forms in names/${id}.yaml.`,
        other.slug,
      );
    }),
  );
}

/** Of an interview that is not there nobody knows: that it is missing is reported already. */
function isNamedIn(slug: string, person: string, interviews: readonly Interview[]): boolean {
  const interview = interviews.find((each) => each.slug === slug);
  return interview?.people.some(({ id }) => id === person) ?? true;
}
