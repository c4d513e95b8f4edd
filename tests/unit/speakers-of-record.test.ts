import { describe, expect, it } from 'vitest';
import { checkSpeakers } from '../../src/checks/speakers.ts';
import type { RemovedMark } from '../../src/core/model/interview.ts';
import type { Person } from '../../src/core/model/people.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';

const PEOPLE: Person[] = [
  { id: 'emil-varga', part: 'interviewee', name: 'Emil Varga' },
  { id: 'tomas-varga', part: 'interviewee', name: 'Tomas Varga' },
  { id: 'jon-rask', part: 'interviewer', name: 'Jon Rask' },
];
const SOURCE = 'Rask: Will you swim?\nEmil Varga: I would rather swim.\nT. Varga: Not I.\n';
const MARKS: RemovedMark[] = [
  { text: 'Rask: ', reason: 'name of who speaks', lines: [1] },
  { text: 'Emil Varga: ', reason: 'name of who speaks', lines: [2] },
  { text: 'T. Varga: ', reason: 'name of who speaks', lines: [3] },
];

/** What is wrong when the first answer is given to somebody. */
function check(by: string, marks = MARKS): string[] {
  const { transcript, findings } = readTranscript(
    `<Exchange id="swim" label="Swimming">

## Will you swim?

<Turn by="${by}">

I would rather swim.

</Turn>

<Turn by="tomas-varga">

Not I.

</Turn>

</Exchange>
`,
    PEOPLE,
  );
  expect(findings).toEqual([]);
  return checkSpeakers(transcript, PEOPLE, SOURCE, { lines: [], marks }).map(
    ({ line, message, suggestion }) => `${line} ${message} ${suggestion}`,
  );
}

describe('words that the text of record gives to somebody', () => {
  it('are theirs in the transcript', () => expect(check('emil-varga')).toEqual([]));

  it.each([
    ['tomas-varga', 'Tomas Varga'],
    ['jon-rask', 'Jon Rask'],
    ['unknown', 'nobody'],
  ])('are an error where they are given to %s', (id, name) => {
    expect(check(id)).toEqual([
      `7 The text of record gives these words to Emil Varga (line 2 of source.txt), the transcript to ${name}. Write by="emil-varga". If the article itself is wrong there, add “by” with the id of whoever speaks to this mark in removed.yaml.`,
    ]);
  });

  it('may be somebody else’s where the editor says that the article is wrong', () => {
    const [question, answer, last] = MARKS as [RemovedMark, RemovedMark, RemovedMark];
    expect(check('tomas-varga', [question, { ...answer, by: 'tomas-varga' }, last])).toEqual([]);
  });

  it('are nobody’s in particular where the name fits two', () => {
    const marks = MARKS.map((mark) => ({ ...mark, text: mark.text.replace('Emil ', '') }));
    const source = SOURCE.replace('Emil ', '');
    expect(source).toContain('\nVarga: I would');
    const { transcript } = readTranscript(
      '<Exchange id="swim" label="Swimming">\n\n## Will you swim?\n\n<Turn by="tomas-varga">I would rather swim.</Turn>\n\n<Turn by="tomas-varga">Not I.</Turn>\n\n</Exchange>\n',
      PEOPLE,
    );
    expect(checkSpeakers(transcript, PEOPLE, source, { lines: [], marks })).toEqual([]);
  });
});
