import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { LONGEST_ID } from '../../src/core/addresses/ids.ts';
import { type PersonPart, UNKNOWN } from '../../src/core/model/people.ts';
import { asciiWords } from '../../src/core/text/transliterate.ts';
import type { DraftPerson } from './draft.ts';
import type { Field } from './fields.ts';
import { labelKey } from './name-pattern.ts';
import { INTERVIEWEE } from './people.ts';

/** The places of those who answer and ask in a list that the importer begins. */
const PARTS: readonly PersonPart[] = ['interviewee', 'interviewer'];
/** What the importer writes of a person; more has been written by hand. */
const OWN_KEYS = new Set(['id', 'part', 'name', 'outlet']);

/**
 * Where a field is in a frontmatter: those of people are those of the first person of that part,
 * whatever the order. Where there is none, it is where one more would be.
 */
export function pathIn(document: Document, path: Field['path']): Field['path'] {
  const [list, place, name] = path;
  if (list !== 'people' || name === undefined) return path;
  const people = peopleOf(document);
  const index = people.findIndex((person) => person.get('part') === partAt(place));
  return ['people', index < 0 ? people.length : index, name];
}

/** Adds the person to whom a field belongs, where there is none yet. */
export function addMissing(document: Document, { path: [list, place, ...more] }: Field): void {
  if (list !== 'people') return;
  const path = pathIn(document, [list, place ?? 0, ...more]);
  if (!document.hasIn(path.slice(0, 2))) addPerson(document, { part: partAt(place), name: '' });
}

/**
 * Brings the people of a frontmatter up to those of a draft. Whoever is there stays as an editor has
 * written it; who does not speak any more goes, unless more is known of them than the importer writes.
 */
export function mergePeople(document: Document, people: readonly DraftPerson[]): void {
  const before = peopleOf(document);
  const matched = new Set(people.map((person) => matchOf(person, before)));
  for (const person of before) {
    const isOwn = person.items.every(
      ({ key, value }) => OWN_KEYS.has(String(key)) || !String(value ?? ''),
    );
    // Whoever is still to be named stays, until the article names somebody of that part.
    const isReplaced =
      Boolean(person.get('name')) || people.some(({ part }) => part === person.get('part'));
    if (isOwn && isReplaced && !matched.has(person) && people.length > 0)
      removeFrom(document, person);
  }
  for (const person of people) {
    const match = matchOf(person, peopleOf(document));
    if (!match) addPerson(document, { ...person, name: person.name ?? '' });
    // What was decided is newer than what the importer wrote; a name that was written by hand stays.
    else {
      if (person.decided?.part) match.set('part', document.createNode(person.decided.part));
      if (person.office) match.set('role', document.createNode(person.office));
    }
  }
}

/** The ids that a frontmatter has for the people of a draft. */
export function idsIn(document: Document, people: readonly DraftPerson[]): Map<string, string> {
  const all = peopleOf(document);
  return new Map(
    people.map((person) => [person.id, String(matchOf(person, all)?.get('id') || person.id)]),
  );
}

/** A person of a draft in a frontmatter: with the same id, the same name, or the only one without. */
function matchOf(person: DraftPerson, people: readonly YAMLMap[]): YAMLMap | undefined {
  const names = new Set([person.name ?? '', ...person.spellings].filter(Boolean).map(labelKey));
  const nameOf = (one: YAMLMap) => labelKey(String(one.get('name') ?? ''));
  return (
    people.find((one) => one.get('id') === person.id) ??
    people.find((one) => names.has(nameOf(one))) ??
    (person.id === INTERVIEWEE
      ? people.find((one) => one.get('part') === 'interviewee')
      : undefined)
  );
}

/** Gives those who have a name and no id an id, made of the name; a number tells two apart. */
export function nameIds(document: Document): void {
  const people = peopleOf(document);
  const language = String(document.get('language') ?? '');
  for (const person of people) {
    const [id, name] = [person.get('id'), String(person.get('name') ?? '')];
    if (id || !name) continue;
    const taken = [UNKNOWN, ...people.map((other) => other.get('id'))];
    const words = asciiWords(name, language)
      .join('-')
      .slice(0, LONGEST_ID - 5);
    const base = words || String(person.get('part'));
    let free = base;
    for (let number = 2; taken.includes(free); number += 1) free = `${base}-${number}`;
    person.set('id', document.createNode(free));
  }
}

/** Removes a person, given the place of one of their fields: it is known that there is none. */
export function removePerson(document: Document, path: Field['path']): void {
  document.deleteIn(path.slice(0, 2));
}

/** Ids of those who answer, and of those who ask, in the order of a frontmatter. */
export function idsOfParts(document: Document): { answering: string[]; asking: string[] } {
  const of = (...parts: PersonPart[]) =>
    peopleOf(document)
      .filter((person) => parts.includes(person.get('part') as PersonPart))
      .map((person) => String(person.get('id') ?? ''));
  const interviewers = of('interviewer');
  return {
    answering: of('interviewee'),
    asking: interviewers.length > 0 ? interviewers : of('moderator'),
  };
}

function partAt(place: string | number | undefined): PersonPart {
  return PARTS[Number(place)] ?? 'other';
}

function addPerson(
  document: Document,
  { id, part, name, outlet, office }: Partial<DraftPerson> & { part: PersonPart },
): void {
  const list = document.getIn(['people']);
  const people = isSeq(list) ? list : (document.createNode([]) as YAMLSeq);
  if (people !== list) document.setIn(['people'], people);
  const own = id === undefined || id === INTERVIEWEE ? '' : id;
  const known = { ...(office && { role: office }), ...(outlet && { outlet }) };
  people.add(document.createNode({ id: own, part, name, ...known }));
}

function removeFrom(document: Document, person: YAMLMap): void {
  const list = document.getIn(['people']);
  if (isSeq(list)) list.items = list.items.filter((item) => item !== person);
}

function peopleOf(document: Document): YAMLMap[] {
  const list = document.getIn(['people']);
  return isSeq(list) ? list.items.filter(isMap) : [];
}
