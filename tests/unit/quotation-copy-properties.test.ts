import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { QuotableInterview } from '../../src/core/model/passages.ts';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { plainQuotation, quotationAt } from '../../src/core/quotation/copy.ts';
import { occurrencePath } from '../../src/core/quotation/link.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import type { Occurrence, PassageSpan } from '../../src/core/quotation/verdict.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { quotable } from '../../src/outputs/quotable.ts';
import { awkwardInterview } from '../helpers/interviews.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

describe('a copied quotation, whatever words it has,', () => {
  it('is verbatim when it is pasted into the check, with its source set aside', async () => {
    const interviews = [...(await quotableInterviews()), quotable(awkwardInterview(), ENGLISH)];
    const index = indexInterviews(interviews);
    fc.assert(
      fc.property(fc.constantFrom(...interviews).chain(places), (place) => {
        const link = `https://verbatim.example/${occurrencePath(place)}`;
        const quotation = quotationAt(place, link);
        const copied = plainQuotation(quotation, ENGLISH.quoting.quoteMarks);
        const { kind, setAside, occurrences: found } = checkAgainst(copied, index);
        expect([kind, setAside]).toEqual(['verbatim', [`— ${quotation.credit}`, link]]);
        expect(found.map(({ spans }) => spans[0]?.passage)).toContain(place.spans[0]?.passage);
      }),
      { numRuns: 150 },
    );
  });
});

/** Whole words of a passage, and perhaps of the passages after it, of the same part. */
function places(interview: QuotableInterview): fc.Arbitrary<Occurrence> {
  const { passages } = interview;
  return fc
    .record({
      first: fc.nat(passages.length - 1),
      more: fc.nat(2),
      from: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ first, more, from, to }) => {
      const run = passages.slice(first, first + 1 + more);
      const end = run.findIndex(({ part }) => part !== run[0]?.part);
      const spans = run
        .slice(0, end < 0 ? run.length : end)
        .map((passage): PassageSpan => ({ passage, start: 0, end: passage.text.length }));
      const [head, last] = [spans[0] as PassageSpan, spans.at(-1) as PassageSpan];
      const words = wordsOf(head.passage.text);
      head.start = words[Math.floor(from * words.length)]?.start ?? 0;
      const rest = wordsOf(last.passage.text).filter(({ start }) => start >= last.start);
      last.end = rest[Math.floor(to * (rest.length - 1))]?.end ?? last.end;
      return { interview, spans };
    });
}
