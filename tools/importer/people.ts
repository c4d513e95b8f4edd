import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { LONGEST_ID } from '../../src/core/addresses/ids.ts';
import { type PersonPart, UNKNOWN } from '../../src/core/model/people.ts';
import { asciiWords } from '../../src/core/text/transliterate.ts';
import type { DraftExchange } from './draft.ts';
import type { Field } from './fields.ts';

/** The places of those who answer and ask in a list that the importer begins. */
const PARTS: readonly PersonPart[] = ['interviewee', 'interviewer'];

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
  if (!document.hasIn(path.slice(0, 2))) addPerson(document, partAt(place), '');
}

/** Adds those who ask single exchanges, as far as they are not there. */
export function addAskers(document: Document, names: readonly string[]): void {
  for (const name of new Set(names)) {
    const isThere = peopleOf(document).some((person) => person.get('name') === name);
    if (!isThere) addPerson(document, 'interviewer', name);
  }
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

/**
 * Whom `by="…"` names for each exchange: nobody where one person asks all of them.
 *
 * @param yaml the frontmatter as it is written
 */
export function askersIn(
  yaml: string,
  exchanges: readonly Pick<DraftExchange, 'interviewer'>[],
): (string | undefined)[] {
  const people = peopleOf(parseDocument(yaml));
  const isAsker = (person: YAMLMap) => person.get('part') !== 'interviewee';
  const areSeveral = people.filter(isAsker).length > 1;
  return exchanges.map(({ interviewer }) => {
    const person = people.find((other) => interviewer && other.get('name') === interviewer);
    if (person) return String(person.get('id'));
    return areSeveral ? UNKNOWN : undefined;
  });
}

function partAt(place: string | number | undefined): PersonPart {
  return PARTS[Number(place)] ?? 'other';
}

function addPerson(document: Document, part: PersonPart, name: string): void {
  const list = document.getIn(['people']);
  const people = isSeq(list) ? list : (document.createNode([]) as YAMLSeq);
  if (people !== list) document.setIn(['people'], people);
  people.add(document.createNode({ id: '', part, name }));
}

function peopleOf(document: Document): YAMLMap[] {
  const list = document.getIn(['people']);
  return isSeq(list) ? list.items.filter(isMap) : [];
}
