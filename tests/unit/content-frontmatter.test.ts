import { describe, expect, it } from 'vitest';
import { readEdited } from '../helpers/invented-interview.ts';
import { expectMistake, type Mistake } from '../helpers/mistakes.ts';

const KNOWN =
  'title, date, language, headline, people, publisher, rights, edition-of, translator, exchanges, omitted, sources';

const HASH = 'e36b51d5efc9a34202e30990f6ec1e61fe3e50b371cfae2b39e9496c7db88bd5';
const RECORD = `text-of-record\n    sha256: ${HASH}`;
const CREDIT = '  - id: photo\n    kind: photo-credit\n    publisher: A friend\n';
const SHOWN = 'Add it: docs/publish-an-interview.md, “The fields at the top”, shows how.';

const FRONTMATTER: Record<string, Mistake> = {
  'fault 1: the title is missing': {
    edit: { from: /^title:.*\n/m, to: '' },
    at: 'interview.mdx:2:1',
    message: '“title” is missing.',
    text: 'date: 2024-02-29',
    suggestion: SHOWN,
  },
  'fault 1: the title is empty': {
    edit: { from: /^title:.*$/m, to: 'title: " "' },
    at: 'interview.mdx:2:1',
    message: '“title” must not be empty.',
    text: 'title: " "',
    suggestion: 'Write it between the quotation marks.',
  },
  'fault 1: the title has several lines': {
    edit: { from: /^title:.*$/m, to: 'title: "A title\\nTY  - JOUR"' },
    at: 'interview.mdx:2:1',
    message: '“title” must be one line.',
    text: 'title: "A title\\nTY  - JOUR"',
    suggestion: 'Join its lines.',
  },
  'fault 1: the title is a number': {
    edit: { from: /^title:.*$/m, to: 'title: 12345678' },
    at: 'interview.mdx:2:1',
    message: '“title” must be text.',
    text: 'title: 12345678',
    suggestion: 'Put it in "straight" double quotes.',
  },
  'fault 1: a kind of source is not one of the known kinds': {
    edit: { from: 'kind: text-of-record', to: 'kind: text-of-recrod' },
    at: 'interview.mdx:14:5',
    message: '“sources → #1 → kind” can’t be “text-of-recrod”.',
    text: 'kind: text-of-recrod',
    suggestion: 'Did you mean “text-of-record”?',
  },
  'fault 1: there is a field that nobody knows': {
    edit: { from: 'rights:', to: 'mood: calm\nrights:' },
    at: 'interview.mdx:11:1',
    message: '“mood” is not a field here.',
    text: 'mood: calm',
    suggestion: `Remove it, or use one of: ${KNOWN}.`,
  },
  'fault 1: an optional field of a source is misspelt': {
    edit: { from: 'retrieved:', to: 'retreived:' },
    at: 'interview.mdx:17:5',
    message: '“sources → #1 → retreived” is not a field here.',
    text: 'retreived: 2024-03-01',
    suggestion: 'Did you mean “retrieved”?',
  },
  'fault 2: the YAML has an open bracket': {
    edit: { from: 'date: 2024-02-29', to: 'date: [2024-02-29' },
    at: 'interview.mdx:3:7',
    message: 'This bracket is not closed.',
    text: 'date: [2024-02-29',
    suggestion: 'Close it, or put the text in "straight" quotes.',
  },
  'fault 2: the YAML is indented with a tab': {
    edit: { from: '  - id: leman', to: '\t- id: leman' },
    at: 'interview.mdx:6:1',
    message: 'This line is indented with a tab.',
    text: '- id: leman-isiqli',
    suggestion: 'Indent it with spaces.',
  },
  'fault 2: a text with a colon is not in quotes': {
    edit: { from: 'role: keeper', to: 'role: keeper: retired, one' },
    at: 'interview.mdx:9:11',
    message: 'This text has a colon in it, and no quotes around it.',
    text: 'role: keeper: retired, one of the lanterns of Nowhere-on-Sea',
    suggestion: 'Put the text after the first colon in "straight" double quotes.',
  },
  'fault 2: a field is there twice': {
    edit: { from: 'language: en', to: 'language: en\nlanguage: az' },
    at: 'interview.mdx:5:1',
    message: 'This field is here twice.',
    text: 'language: az',
    suggestion: 'Keep one of the two.',
  },
  'fault 19: the date is in the future': {
    edit: { from: '2024-02-29', to: '2999-01-01' },
    at: 'interview.mdx:3:1',
    message: '“date” must not be in the future.',
    text: 'date: 2999-01-01',
    suggestion: 'Check the year.',
  },
  'fault 19: the date is not in the calendar': {
    edit: { from: '2024-02-29', to: '2023-02-29' },
    at: 'interview.mdx:3:1',
    message: '“date” must be a day of the calendar.',
    text: 'date: 2023-02-29',
    suggestion: 'Write it like 2025-11-28.',
  },
  'fault 19: the date is written in words': {
    edit: { from: '2024-02-29', to: '29 February 2024' },
    at: 'interview.mdx:3:1',
    message: '“date” must be a day of the calendar.',
    text: 'date: 29 February 2024',
    suggestion: 'Write it like 2025-11-28.',
  },
  'fault 8: the address of the original runs a script': {
    edit: { from: 'https://gazette.example/lanterns', to: 'javascript:alert(1)' },
    at: 'interview.mdx:16:5',
    message: '“sources → #1 → url” must be a web address that begins with https:// or http://.',
    text: 'url: javascript:alert(1)',
    suggestion: 'Copy the address from the browser.',
  },
  'fault 1: a field is misspelt': {
    edit: { from: 'publisher: {', to: 'publihser: {' },
    at: 'interview.mdx:10:1',
    message: '“publihser” is not a field here.',
    text: 'publihser: { name: The Imaginary Gazette, url: https://gazette.example/ }',
    suggestion: 'Did you mean “publisher”?',
  },
  'fault 1: several fields are missing': {
    edit: { from: /^title:.*\ndate:.*\n/m, to: '' },
    at: 'interview.mdx:2:1',
    message: 'The file lacks title, date.',
    text: 'language: en',
    suggestion: 'Add them: docs/publish-an-interview.md, “The fields at the top”, shows how.',
  },
  'fault 1: a field has no value': {
    edit: { from: /^title:.*$/m, to: 'title:' },
    at: 'interview.mdx:2:1',
    message: '“title” is empty.',
    text: 'title:',
    suggestion: 'Write a value, or remove the line if it may be left out.',
  },
  'fault 1: a group is no group': {
    edit: { from: /^publisher: \{.*$/m, to: 'publisher: The Gazette' },
    at: 'interview.mdx:10:1',
    message: '“publisher” must be a group of fields.',
    text: 'publisher: The Gazette',
    suggestion: 'Write each field below it, indented: a name, a colon, a value.',
  },
  'fault 1: a list is no list': {
    edit: { from: '  - id: original', to: '    id: original' },
    at: 'interview.mdx:12:1',
    message: '“sources” must be a list.',
    text: 'sources:',
    suggestion: 'Write each entry on a line of its own that begins with “- ”.',
  },
  'fault 1: there is no source': {
    edit: { from: /^sources:\n( .*\n)+/m, to: 'sources: []\n' },
    at: 'interview.mdx:12:1',
    message: '“sources” must name at least the text of record.',
    text: 'sources: []',
    suggestion: 'Add a source of kind text-of-record.',
  },
  'the hash of the text of record is missing': {
    edit: { from: /^ {4}sha256:.*\n/m, to: '' },
    at: 'interview.mdx:13:5',
    message: '“sources → #1 → sha256” is missing.',
    text: '- id: original',
    suggestion: `Add sha256: ${HASH}`,
  },
  'the hash of the text of record is cut off': {
    edit: { from: HASH, to: HASH.slice(0, 63) },
    at: 'interview.mdx:19:5',
    message: '“sources → #1 → sha256” must be 64 hexadecimal digits.',
    text: `sha256: ${HASH.slice(0, 63)}`,
    suggestion: `Write sha256: ${HASH}`,
  },
  'the hash of the text of record is of another file': {
    edit: { from: HASH, to: HASH.replace('e', 'f') },
    at: 'interview.mdx:19:13',
    message: 'source.txt is not the file that this hash was taken from.',
    text: HASH.replace('e', 'f'),
    suggestion: `If the publisher corrected its article, write sha256: ${HASH} here. Otherwise restore source.txt.`,
  },
  'the text of record does not come first': {
    edit: { from: 'sources:\n', to: `sources:\n${CREDIT}` },
    at: 'interview.mdx:14:5',
    message: '“sources → #1 → kind” must be text-of-record: that source comes first.',
    text: 'kind: photo-credit',
    suggestion: 'Move it to the top.',
  },
  'there are two texts of record': {
    edit: { from: `${HASH}\n`, to: `${HASH}\n${CREDIT.replace('photo-credit', RECORD)}` },
    at: 'interview.mdx:21:5',
    message: '“sources → #2 → kind” is text-of-record again.',
    text: 'kind: text-of-record',
    suggestion: 'Keep one: the article as it was received.',
  },
  'two sources have one id': {
    edit: { from: `${HASH}\n`, to: `${HASH}\n${CREDIT.replace('photo', 'original')}` },
    at: 'interview.mdx:20:5',
    message: '“sources → #2 → id” is the id of a source above.',
    text: '- id: original',
    suggestion: 'Choose another.',
  },
  'a credit has a hash': {
    edit: { from: `${HASH}\n`, to: `${HASH}\n${CREDIT}    sha256: ${HASH}\n` },
    at: 'interview.mdx:23:5',
    message: '“sources → #2 → sha256” is for the text of record only.',
    text: `sha256: ${HASH}`,
    suggestion: 'Remove the line.',
  },
  'fault 1: the name of the interviewee is missing': {
    edit: { from: /^ {4}name: Ləman.*\n/m, to: '' },
    at: 'interview.mdx:6:5',
    message: '“people → #1 → name” is missing.',
    text: '- id: leman-isiqli',
    suggestion: SHOWN,
  },
};

describe('a mistake in the frontmatter is reported with its place and the way to fix it', () => {
  it.each(Object.entries(FRONTMATTER))('%s', (_, mistake) => expectMistake(mistake));

  it.each([
    [
      'there is none',
      { from: /^---\n.*?^---\n/ms, to: '' },
      'The file does not begin with frontmatter.',
      '',
      'Begin with a line “---”, then title, date and so on, then another line “---”.',
    ],
    [
      'it has no end',
      { from: /\n---\n\nThe/, to: '\n\nThe' },
      'The frontmatter has no end.',
      '---',
      'Put a line “---” after its last field.',
    ],
    [
      'its first line is not the first line',
      { from: /^---/, to: ' ---' },
      'The file does not begin with frontmatter.',
      ' ---',
      'Begin with a line “---”, then title, date and so on, then another line “---”.',
    ],
    [
      'it is empty',
      { from: /^---/, to: '---\n---' },
      'The frontmatter is empty.',
      '---',
      'Write title, date and so on between the two lines “---”.',
    ],
  ])('fault 2: %s, and nothing follows from it', async (_, edit, message, text, suggestion) => {
    const { interview, problems } = await readEdited([edit]);
    expect(interview).toBeUndefined();
    expect(problems).toEqual([
      {
        rule: 'no-frontmatter',
        severity: 'error',
        file: 'interview.mdx',
        line: 1,
        column: 1,
        message,
        text,
        suggestion,
      },
    ]);
  });
});
