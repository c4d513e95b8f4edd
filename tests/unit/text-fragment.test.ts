import { describe, expect, it } from 'vitest';
import {
  directivesFor,
  type TextDirective,
  textFragment,
} from '../../src/core/addresses/text-fragment.ts';

describe('a link that highlights words', () => {
  it('is a plain anchor when there are none', () => {
    expect(textFragment('connectivity-2', [])).toBe('#connectivity-2');
  });

  it('names the paragraph first, for browsers that know no more', () => {
    expect(textFragment('culture-1', [{ text: 'Creative unions' }])).toBe(
      '#culture-1:~:text=Creative%20unions',
    );
  });

  it('writes the neighbours with the hyphens that mark them', () => {
    const text = 'the corridor';
    expect(textFragment('a-1', [{ text, prefix: 'in' }])).toBe('#a-1:~:text=in-,the%20corridor');
    expect(textFragment('a-1', [{ text, suffix: 'of' }])).toBe('#a-1:~:text=the%20corridor,-of');
    expect(textFragment('a-1', [{ text, prefix: 'in', suffix: 'of' }])).toBe(
      '#a-1:~:text=in-,the%20corridor,-of',
    );
  });

  it('escapes hyphen, comma and ampersand, which have a meaning there', () => {
    expect(textFragment('a-1', [{ text: 'Trans-Caspian, R&D', prefix: 'far-off' }])).toBe(
      '#a-1:~:text=far%2Doff-,Trans%2DCaspian%2C%20R%26D',
    );
  });

  it('escapes marks at which other programs end an address', () => {
    expect(textFragment('a-1', [{ text: "(logistics)! *R* it's" }])).toBe(
      '#a-1:~:text=%28logistics%29%21%20%2AR%2A%20it%27s',
    );
  });

  it('escapes what an address can’t hold', () => {
    expect(textFragment('a-1', [{ text: 'Türkiye “is” 100% #1' }])).toBe(
      '#a-1:~:text=T%C3%BCrkiye%20%E2%80%9Cis%E2%80%9D%20100%25%20%231',
    );
  });

  it('takes several passages', () => {
    expect(textFragment('a-1', [{ text: 'one' }, { text: 'two' }])).toBe(
      '#a-1:~:text=one&text=two',
    );
  });
});

describe('the directive for a stretch of a page', () => {
  /** The directive for what is between brackets in the texts of a page. */
  function directiveFor(...texts: string[]): TextDirective | undefined {
    const bare = texts.map((text) => text.replace(/[[\]]/g, ''));
    const placeOf = (bracket: string) => {
      const block = texts.findIndex((text) => text.includes(bracket));
      const before = texts[block]?.split(bracket)[0] ?? '';
      return { block, at: before.replace('[', '').length };
    };
    return directivesFor(bare, [{ from: placeOf('['), to: placeOf(']') }])[0];
  }

  /** Different words: `a1 a2 …`. */
  const words = (count: number, letter = 'a') =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`).join(' ');
  const long = (letters: string, length = 41) =>
    [...letters].map((letter) => letter.repeat(length)).join(' ');
  const upTo160 = `${long('abcdef', 25)} five`;

  it.each<[what: string, texts: string[], directive: TextDirective | undefined]>([
    ['none without a word', ['one [—] two'], undefined],
    [
      'a neighbour on each side for four words and fewer',
      ['one [two three four five] six'],
      { text: 'two three four five', prefix: 'one', suffix: 'six' },
    ],
    [
      'no neighbour for more, where they are unique',
      ['one [two three four five six] seven'],
      { text: 'two three four five six' },
    ],
    [
      'neighbours for more, where they are not',
      ['1 2 3 4 5 6', '0 [1 2 3 4 5] 6'],
      { text: '1 2 3 4 5', prefix: '0', suffix: '6' },
    ],
    [
      'as many neighbours as make it unique',
      ['of the old lock here', 'in the old [lock] here', 'by the old lock here'],
      { text: 'lock', prefix: 'in the old', suffix: 'here' },
    ],
    ['no neighbour of another text', ['one', '[two]', 'three'], { text: 'two' }],
    ['all the words up to 160 characters', [`[${upTo160}]`], { text: upTo160 }],
    [
      'the first words and the last of longer ones',
      [`[${upTo160}s]`],
      { text: long('abcd', 25), end: `${long('ef', 25)} fives` },
    ],
    ['all of four words, however long', [`[${long('abcd')}]`], { text: long('abcd') }],
    [
      'the first words and the last, in two texts',
      [`x [${words(10)}`, `${words(10, 'b')}] y`],
      { text: 'a1 a2 a3 a4', end: 'b7 b8 b9 b10' },
    ],
    [
      'fewer first and last words, where their texts have no more',
      ['x [a1 a2', 'b1', 'c1 c2] y'],
      { text: 'a1 a2', end: 'c1 c2' },
    ],
    [
      'more first words, where the same are elsewhere',
      [words(6), `[${words(70)}]`],
      { text: words(7), end: 'a67 a68 a69 a70' },
    ],
    [
      '24 first words at most',
      [words(30), `[${words(70)}]`],
      { text: words(24), end: 'a67 a68 a69 a70' },
    ],
    [
      'no first words of another text, even where they are elsewhere',
      [`[${words(6)}`, 'b1]', `${words(6)} b1`],
      { text: words(6), end: 'b1' },
    ],
    [
      'more last words, where the same are between',
      [`[c1 c2 c3 c4 ${words(30)} ${words(8)} x a7 a8 a9 a10]`],
      { text: 'c1 c2 c3 c4', end: 'x a7 a8 a9 a10' },
    ],
    [
      '24 last words at most',
      [`[c1 c2 c3 c4 ${words(30)} and ${words(30)}]`],
      { text: 'c1 c2 c3 c4', end: words(30).split(' ').slice(-24).join(' ') },
    ],
    [
      'no last words of another text, even where they are between',
      [`[c1 c2 c3 c4 ${words(2)}`, `b1 ${words(2)}`, `${words(2)}] y`],
      { text: 'c1 c2 c3 c4', end: 'a1 a2' },
    ],
    [
      'a last word, where the whole text is there twice',
      [`[${long('abcdef')}]`, `${long('abcdef')}`],
      { text: long('abcde'), end: long('f') },
    ],
  ])('has %s', (_, texts, directive) => {
    expect(directiveFor(...texts)).toEqual(directive);
  });

  it('is one of six at most', () => {
    const stretches = Array.from({ length: 8 }, (_, at) => ({
      from: { block: 0, at: 3 * at },
      to: { block: 0, at: 3 * at + 2 },
    }));
    expect(directivesFor([words(9)], stretches)).toHaveLength(6);
  });
});
