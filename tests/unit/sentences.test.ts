import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end with a full stop, a question mark, or a closing quotation mark', () => {
    expect(split('Why now? He called it “historic.” So it was. “Yes!” (All of it.)')).toEqual([
      'Why now?',
      'He called it “historic.”',
      'So it was.',
      '“Yes!”',
      '(All of it.)',
    ]);
  });

  it.each([
    'News.Az discussed these questions.',
    'Trade may grow by 1.5–2 times this year.',
    'It was “historic,” capable of giving a new dynamic.',
    'Mr. Smith met Dr. Jones of the U.S. Department.',
    'The talk with A. B. Seitov, i.e. the professor, was short.',
  ])('do not end inside “%s”', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    'He left… | Then he came. | “Why?” | ‘Because!’ | She: “No …” | [They laugh.] | So?! | Yes!!',
    'It is (so it was.) | It was [so it was.] | ¿Sí? | ¡No! | (“Both.”) | 3 did. | № 4 did.',
    'Was it? | No. | The U.S.A. won. | He was 40. | So am I.',
    'Das ist vorbei. | وقال نعم؟ | ثم لا. | Да. | Əla. | Şən!',
    'No. 7 and Art. 5 it was. | No. | Fig. | It was art. | Mr. X and St. John.',
    'It ended at 5 p.m. but he stayed, e.g. with J.-P. Roux.',
  ])('end where a reader sees the ends: %s', (text) => {
    expect(split(text.replaceAll(' | ', ' \n '))).toEqual(text.split(' | '));
  });

  it('have their places without the white space around them', () => {
    const text = '  One.\n\n Two? ';
    const places = splitSentences(text).map(({ start, end }) => [start, text.slice(start, end)]);
    expect(places).toEqual([
      [2, 'One.'],
      [9, 'Two?'],
    ]);
    expect(splitSentences(' \n ')).toEqual([]);
  });

  it('of the interview are as many as a reader counts', async () => {
    const { interviews } = await readArchive('content');
    const counts = interviews[0]?.exchanges.map(({ answer }) =>
      answer.map(({ text }) => split(text).length),
    );
    expect(counts).toEqual([[3], [4], [3], [4], [2, 1], [3, 3], [5], [2, 3, 2]]);
  });

  it('hold every character of a text but the white space around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sentences = splitSentences(text);
        for (const { text: words, start, end } of sentences)
          expect(text.slice(start, end)).toBe(words);
        const joined = sentences.map((sentence) => sentence.text).join('');
        expect(joined.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });
});
