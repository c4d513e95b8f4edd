import { describe, expect, it } from 'vitest';
import { checkSamePeople } from '../../src/checks/people.ts';
import { plainText } from '../../src/core/model/inline.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import type { Name } from '../../src/core/model/layer.ts';
import { passagesOf } from '../../src/core/model/passages.ts';
import type { Person } from '../../src/core/model/people.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { readEdited } from '../helpers/invented-interview.ts';

const person = (id: string, part: Person['part']): Person => ({ id, part, name: id });
const ONE = [person('brandt', 'interviewee'), person('jon-rask', 'interviewer')];
const TWO_ASK = [...ONE, person('ida-holt', 'interviewer')];
const TWO_ANSWER = [person('brandt', 'interviewee'), person('velde', 'interviewee')];

/** Each passage in a line: its anchor, its part, who says it, and its words. */
function read(mdx: string, people: readonly Person[] = ONE) {
  const { transcript, findings } = readTranscript(mdx, people);
  return {
    transcript,
    passages: passagesOf(transcript).map(
      ({ id, part, by, text }) => `${id} ${part} ${by.join('+') || '–'}: ${text}`,
    ),
    findings: findings.map(
      ({ line, column, message, text }) => `${line}:${column} ${message} [${text}]`,
    ),
  };
}

const exchange = (body: string, attributes = '') =>
  `<Exchange id="canal" label="The canal"${attributes}>\n\n${body}\n\n</Exchange>\n`;

describe('who speaks', () => {
  it('is, in the plain case, the one interviewer and the one interviewee', () => {
    expect(read(exchange('## Will it be finished?\n\nYes.\n\nBy spring.')).passages).toEqual([
      'canal question jon-rask: Will it be finished?',
      'canal-1 answer brandt: Yes.',
      'canal-2 answer brandt: By spring.',
    ]);
  });

  it('is told apart in a conversation of any shape', () => {
    const body = `## Will the canal be finished?

It will be wet by spring. <Remark>(Laughter.)</Remark>

<Turn by="ida-holt">

By which spring?

</Turn>

<Turn by="brandt">

- The next.
- Or the one after.

</Turn>

<Remark>(Applause.)</Remark>

<Narration>

They walk down to the lock.

</Narration>

The water is cold.`;
    const { passages, findings, transcript } = read(exchange(body, ' by="jon-rask"'), TWO_ASK);
    expect(findings).toEqual([]);
    expect(passages).toEqual([
      'canal question jon-rask: Will the canal be finished?',
      'canal-1 answer brandt: It will be wet by spring. (Laughter.)',
      'canal-2 answer ida-holt: By which spring?',
      'canal-3 answer brandt: The next.',
      'canal-4 answer brandt: Or the one after.',
      'canal-5 remark –: (Applause.)',
      'canal-6 narration –: They walk down to the lock.',
      'canal-7 answer brandt: The water is cold.',
    ]);
    const [, first] = passagesOf(transcript);
    expect(first?.remarks?.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      '(Laughter.)',
    ]);
  });

  it('is nobody where the article does not name the asker', () => {
    const people = [person('brandt', 'interviewee')];
    expect(read(exchange('## Why?\n\nBecause.'), people).passages[0]).toBe(
      'canal question –: Why?',
    );
    const { passages, findings } = read(exchange('## Why?\n\nBecause.', ' by="unknown"'), TWO_ASK);
    expect(findings).toEqual([]);
    expect(passages[0]).toBe('canal question –: Why?');
  });

  it('may be several at once', () => {
    const body = `## Who?\n\n<Turn by={['brandt', 'velde']}>Both.</Turn>`;
    expect(read(exchange(body), TWO_ANSWER).passages[1]).toBe('canal-1 answer brandt+velde: Both.');
  });
});

describe('an exchange', () => {
  it('may begin with a statement that nobody asked for', () => {
    const { passages, findings } = read(exchange('Good evening.'));
    expect(findings).toEqual([]);
    expect(passages).toEqual(['canal-1 answer brandt: Good evening.']);
  });

  it('may have a question of several paragraphs, of which one asks', () => {
    const body = `<Question>\n\nYou came here.\n\n## Why?\n\nTell us.\n\n</Question>\n\nTo work.`;
    const { passages, transcript } = read(exchange(body));
    expect(passages[0]).toBe('canal question jon-rask: You came here.\n\nWhy?\n\nTell us.');
    const [question] = passagesOf(transcript);
    expect(plainText(question?.inlines ?? [])).toBe(question?.text);
    expect(transcript.exchanges[0]?.question?.text).toBe('Why?');
  });

  it('has lists, block quotations and sub-headings of the article', () => {
    const body = `## Why?\n\n### The lock\n\n3. Water.\n4. Wind.\n\n   And rain.\n\n> An old word.\n>\n> Another.`;
    const { transcript, passages } = read(exchange(body));
    expect(passages.slice(1)).toEqual([
      'canal-1_heading heading –: The lock',
      'canal-1 answer brandt: Water.',
      'canal-2 answer brandt: Wind.',
      'canal-3 answer brandt: And rain.',
      'canal-4 answer brandt: An old word.',
      'canal-5 answer brandt: Another.',
    ]);
    expect(transcript.exchanges[0]?.answer.map(({ shape }) => shape)).toEqual([
      { type: 'item', isOrdered: true, begins: 'list', number: 3 },
      { type: 'item', isOrdered: true, begins: 'item', number: 4 },
      { type: 'item', isOrdered: true, begins: 'paragraph', number: 4 },
      { type: 'quotation' },
      { type: 'quotation' },
    ]);
  });

  it('has sub-headings above turns and narration too', () => {
    const body = `## Why?\n\n### The lock\n\n<Turn by="velde">So.</Turn>\n\n### The gate\n\n<Narration>They go.</Narration>`;
    const { passages, findings } = read(exchange(body), TWO_ANSWER);
    expect(findings).toEqual([]);
    expect(passages.slice(1)).toEqual([
      'canal-1_heading heading –: The lock',
      'canal-1 answer velde: So.',
      'canal-2_heading heading –: The gate',
      'canal-2 narration –: They go.',
    ]);
  });

  it.each([
    '<Turn by="brandt"><Remark>(Nods.)</Remark></Turn>',
    '*<Remark>(Nods.)</Remark>*',
    '- <Remark>(Nods.)</Remark>',
  ])('gives a remark alone to nobody, whoever has the turn: %s', (remark) => {
    expect(read(exchange(`## Why?\n\nSo.\n\n${remark}`)).passages.at(-1)).toBe(
      'canal-2 remark –: (Nods.)',
    );
  });

  it('may follow narration and a sub-heading, and narration may come last', () => {
    const one = exchange('## Why?\n\nSo.');
    const mdx = `Lead.\n\n${one}\n<Narration>They walk.</Narration>\n\n### The lock\n\n${one.replace('canal', 'lock')}\n<Narration>\n\nThey stop.\n\nIt rains.\n\n</Narration>\n`;
    const { passages, findings } = read(mdx);
    expect(findings).toEqual([]);
    expect(passages).toEqual([
      'lead-1 lead –: Lead.',
      'canal question jon-rask: Why?',
      'canal-1 answer brandt: So.',
      'narration-1 narration –: They walk.',
      'lock_heading heading –: The lock',
      'lock question jon-rask: Why?',
      'lock-1 answer brandt: So.',
      'narration-2 narration –: They stop.',
      'narration-3 narration –: It rains.',
    ]);
  });
});

describe('one mistake is one error at its place', () => {
  it.each<[string, string, readonly Person[], string]>([
    [
      'fault 55: an answer without a speaker where two answer',
      exchange('## Why?\n\nSo.\n\nAnd so.'),
      TWO_ANSWER,
      '5:1 This doesn’t say who speaks, and this interview has 2 interviewees. [So.]',
    ],
    [
      'fault 55: a question without a speaker where two ask',
      exchange('## Why?\n\nSo.'),
      TWO_ASK,
      '1:1 This exchange doesn’t say who asks, and 2 people in this interview do. [<Exchange id="canal" label="The canal">]',
    ],
    [
      'fault 55: an unknown person',
      exchange('## Why?\n\n<Turn by="brant">So.</Turn>'),
      ONE,
      '5:11 There is nobody with the id “brant” in “people”. [<Turn by="brant">So.</Turn>]',
    ],
    [
      'fault 55: an unknown person whose id is a part of another attribute',
      exchange('## Why?\n\nSo.', ' by="can"'),
      ONE,
      '1:44 There is nobody with the id “can” in “people”. [<Exchange id="canal" label="The canal" by="can">]',
    ],
    [
      'fault 55: nobody at all, which is not the same as unknown',
      exchange('## Why?\n\nSo.\n\n<Turn by={[]}>And so.</Turn>'),
      ONE,
      '7:7 This by="…" names nobody. [<Turn by={[]}>And so.</Turn>]',
    ],
    [
      'fault 55: two speakers of one turn in two attributes',
      exchange('## Why?\n\n<Turn by="brandt" by="jon-rask">So.</Turn>'),
      ONE,
      '5:7 <Turn> has by=… twice. [<Turn by="brandt" by="jon-rask">So.</Turn>]',
    ],
    [
      'fault 55: unknown beside others',
      exchange(`## Why?\n\n<Turn by={['unknown', 'brandt']}>So.</Turn>`),
      ONE,
      `5:13 “unknown” is written alone, not in a list. [<Turn by={['unknown', 'brandt']}>So.</Turn>]`,
    ],
    [
      'fault 55: an attribute that can’t be read, and so no missing one',
      exchange('## Why?\n\n<Turn by={brandt}>So.</Turn>'),
      ONE,
      '5:7 <Turn> has no use for by={…} as it is here. [<Turn by={brandt}>So.</Turn>]',
    ],
    [
      'fault 56: a turn of remarks alone',
      exchange('## Why?\n\n<Turn by="brandt"><Remark>(Nods.)</Remark></Turn>'),
      ONE,
      '3:1 Nobody speaks in this exchange after the question. [## Why?]',
    ],
    [
      'a question without words',
      exchange('## <Remark>(Laughs.)</Remark>\n\nSo.'),
      ONE,
      '3:1 This heading has no words. [## <Remark>(Laughs.)</Remark>]',
    ],
    [
      'a question element that is one line',
      exchange('<Question>Why?</Question>\n\nSo.'),
      ONE,
      '3:1 This <Question> has no part that asks. [<Question>Why?</Question>]',
    ],
    [
      'an element in lower case',
      exchange('## Why?\n\nSo.\n\n<turn by="brandt">\n\nSo.\n\n</turn>'),
      ONE,
      '7:1 <turn> is not allowed here: a transcript is paragraphs of text. [<turn by="brandt">]',
    ],
    [
      'fault 55: a person twice',
      exchange(`## Why?\n\n<Turn by={['brandt', 'brandt']}>So.</Turn>`),
      ONE,
      `5:13 “brandt” is given twice. [<Turn by={['brandt', 'brandt']}>So.</Turn>]`,
    ],
    [
      'a turn without a speaker',
      exchange('## Why?\n\n<Turn>So.</Turn>'),
      ONE,
      '5:1 This turn doesn’t say who speaks. [<Turn>So.</Turn>]',
    ],
    [
      'fault 56: an empty turn',
      exchange('## Why?\n\nSo.\n\n<Turn by="jon-rask">\n\n</Turn>'),
      ONE,
      '7:1 This <Turn> has no words in it. [<Turn by="jon-rask">]',
    ],
    [
      'fault 56: a turn within a turn',
      exchange(
        '## Why?\n\n<Turn by="brandt">\n\nSo.\n\n<Turn by="jon-rask">\n\nYes?\n\n</Turn>\n\n</Turn>',
      ),
      ONE,
      '9:1 A <Turn> is not allowed here: a transcript is paragraphs of text. [<Turn by="jon-rask">]',
    ],
    [
      'fault 56: an exchange of remarks alone',
      exchange('## Why?\n\n<Remark>(Silence.)</Remark>'),
      ONE,
      '3:1 Nobody speaks in this exchange after the question. [## Why?]',
    ],
    [
      'fault 56: narration inside a paragraph',
      exchange('## Why?\n\nSo. <Narration>He turns.</Narration> And so.'),
      ONE,
      '5:5 A <Narration> is not allowed here: a transcript is paragraphs of text. [<Narration>He turns.</Narration>]',
    ],
    [
      'a question that is not marked as one, though “by” says who asks it',
      exchange('Why?\n\n<Turn by="brandt">So.</Turn>', ' by="jon-rask"'),
      ONE,
      '3:1 This exchange has no question, and its first paragraph asks one. [Why?]',
    ],
    [
      'two questions',
      exchange('## Why?\n\nSo.\n\n## And how?\n\nSo.'),
      ONE,
      '7:1 An exchange has only one question. [## And how?]',
    ],
    [
      'somebody who asks nothing',
      exchange('Good evening.', ' by="jon-rask"'),
      ONE,
      '1:40 by="…" says who asks, and this exchange begins with no question. [<Exchange id="canal" label="The canal" by="jon-rask">]',
    ],
    [
      'a sub-heading with nothing below it',
      exchange('## Why?\n\nSo.\n\n### The end'),
      ONE,
      '7:1 This sub-heading has nothing below it. [### The end]',
    ],
    [
      'a list within a list',
      exchange('## Why?\n\n- So.\n  - Deep.'),
      ONE,
      '6:3 A list is not allowed here: a list item or a block quotation holds paragraphs only. [- Deep.]',
    ],
    [
      'a paragraph between exchanges',
      `${exchange('## Why?\n\nSo.')}\nThey walk.\n`,
      ONE,
      '9:1 A paragraph is not allowed here: between exchanges there is only <Narration>. [They walk.]',
    ],
  ])('%s', (_, mdx, people, expected) => {
    expect(read(mdx, people).findings).toEqual([expected]);
  });
});

describe('somebody who is listed', () => {
  const SPEAKING = '  - id: leman-isiqli\n    part: interviewee\n    name: Ləman Işıqlı\n';
  const silent = (part: string) =>
    `${SPEAKING.trimEnd()}\n  - { id: ida-holt, part: ${part}, name: Ida Holt }\n`;

  it.each([
    ['interviewee', 'This doesn’t say who speaks, and this interview has 2 interviewees.'],
    ['moderator', undefined],
    ['other', 'Ida Holt never speaks in this interview.'],
  ])('fault 55: as %s must speak, and is reported once where not', async (part, message) => {
    const from = SPEAKING;
    const { problems } = await readEdited([
      { from: '    role: keeper of the lanterns of Nowhere-on-Sea\n', to: '' },
      { from, to: silent(part) },
    ]);
    const told = [...new Set(problems.map((problem) => problem.message))];
    expect(told).toEqual(message === undefined ? [] : [message]);
    if (part === 'other')
      expect(problems).toEqual([
        expect.objectContaining({ line: 9, column: 7, text: expect.stringContaining('ida-holt') }),
      ]);
  });

  it('fault 55: twice with one id is one error', async () => {
    const { problems } = await readEdited([
      {
        from: 'publisher: {',
        to: '  - { id: leman-isiqli, part: other, name: Ida Holt }\npublisher: {',
      },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      '“people → #2 → id” is the id of a person above.',
    ]);
  });
});

describe('people of several interviews', () => {
  const baku = { id: 'baku', name: 'Baku', kind: 'place', aliases: [] } as unknown as Name;
  const rask = { id: 'rask', name: 'Jon Rask', kind: 'person', aliases: ['Йон Раск'] };
  const of = (slug: string, id: string, name: string) =>
    ({ slug, people: [{ id, name, part: 'interviewee' }] }) as unknown as Interview;

  it('with one id are one person, under one name', () => {
    const found = checkSamePeople([of('a', 'rask', 'Jon Rask'), of('b', 'rask', 'Ida Rask')], []);
    expect(found).toMatchObject([
      {
        ...{ slug: 'b', path: ['people', 0, 'id'] },
        message: '“rask” is Ida Rask here, and Jon Rask in a.',
      },
    ]);
    expect(checkSamePeople([of('a', 'rask', 'Jon Rask'), of('b', 'rask', 'Jon Rask')], [])).toEqual(
      [],
    );
  });

  it('may be written in two ways where the index of names knows both', () => {
    const both = [of('a', 'rask', 'Jon Rask'), of('b', 'rask', 'Йон Раск')];
    expect(checkSamePeople(both, [])).toHaveLength(1);
    expect(checkSamePeople(both, [rask as unknown as Name])).toEqual([]);
  });

  it('have the name that the index of names has under their id', () => {
    const found = checkSamePeople([of('a', 'rask', 'Ida Rask')], [rask as unknown as Name]);
    expect(found).toMatchObject([
      { message: '“rask” is Ida Rask here, and Jon Rask in the index of names.' },
    ]);
  });

  it('have no id of something else', () => {
    expect(checkSamePeople([of('a', 'baku', 'Baku Rask')], [baku])).toMatchObject([
      { message: 'In the index of names, “baku” is no person: Baku.' },
    ]);
  });
});
