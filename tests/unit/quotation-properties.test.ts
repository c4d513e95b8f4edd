import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { Passage } from '../../src/core/model/passages.ts';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { quotable } from '../../src/outputs/quotable.ts';
import { awkwardInterview } from '../helpers/interviews.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const plain = await quotableInterviews();
/** In this one are brackets and dots of its own. */
const awkward = quotable(awkwardInterview(), ENGLISH);
const interviews = indexInterviews([...plain, awkward]);
const passages = plain.flatMap((interview) => interview.passages);
const everyWord = [...passages, ...awkward.passages].flatMap(({ text }) =>
  wordsOf(text).map(({ key }) => key),
);
const everything = ` ${everyWord.join(' ')} `;

/** Whole words of a passage, from one to another. */
interface Offsets {
  passage: Passage;
  from: number;
  to: number;
}

function stretches(fewest: number, among: readonly Passage[] = passages): fc.Arbitrary<Offsets> {
  const long = among.filter(({ text }) => wordsOf(text).length >= fewest);
  return fc.constantFrom(...long).chain((passage) => {
    const count = wordsOf(passage.text).length;
    return fc
      .tuple(fc.nat(count - fewest), fc.integer({ min: fewest, max: count }))
      .map(([from, length]) => ({ passage, from, to: Math.min(count, from + length) }));
  });
}

/** The text of a stretch, with one of its words, neither the first nor the last, replaced. */
function replaced({ passage, from, to }: Offsets, share: number, by: string): string {
  const words = wordsOf(passage.text).slice(from, to);
  const word = words[1 + Math.floor(share * (words.length - 2))];
  const { text } = passage;
  return `${text.slice(words[0]?.start, word?.start)}${by}${text.slice(word?.end, words.at(-1)?.end)}`;
}

/** Whether the words stand somewhere in this order: then they are a quotation after all. */
function stands(quotation: string): boolean {
  return everything.includes(
    ` ${wordsOf(quotation)
      .map(({ key }) => key)
      .join(' ')} `,
  );
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('whatever words of a passage are quoted', () => {
  it('they are verbatim, and found where they stand', () => {
    fc.assert(
      fc.property(stretches(1, [...passages, ...awkward.passages]), ({ passage, from, to }) => {
        const words = wordsOf(passage.text).slice(from, to);
        const [start, end] = [words[0]?.start, words.at(-1)?.end];
        const verdict = checkAgainst(passage.text.slice(start, end), interviews);
        expect(verdict.kind).toBe('verbatim');
        expect(verdict.occurrences.map(({ spans }) => spans)).toContainEqual([
          { passage, start, end },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('they are neither verbatim nor the same words when one is dropped', () => {
    fc.assert(
      fc.property(stretches(4), share, (stretch, at) => {
        const quotation = replaced(stretch, at, '');
        fc.pre(!stands(quotation));
        expect(['altered', 'not-found']).toContain(checkAgainst(quotation, interviews).kind);
      }),
      { numRuns: 300 },
    );
  });

  it('nor when one is changed, be it in a letter or a digit', () => {
    const others = fc.oneof(
      fc.constantFrom(...new Set(everyWord)),
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.stringMatching(/^[a-zəж]{1,8}$/),
    );
    fc.assert(
      fc.property(stretches(4), share, others, (stretch, at, other) => {
        const quotation = replaced(stretch, at, other);
        fc.pre(!stands(quotation));
        expect(['altered', 'not-found']).toContain(checkAgainst(quotation, interviews).kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever is pasted', () => {
  it('there is a verdict, and places lie within their passages', () => {
    const signs = fc.constantFrom('…', '[…]', '[', ']', '“', '”', '"', '— A', '\n', ' ', '> ', '.');
    const pieces = fc.oneof(fc.string({ unit: 'binary' }), signs, fc.constantFrom(...everyWord));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { occurrences } = checkAgainst(parts.join(' '), interviews);
        for (const { spans } of occurrences)
          for (const { passage, start, end } of spans)
            expect(passage.text.slice(start, end).length).toBe(end - start);
      }),
      { numRuns: 300 },
    );
  });
});
