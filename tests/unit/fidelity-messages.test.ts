import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../src/checks/fidelity.ts';
import type { Removed, RemovedMark } from '../../src/core/model/interview.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';

const SOURCE = `Three lamps stand on the quay, and one of them is blue.

– What is lit first?

– The blue lamp is lit first. It is the oldest of them all.

Then the green one follows, if the wind allows it.

– And who lights the last?

– My brother lights the last of them. He never hurries on the stairs.

On Sundays nobody lights any lamp at all.
`;

const MDX = `---
title: Lamps
---

Three lamps stand on the quay, and one of them is blue.

<Exchange id="first" label="First">

## What is lit first?

The blue lamp is lit first. It is the oldest of them all.

Then the green one follows, if the wind allows it.

</Exchange>

<Exchange id="last" label="Last">

## And who lights the last?

My brother lights the last of them. He never hurries on the stairs.

On Sundays nobody lights any lamp at all.

</Exchange>
`;

const DASH: RemovedMark = { text: '– ', reason: 'The dash that opens a turn' };
const [LEAD, BLUE, GREEN, BROTHER, SUNDAYS] = [
  'Three lamps stand on the quay, and one of them is blue.',
  'The blue lamp is lit first. It is the oldest of them all.',
  'Then the green one follows, if the wind allows it.',
  'My brother lights the last of them. He never hurries on the stairs.',
  'On Sundays nobody lights any lamp at all.',
] as const;
const FIRST = MDX.slice(MDX.indexOf('<Exchange id="first"'), MDX.indexOf('<Exchange id="last"'));
const LAST = MDX.slice(MDX.indexOf('<Exchange id="last"'));

/** What is reported of a transcript: place and message, the words, and how to fix it. */
function reported(mdx: string, source = SOURCE, removed: Partial<Removed> = { marks: [DASH] }) {
  const { transcript, findings } = readTranscript(mdx);
  expect(findings).toEqual([]);
  const everything = { lines: [], marks: [], ...removed };
  return checkFidelity(transcript, mdx, source, everything).map((finding) => {
    expect(finding.rule).toBe('fidelity');
    return [
      `${finding.line}:${finding.column} ${finding.message}`,
      finding.text,
      finding.suggestion,
    ];
  });
}

/** The transcript with replacements, each of which must change something. */
function edited(...edits: [from: string, to: string][]): string {
  return edits.reduce((mdx, [from, to]) => {
    expect(mdx).toContain(from);
    return mdx.replace(from, () => to);
  }, MDX);
}

const places = (problems: string[][]) => problems.map(([place]) => place);
const OR_SOURCE = 'or correct source.txt if it is not the article as published.';

it('a transcript that is the text of record has no problem', () => {
  expect(reported(MDX)).toEqual([]);
  expect(reported(MDX, SOURCE.replaceAll('\n', '\r\n').replaceAll(' ', '\u00A0 '))).toEqual([]);
});

describe('one mistake is one message', () => {
  it.each<[name: string, edits: [string, string][], problem: string[]]>([
    [
      'a word that was changed',
      [['oldest', 'eldest']],
      [
        '11:39 The text of record has “oldest” here, not “eldest” (line 5 of source.txt).',
        'first. It is the eldest of them all.',
        `Write “oldest”, ${OR_SOURCE}`,
      ],
    ],
    [
      'the last word before a full stop',
      [['them all.', 'them both.']],
      [
        '11:54 The text of record has “all” here, not “both” (line 5 of source.txt).',
        'the oldest of them both.',
        `Write “all”, ${OR_SOURCE}`,
      ],
    ],
    [
      'a full stop that became another mark',
      [['them all.', 'them all!']],
      [
        '11:54 The text of record has “all.” here, not “all!” (line 5 of source.txt).',
        'the oldest of them all!',
        `Write “all.”, ${OR_SOURCE}`,
      ],
    ],
    [
      'characters that look alike',
      [['wind', 'wіnd']],
      [
        '13:36 The text of record has “wind” here, not “wіnd” (line 7 of source.txt). It is U+0069, not U+0456.',
        'one follows, if the wіnd allows it.',
        `Write “wind”, ${OR_SOURCE}`,
      ],
    ],
    [
      'a word that was left out',
      [['the oldest of', 'the of']],
      [
        '11:39 The text of record has “oldest” after “the” (line 5 of source.txt).',
        'first. It is the of them all.',
        `Put it back, ${OR_SOURCE}`,
      ],
    ],
    [
      'the first sentence of a paragraph that was left out',
      [['The blue lamp is lit first. ', '']],
      [
        '11:1 The text of record has “The blue lamp is lit first.” before “It” (line 5 of source.txt).',
        'It is the oldest of them all.',
        `Put it back, ${OR_SOURCE}`,
      ],
    ],
    [
      'the last sentence of a paragraph that was left out',
      [[' It is the oldest of them all.', '']],
      [
        '11:22 The text of record has “It is the oldest of them all.” after “first.” (line 5 of source.txt).',
        'lamp is lit first.',
        `Put it back, ${OR_SOURCE}`,
      ],
    ],
    [
      'a word that was added',
      [['the oldest', 'allegedly the oldest']],
      [
        '11:35 The text of record does not have “allegedly” here (line 5 of source.txt).',
        'lit first. It is allegedly the oldest of them all.',
        `Remove it, ${OR_SOURCE}`,
      ],
    ],
    [
      'words that were added before the first line',
      [['Three lamps', 'It is said that three lamps']],
      [
        '5:1 The text of record has “Three” here, not “It is said that three” (line 1 of source.txt).',
        'It is said that three lamps stand on the quay, and one of them is blue.',
        `Write “Three”, ${OR_SOURCE}`,
      ],
    ],
    [
      'a paragraph that was written anew',
      [[GREEN, 'Nobody has ever known what comes after that, and nobody will.']],
      [
        '13:1 The text of record has other words here (line 7 of source.txt).',
        'Nobody has ever known what comes after that, and nobody will',
        `Write “Then the green one follows, if the wind allows it”, ${OR_SOURCE}`,
      ],
    ],
    [
      'an answer of one word',
      [[GREEN, 'No.']],
      [
        '13:1 The text of record has other words here (line 7 of source.txt).',
        'No',
        `Write “Then the green one follows, if the wind allows it”, ${OR_SOURCE}`,
      ],
    ],
    [
      'a paragraph that is missing',
      [[`${GREEN}\n\n`, '']],
      [
        '11:1 The transcript lacks line 7 of source.txt after this paragraph.',
        GREEN,
        'Put the words back, or list each line in removed.yaml with the reason.',
      ],
    ],
    [
      'a question that is missing with its answer',
      [[LAST, '']],
      [
        '13:1 The transcript lacks lines 9 to 13 of source.txt after this paragraph.',
        '– And who lights the last? – My brother lights the last of them. He never hurri…',
        'Put the words back, or list each line in removed.yaml with the reason.',
      ],
    ],
    [
      'the introduction that is missing',
      [[`${LEAD}\n\n`, '']],
      [
        '7:4 The transcript lacks line 1 of source.txt before this paragraph.',
        'Three lamps stand on the quay, and one of them is blue.',
        'Put the words back, or list each line in removed.yaml with the reason.',
      ],
    ],
    [
      'a paragraph that nobody said',
      [[GREEN, `${GREEN}\n\nNobody has ever known what comes after that.`]],
      [
        '15:1 The text of record does not have these words.',
        'Nobody has ever known what comes after that.',
        `Remove them, ${OR_SOURCE}`,
      ],
    ],
    [
      'two paragraphs that nobody said, one after the other',
      [[GREEN, `${GREEN}\n\nNobody has known.\n\nNobody will.`]],
      [
        '15:1 The text of record does not have these words.',
        'Nobody has known. Nobody will.',
        `Remove them, ${OR_SOURCE}`,
      ],
    ],
    [
      'a paragraph that was moved into another answer',
      [
        [`${GREEN}\n\n`, ''],
        [SUNDAYS, `${SUNDAYS}\n\n${GREEN}`],
      ],
      [
        '23:1 The text of record has these words in another place: line 7 of source.txt.',
        GREEN,
        'Move them to that place, after the paragraph on line 11.',
      ],
    ],
    [
      'a question that was moved with its answer',
      [
        [FIRST, ''],
        [LAST, `${LAST}\n${FIRST}`],
      ],
      [
        '19:4 The text of record has these words in another place: lines 3 to 7 of source.txt.',
        'What is lit first? The blue lamp is lit first. It is the oldest of them all. Th…',
        'Move them to that place, after the paragraph on line 5.',
      ],
    ],
    [
      'the introduction that was moved',
      [
        [`${LEAD}\n\n`, ''],
        [GREEN, `${GREEN}\n\n${LEAD}`],
      ],
      [
        '13:1 The text of record has these words in another place: line 1 of source.txt.',
        LEAD,
        'Move them to that place, before everything else.',
      ],
    ],
    [
      'a paragraph that is there twice',
      [[GREEN, `${GREEN}\n\n${GREEN}`]],
      [
        '15:1 These words are here twice: line 13 has them already.',
        GREEN,
        'Keep one of the two: the text of record has the words once.',
      ],
    ],
    [
      'two paragraphs that are there twice, far away',
      [[SUNDAYS, `${SUNDAYS}\n\n${BLUE}\n\n${GREEN}`]],
      [
        '25:1 These words are here twice: line 11 has them already.',
        `${BLUE} ${GREEN.slice(0, 21)}…`,
        'Keep one of the two: the text of record has the words once.',
      ],
    ],
    [
      'a sentence that went to the next paragraph',
      [['It is the oldest of them all.\n\nThen', '\n\nIt is the oldest of them all. Then']],
      [
        '13:1 The text of record has these words in another paragraph: line 5 of source.txt.',
        'It is the oldest of them all.',
        'Move them to the paragraph on line 11.',
      ],
    ],
    [
      'a paragraph that was cut in two',
      [['first. It is', 'first.\n\nIt is']],
      [
        '13:1 This paragraph begins in the middle of line 5 of source.txt.',
        'It is the oldest of them all.',
        'Join it to the paragraph before it.',
      ],
    ],
  ])('%s', (_, edits, problem) => {
    expect(reported(edited(...edits))).toEqual([problem]);
  });
});

describe('several mistakes', () => {
  it('are as many messages, in the order of the file', () => {
    const mdx = edited(['oldest', 'eldest'], [`${GREEN}\n\n`, ''], ['hurries on', 'runs up']);
    expect(places(reported(mdx))).toEqual([
      '11:39 The text of record has “oldest” here, not “eldest” (line 5 of source.txt).',
      '11:1 The transcript lacks line 7 of source.txt after this paragraph.',
      '19:46 The text of record has “hurries on” here, not “runs up” (line 11 of source.txt).',
    ]);
  });

  it('in one paragraph are two when three words lie between them, and one when fewer do', () => {
    const three = edited(['It is the oldest of', 'He is the oldest by']);
    expect(places(reported(three))).toEqual([
      '11:29 The text of record has “It” here, not “He” (line 5 of source.txt).',
      '11:46 The text of record has “of” here, not “by” (line 5 of source.txt).',
    ]);
    const two = edited(['is the oldest of', 'was the oldest by']);
    expect(places(reported(two))).toEqual([
      '11:32 The text of record has “is the oldest of” here, not “was the oldest by” (line 5 of source.txt).',
    ]);
  });

  it('are one when nothing is as it was', () => {
    const other =
      'A lead.\n\n<Exchange id="a" label="A">\n\n## Is it?\n\nOf the quay.\n\n</Exchange>\n';
    expect(reported(`---\n---\n\n${other}`)).toEqual([
      [
        '4:1 The text of record has other words here (lines 1 to 13 of source.txt).',
        'A lead. Is it? Of the quay',
        expect.stringMatching(/^Write “Three lamps stand on the quay, .*…”, or correct source/),
      ],
    ]);
  });
});

describe('a wrapped text of record', () => {
  const WRAPPED = SOURCE.replace('blue.', '\nblue.')
    .replace('It is the', '\nIt is the')
    .replace('hurries on', 'hurries\non');

  it('is the same as one that is not', () => {
    expect(reported(MDX, WRAPPED)).toEqual([]);
  });

  it('is one message for one mistake, on the line that has it', () => {
    const changed = edited(['oldest', 'eldest']);
    expect(places(reported(changed, WRAPPED))).toEqual([
      '11:39 The text of record has “oldest” here, not “eldest” (line 7 of source.txt).',
    ]);
    expect(places(reported(edited([' blue.', ' red.']), WRAPPED))).toEqual([
      '5:51 The text of record has “blue” here, not “red” (line 2 of source.txt).',
    ]);
    expect(places(reported(edited([`${BROTHER}\n\n`, '']), WRAPPED))).toEqual([
      '19:4 The transcript lacks lines 13 to 14 of source.txt after this paragraph.',
    ]);
  });

  it('may be cut into paragraphs where a line ends, and nowhere else', () => {
    expect(places(reported(edited(['first. It', 'first.\n\nIt']), WRAPPED))).toEqual([]);
    expect(places(reported(edited(['oldest of', 'oldest\n\nof']), WRAPPED))).toEqual([
      '11:29 The text of record has these words in another paragraph: line 7 of source.txt.',
    ]);
  });
});

describe('a mark', () => {
  it('may open any turn, and nothing but a turn', () => {
    const inside = SOURCE.replace('Then the green', '– Then the green');
    expect(places(reported(MDX, inside))).toEqual([
      '13:1 The text of record has “–” before “Then” (line 7 of source.txt).',
    ]);
    // The words may be a turn elsewhere and a paragraph here.
    const twice = edited([SUNDAYS, 'What is lit first?']);
    expect(reported(twice, SOURCE.replace(SUNDAYS, 'What is lit first?'))).toEqual([]);
    expect(reported(twice, SOURCE.replace(SUNDAYS, '– What is lit first?'))).toHaveLength(1);
  });

  it('may be on the lines that it names, at either end', () => {
    const bold = SOURCE.replaceAll('– ', '').replace(
      'What is lit first?',
      '**What is lit first?**',
    );
    const marks: RemovedMark[] = [
      { text: '**', reason: 'Bold type', lines: [3] },
      { text: '**', reason: 'Bold type', at: 'end', lines: [3] },
    ];
    expect(reported(MDX, bold, { marks })).toEqual([]);
    expect(places(reported(MDX, bold))).toEqual([
      '9:4 The text of record has “**What is lit first?**” here, not “What is lit first?” (line 3 of source.txt).',
    ]);
  });
});

it('a place is that of the word in the file, past markup, escapes and line breaks', () => {
  const paragraph =
    'The *blue* [lamp](https://lamps.example/a_b) &amp; \\*two\\* others\n  are <bdi>lit</bdi> first.';
  const shown = 'The blue lamp & *two* others are lit first.';
  const source = SOURCE.replace(
    '– The blue lamp is lit first. It is the oldest of them all.',
    `– ${shown}`,
  );
  expect(reported(edited([BLUE, paragraph]), source)).toEqual([]);
  const placeOf = (from: string, to: string) =>
    reported(edited([BLUE, paragraph.replace(from, to)]), source).map(([place]) =>
      place?.slice(0, place.indexOf(' ')),
    );
  expect(placeOf('The', 'A')).toEqual(['11:1']);
  expect(placeOf('blue', 'red')).toEqual(['11:6']);
  expect(placeOf('[lamp]', '[lump]')).toEqual(['11:13']);
  expect(placeOf('&amp;', 'or')).toEqual(['11:46']);
  expect(placeOf('two', 'ten')).toEqual(['11:52']);
  expect(placeOf('others', 'more')).toEqual(['11:60']);
  expect(placeOf('are', 'were')).toEqual(['12:3']);
  expect(placeOf('lit', 'put')).toEqual(['12:12']);
  expect(placeOf('first.', 'last.')).toEqual(['12:22']);
});

it('a changed word among 50,000 is one message', () => {
  const paragraphs = Array.from({ length: 1_000 }, (_, index) =>
    Array.from({ length: 50 }, (_, word) => `w${(index * 31 + word * word) % 997}`).join(' '),
  );
  const mdx = `${paragraphs.join('\n\n')}\n\n${FIRST}\n${LAST}`.replace(
    /(?<=\n(?:.*\n){1200}w\d+ )w\d+/,
    'changed',
  );
  const problems = reported(mdx, [...paragraphs, SOURCE.slice(LEAD.length)].join('\n'));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.[0]).toContain('not “changed” (line 602 of');
});
