import { describe, expect, it } from 'vitest';
import { readEdited } from '../helpers/invented-interview.ts';
import { expectMistake, type Mistake } from '../helpers/mistakes.ts';

const KNOWN = 'title, date, language, interviewee, interviewer, publisher, rights, sources';

const FRONTMATTER: Record<string, Mistake> = {
  'fault 1: the title is missing': {
    edit: { from: /^title:.*\n/m, to: '' },
    at: 'interview.mdx:2:1',
    message: '“title” is missing.',
    text: 'date: 2024-02-29',
    suggestion: 'Add a line for “title”. See the README, “Add an interview”.',
  },
  'fault 1: the title is too short': {
    edit: { from: /^title:.*$/m, to: 'title: "Why?"' },
    at: 'interview.mdx:2:1',
    message: '“title” must have at least 8 characters.',
    text: 'title: "Why?"',
    suggestion: 'Change it so that it fits.',
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
    suggestion: 'Change it so that it fits.',
  },
  'fault 1: the title is a number': {
    edit: { from: /^title:.*$/m, to: 'title: 12345678' },
    at: 'interview.mdx:2:1',
    message: '“title” must be text.',
    text: 'title: 12345678',
    suggestion: 'Compare it with the interview that ships with the site.',
  },
  'fault 1: a kind of source is not one of the known kinds': {
    edit: { from: 'kind: text-of-record', to: 'kind: text-of-recrod' },
    at: 'interview.mdx:14:5',
    message: '“sources → #1 → kind” has a value that is not known.',
    text: 'kind: text-of-recrod',
    suggestion: 'Use one of: text-of-record, photo-credit, reference.',
  },
  'fault 1: there is a field that nobody knows': {
    edit: { from: 'rights:', to: 'mood: calm\nrights:' },
    at: 'interview.mdx:11:1',
    message: '“mood” is not a field that the site knows.',
    text: 'mood: calm',
    suggestion: `Remove it, or use one of: ${KNOWN}.`,
  },
  'fault 1: an optional field of a source is misspelt': {
    edit: { from: 'retrieved:', to: 'retreived:' },
    at: 'interview.mdx:17:5',
    message: '“sources → #1 → retreived” is not a field that the site knows.',
    text: 'retreived: 2024-03-01',
    suggestion: 'Did you mean “retrieved”?',
  },
  'fault 2: the YAML has an open bracket': {
    edit: { from: 'date: 2024-02-29', to: 'date: [2024-02-29' },
    at: 'interview.mdx:4:1',
    message:
      'This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    text: 'language: en',
    suggestion:
      'Put texts in "straight" double quotes, indent with spaces, and close every bracket.',
  },
  'fault 2: the YAML is indented with a tab': {
    edit: { from: '  name: Ləman', to: '\tname: Ləman' },
    at: 'interview.mdx:6:1',
    message: 'This is not valid YAML: Tabs are not allowed as indentation.',
    text: 'name: Ləman Işıqlı',
    suggestion: 'Indent with spaces.',
  },
  'fault 2: a text with a colon is not in quotes': {
    edit: { from: 'role: keeper', to: 'role: keeper: retired, one' },
    at: 'interview.mdx:7:9',
    message: 'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
    text: 'role: keeper: retired, one of the lanterns of Nowhere-on-Sea',
    suggestion: 'Put the text after the first colon in "straight" double quotes.',
  },
  'fault 2: a field is there twice': {
    edit: { from: 'language: en', to: 'language: en\nlanguage: az' },
    at: 'interview.mdx:5:1',
    message: 'This is not valid YAML: Map keys must be unique.',
    text: 'language: az',
    suggestion: 'Keep one of the two lines.',
  },
  'fault 19: the date is in the future': {
    edit: { from: '2024-02-29', to: '2999-01-01' },
    at: 'interview.mdx:3:1',
    message: '“date” must not be in the future.',
    text: 'date: 2999-01-01',
    suggestion: 'Change it so that it fits.',
  },
  'fault 19: the date is not in the calendar': {
    edit: { from: '2024-02-29', to: '2023-02-29' },
    at: 'interview.mdx:3:1',
    message: '“date” must be a day of the calendar, written like 2025-11-28.',
    text: 'date: 2023-02-29',
    suggestion: 'Change it so that it fits.',
  },
  'fault 19: the date is written in words': {
    edit: { from: '2024-02-29', to: '29 February 2024' },
    at: 'interview.mdx:3:1',
    message: '“date” must be a day of the calendar, written like 2025-11-28.',
    text: 'date: 29 February 2024',
    suggestion: 'Change it so that it fits.',
  },
  'fault 8: the address of the original runs a script': {
    edit: { from: 'https://gazette.example/lanterns', to: 'javascript:alert(1)' },
    at: 'interview.mdx:16:5',
    message: '“sources → #1 → url” must be a web address that begins with https:// or http://.',
    text: 'url: javascript:alert(1)',
    suggestion: 'Change it so that it fits.',
  },
  'fault 1: the name of the interviewee is missing': {
    edit: { from: /^ {2}name: Ləman.*\n/m, to: '' },
    at: 'interview.mdx:5:1',
    message: '“interviewee → name” is missing.',
    text: 'interviewee:',
    suggestion: 'Add a line for “name”. See the README, “Add an interview”.',
  },
};

describe('a mistake in the frontmatter is told with its place and the way to mend it', () => {
  it.each(Object.entries(FRONTMATTER))('%s', (_, mistake) => expectMistake(mistake));

  it('fault 2: there is none', async () => {
    const { problems } = await readEdited([{ from: /^---\n.*?^---\n/ms, to: '' }]);
    expect(problems[0]).toMatchObject({
      line: 1,
      column: 1,
      message: 'The file does not begin with frontmatter.',
      suggestion: 'Begin with a line “---”, then title, date and so on, then another line “---”.',
    });
  });

  it('fault 2: it has no end', async () => {
    const { problems } = await readEdited([{ from: /\n---\n\nThe/, to: '\n\nThe' }]);
    expect(problems[0]).toMatchObject({
      line: 1,
      column: 1,
      message: 'The frontmatter has no end.',
      text: '---',
      suggestion: 'Put a line “---” behind its last field.',
    });
  });

  it('fault 1: a misspelt field is both missing and unknown', async () => {
    const { problems } = await readEdited([
      { from: 'publisher:\n  name', to: 'publihser:\n  name' },
    ]);
    expect(problems.map(({ line, message, suggestion }) => [line, message, suggestion])).toEqual([
      [
        2,
        '“publisher” is missing.',
        'Add a line for “publisher”. See the README, “Add an interview”.',
      ],
      [8, '“publihser” is not a field that the site knows.', 'Did you mean “publisher”?'],
    ]);
  });
});
