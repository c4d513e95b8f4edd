import { LANGUAGES } from '../../src/languages/index.ts';
import type { DraftPerson, Facts } from './draft.ts';
import { proposeLanguage } from './propose-language.ts';

/** What an editor has to say of an interview, under the names of the command's options. */
export type FieldName =
  | 'title'
  | 'date'
  | 'language'
  | 'honorific'
  | 'interviewee'
  | 'role'
  | 'interviewer'
  | 'publisher'
  | 'publisher-url'
  | 'rights'
  | 'url'
  | 'retrieved';

/** The values known so far. The empty string says that there is none. */
export type Values = Partial<Record<FieldName, string>>;

/** A field of the frontmatter that the article may not give. */
export interface Field {
  name: FieldName;
  /** Where it is in the frontmatter; of people, the first is who answers, the second who asks. */
  path: readonly (string | number)[];
  /** What it is, for a question on the terminal and for the note beside an empty field. */
  what: string;
  /** Whether an article may have none. */
  mayBeNone?: true;
  /** Whether it is left out unless it is given. */
  isExtra?: true;
}

const TAGS = LANGUAGES.map(({ tag }) => tag).join(', ');

/** The fields in the order in which they are asked for and written. */
export const FIELDS: readonly Field[] = [
  { name: 'title', path: ['title'], what: 'Headline' },
  { name: 'date', path: ['date'], what: 'Day of publication, like 2025-11-28' },
  { name: 'language', path: ['language'], what: `Language: ${TAGS} …` },
  {
    name: 'honorific',
    path: ['people', 0, 'honorific'],
    what: 'Form of address, like Professor',
    isExtra: true,
  },
  { name: 'interviewee', path: ['people', 0, 'name'], what: 'Who answers' },
  { name: 'role', path: ['people', 0, 'role'], what: 'Office and institution of who answers' },
  { name: 'interviewer', path: ['people', 1, 'name'], what: 'Who asks', mayBeNone: true },
  { name: 'publisher', path: ['publisher', 'name'], what: 'Publisher' },
  { name: 'publisher-url', path: ['publisher', 'url'], what: 'Address of the publisher’s site' },
  { name: 'rights', path: ['rights'], what: 'Whose text it is, in a sentence' },
  {
    name: 'url',
    path: ['sources', 0, 'url'],
    what: 'Address of the original article',
    mayBeNone: true,
  },
  {
    name: 'retrieved',
    path: ['sources', 0, 'retrieved'],
    what: 'Day on which it was seen there',
    isExtra: true,
  },
];

/** What the article itself says, as far as it leaves no doubt. */
export function foundValues({ title, date, url }: Facts): Values {
  return { ...(title && { title }), ...(date && { date }), ...(url && { url }) };
}

/** The names before turns, which the article gives: the first of those who answer and who ask. */
export function namedValues(people: readonly DraftPerson[]): Values {
  const answers = people.find(({ part, name }) => part === 'interviewee' && name);
  const asks = people.find(({ part, name }) => part === 'interviewer' && name);
  return {
    ...(answers?.name && { interviewee: answers.name }),
    ...(asks?.name && { interviewer: asks.name }),
  };
}

/**
 * What the article suggests: for a person to accept, never taken by itself.
 *
 * @param facts what the article says about itself
 * @param text the article
 * @param values what is known already; a publisher that has been named is in the sentence on rights
 */
export function proposedValues(facts: Facts, text: string, values: Values): Values {
  const publisher = values.publisher || facts.publisher;
  const proposed: Values = {
    language: facts.language ?? proposeLanguage(text),
    interviewer: facts.interviewer ?? facts.byline,
    publisher,
    rights: publisher && `Text by ${publisher}. Rights remain with its publisher.`,
  };
  return proposed;
}
