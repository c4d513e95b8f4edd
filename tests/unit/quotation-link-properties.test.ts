import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotableInterview } from '../../src/core/model/passages.ts';
import { occurrencePath } from '../../src/core/quotation/link.ts';
import type { PassageSpan } from '../../src/core/quotation/verdict.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { quotableInterviews } from '../helpers/quotations.ts';
import { directivesOf, landingOf } from '../helpers/text-fragment.ts';

const interviews = await quotableInterviews();

describe('a browser that follows the link', () => {
  it('lands on the very words, whatever words of a passage they are', () => {
    fc.assert(
      fc.property(anyWords(), ({ interview, span }) => {
        const link = occurrencePath({ interview, spans: [span] });
        const onPage = interview.passages.filter(
          ({ at }) => span.passage.part === 'lead' || at === span.passage.at,
        );
        const blocks = [...interview.boilerplate, ...onPage.map(({ text }) => text)];
        const block = interview.boilerplate.length + onPage.indexOf(span.passage);
        const [directive] = directivesOf(link);
        expect(directive && landingOf(blocks, directive)).toEqual({
          ...{ block, start: span.start, lastBlock: block, end: span.end },
        });
      }),
      { numRuns: 500 },
    );
  });
});

function anyWords(): fc.Arbitrary<{ interview: QuotableInterview; span: PassageSpan }> {
  return fc.constantFrom(...interviews).chain((interview) =>
    fc.constantFrom(...interview.passages).chain((passage) => {
      const words = wordsOf(passage.text);
      const index = fc.nat(words.length - 1);
      return fc.tuple(index, index).map(([a, b]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
        return { interview, span: { passage, start, end } };
      });
    }),
  );
}
