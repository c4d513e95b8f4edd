import { Document, parseDocument, Scalar } from 'yaml';
import type { DraftPerson } from './draft.ts';
import { FIELDS, type Field, type Values } from './fields.ts';
import { addCredits } from './frontmatter-credits.ts';
import {
  addMissing,
  idsIn,
  idsOfParts,
  mergePeople,
  nameIds,
  pathIn,
  removePerson,
} from './frontmatter-people.ts';
import { INTERVIEWEE } from './people.ts';
import type { Cast } from './write-mdx.ts';

/** What the frontmatter says beyond the values that an editor gives. */
export interface FrontmatterRecord {
  values: Values;
  /** Who speaks, as the draft has it. */
  people?: readonly DraftPerson[];
  /** Whom the article credits for photographs. */
  credits: readonly string[];
  /** SHA-256 of `source.txt`. */
  sha256: string;
  /** What a reader should know of `source.txt`. */
  note?: string;
}

/** A frontmatter as text, and who speaks by it. */
export interface Frontmatter {
  /** YAML, without the `---` lines. */
  yaml: string;
  cast: Cast;
}

/**
 * Writes the frontmatter of an interview. A value that nobody has given yet is left empty, with a
 * note that says what it is; the checks reject it, so that the draft can't be published.
 *
 * @param record what is known
 * @param existing the frontmatter of an interview that is imported again: what it says stays,
 *   unless the record says otherwise
 */
export function writeFrontmatter(record: FrontmatterRecord, existing?: string): Frontmatter {
  const { people = [], values } = record;
  const document = existing ? parseDocument(existing) : emptyDocument(people);
  if (existing) mergePeople(document, people);
  for (const field of FIELDS) setField(document, field, values[field.name]);
  const ids = idsIn(document, people);
  nameIds(document);
  const original = { publisher: values.publisher, sha256: record.sha256, note: record.note };
  for (const [key, value] of Object.entries(original))
    if (value) setValue(document, ['sources', 0, key], value);
  addCredits(document, record.credits);
  return { yaml: document.toString({ lineWidth: 0 }), cast: castOf(document, people, ids) };
}

function castOf(
  document: Document,
  people: readonly DraftPerson[],
  ids: ReadonlyMap<string, string>,
): Cast {
  const { answering, asking } = idsOfParts(document);
  const interviewees = people.filter(({ part }) => part === 'interviewee');
  const [only] = interviewees;
  const sole =
    only && interviewees.length === 1 && answering.length === 1 ? ids.get(only.id) : undefined;
  const isNamed = people.some(({ part }) => part === 'interviewer' || part === 'moderator');
  const asker = asking.length > 1 ? undefined : isNamed ? asking[0] : 'nobody';
  return { ids, ...(sole !== undefined && { sole }), ...(asker !== undefined && { asker }) };
}

/** Reads the values of a frontmatter that is there already; what may be left out, and is, is none. */
export function readValues(yaml: string): Values {
  const document = parseDocument(yaml);
  return Object.fromEntries(
    FIELDS.flatMap(({ name, path, mayBeNone }) => {
      const value = document.getIn(pathIn(document, path));
      if (value === undefined && mayBeNone) return [[name, '']];
      return typeof value === 'string' && value ? [[name, value]] : [];
    }),
  );
}

/** All fields in their order, so that a file looks alike whatever is known of an article. */
function emptyDocument(people: readonly DraftPerson[]): Document {
  const empty: YamlShape = {
    title: '',
    date: '',
    language: '',
    people: peopleShape(people),
    publisher: { name: '', url: '' },
    rights: '',
    sources: [
      {
        id: 'original',
        kind: 'text-of-record',
        publisher: fillIn('Publisher of the article'),
        url: '',
        retrieved: '',
        file: 'source.txt',
      },
    ],
  };
  return new Document(empty);
}

/** Those who speak; and whoever asks and is not named, to be filled in. */
function peopleShape(people: readonly DraftPerson[]): YamlShape[] {
  const first = people.find(({ part }) => part === 'interviewee');
  const shapes = people.map((person): YamlShape => {
    const { part, name = '', outlet, office = '' } = person;
    // Where nobody is named yet, the id comes with the name.
    const id = person.id === INTERVIEWEE ? '' : person.id;
    if (person === first) return { id, part, honorific: '', name, role: office };
    const role =
      office || (part === 'interviewee' ? fillIn(`Office and institution of ${name}`, true) : '');
    return { id, part, name, ...(role && { role }), ...(outlet && { outlet }) };
  });
  if (!first) shapes.unshift({ id: '', part: 'interviewee', honorific: '', name: '', role: '' });
  const asks = people.some(({ part }) => part === 'interviewer' || part === 'moderator');
  return asks ? shapes : [...shapes, { id: '', part: 'interviewer', name: '' }];
}

interface YamlShape {
  [key: string]: string | Scalar | YamlShape | YamlShape[];
}

function setField(document: Document, field: Field, value: string | undefined): void {
  if (value) addMissing(document, field);
  const path = pathIn(document, field.path);
  const current = document.getIn(path);
  // An unchanged value keeps the editor's comment beside it.
  if (value && value === current) return;
  if (value) setValue(document, path, value);
  else if (value === '' && field.path[0] === 'people' && field.mayBeNone)
    removePerson(document, path);
  else if (value === '' || (field.isExtra && !current)) document.deleteIn(path);
  else if (current === '') document.setIn(path, fillIn(field.what, field.mayBeNone));
}

/** A new node each time, so that the note of an empty value goes when the value comes. */
function setValue(document: Document, path: Field['path'], value: string): void {
  document.setIn(path, document.createNode(value));
}

/** An empty value with a note: `title: "" # Fill in: Headline`. */
function fillIn(what: string, mayBeNone = false): Scalar {
  const scalar = new Scalar('');
  scalar.type = Scalar.QUOTE_DOUBLE;
  scalar.comment = ` Fill in: ${what}${mayBeNone ? ' (remove the line if there is none)' : ''}`;
  return scalar;
}
