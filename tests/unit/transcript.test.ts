import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/core/model/interview.ts';
import type { Person } from '../../src/core/model/people.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';

const PEOPLE: Person[] = [
  { id: 'keeper', part: 'interviewee', name: 'A Keeper' },
  { id: 'a-nobody', part: 'interviewer', name: 'A. Nobody' },
];

/** A small interview with one answer. */
function mdx(answer: string, lead = 'A lead.'): string {
  return `---
title: Nobody said this
---

${lead}

<Exchange id="the-moon" label="The moon" topics={['night', "far-away"]} by="a-nobody">

## Who *lit* the moon?

${answer}

</Exchange>
`;
}

/** The transcript of a text in which nothing is wrong. */
function read(source: string) {
  const { transcript, findings } = readTranscript(source, PEOPLE);
  expect(findings).toEqual([]);
  return transcript;
}

function inlines(answer: string): Inline[] | undefined {
  return read(mdx(answer)).exchanges[0]?.answer[0]?.inlines;
}

describe('reading a transcript', () => {
  it('gives lead, question and answer with ids and places', () => {
    const { lead, exchanges } = read(mdx('We did.\n\nOn a Tuesday.', 'One.\n\nTwo.'));
    expect(lead.map(({ id, text, position }) => [id, text, position])).toEqual([
      ['lead-1', 'One.', { line: 5, column: 1 }],
      ['lead-2', 'Two.', { line: 7, column: 1 }],
    ]);
    expect(exchanges).toMatchObject([
      {
        id: 'the-moon',
        number: 1,
        label: 'The moon',
        topics: ['night', 'far-away'],
        question: {
          by: ['a-nobody'],
          text: 'Who lit the moon?',
          position: { line: 11, column: 1 },
        },
        answer: [
          { id: 'the-moon-1', number: 1, text: 'We did.', position: { line: 13, column: 1 } },
          { id: 'the-moon-2', number: 2, text: 'On a Tuesday.', position: { line: 15, column: 1 } },
        ],
        position: { line: 9, column: 1 },
      },
    ]);
  });

  it('numbers exchanges in their order', () => {
    const second = mdx('No.').slice(mdx('').indexOf('<Exchange')).replace('the-moon', 'sun');
    const { exchanges } = read(`${mdx('Yes.')}\n${second}`);
    expect(exchanges.map(({ id, number, answer }) => [id, number, answer[0]?.id])).toEqual([
      ['the-moon', 1, 'the-moon-1'],
      ['sun', 2, 'sun-1'],
    ]);
  });

  it('keeps emphasis and links, and their words', () => {
    expect(inlines('Ask *the **old** lamp* at [the quay](https://quay.example).')).toEqual([
      { type: 'text', value: 'Ask ' },
      {
        type: 'emphasis',
        children: [
          { type: 'text', value: 'the ' },
          { type: 'strong', children: [{ type: 'text', value: 'old' }] },
          { type: 'text', value: ' lamp' },
        ],
      },
      { type: 'text', value: ' at ' },
      {
        type: 'link',
        href: 'https://quay.example',
        children: [{ type: 'text', value: 'the quay' }],
      },
      { type: 'text', value: '.' },
    ]);
    const { exchanges } = read(mdx('Ask *the **old** lamp* at [the quay](https://quay.example).'));
    expect(exchanges[0]?.answer[0]?.text).toBe('Ask the old lamp at the quay.');
  });

  it('keeps the language and the direction of a passage', () => {
    const hebrew: Inline = { type: 'text', value: 'שלום' };
    expect(inlines('a <span lang="az">dövr</span> and <bdi>שלום</bdi>')).toEqual([
      { type: 'text', value: 'a ' },
      { type: 'span', lang: 'az', children: [{ type: 'text', value: 'dövr' }] },
      { type: 'text', value: ' and ' },
      { type: 'span', dir: 'auto', children: [hebrew] },
    ]);
    expect(inlines('<span lang="he" dir="rtl">שלום</span>')).toEqual([
      { type: 'span', lang: 'he', dir: 'rtl', children: [hebrew] },
    ]);
    expect(read(mdx('Yes.', '<bdi>שלום</bdi>')).lead[0]?.text).toBe('שלום');
  });

  it.each([
    '“curly” ‘quotes’ and "straight" \'ones\'',
    "o‘zbek, oʻzbek, oʼzbek, o'zbek",
    '1.5–2 times — or -- more... (c) 1/2',
    'Türkiye, Tu\u0308rkiye, İstanbul, Əliyev',
    'a\u00a0no-break space and a thin\u2009one',
    '$x$, ~~struck~~, | a | b |, www.example.com, :smile:',
  ])('changes no character of: %s', (text) => {
    expect(read(mdx(text)).exchanges[0]?.answer[0]?.text).toBe(text);
  });

  it('takes a line break of the file for a space', () => {
    expect(read(mdx('one\ntwo\n  three')).exchanges[0]?.answer[0]?.text).toBe('one two three');
  });

  it('reads a file the same with other line ends and with a byte order mark', () => {
    const plain = read(mdx('One.\n\nTwo.'));
    expect(read(mdx('One.\n\nTwo.').replaceAll('\n', '\r\n'))).toEqual(plain);
    expect(read(`\uFEFF${mdx('One.\n\nTwo.')}`)).toEqual(plain);
  });
});
