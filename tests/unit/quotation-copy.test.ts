import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotableInterview } from '../../src/core/model/passages.ts';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { markdownQuotation, plainQuotation, quotationAt } from '../../src/core/quotation/copy.ts';
import { occurrencePath } from '../../src/core/quotation/link.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import type { Occurrence, PassageSpan } from '../../src/core/quotation/verdict.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { quotable } from '../../src/outputs/quotable.ts';
import { awkwardInterview } from '../helpers/interviews.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const LINK = 'https://verbatim.example/a/#a-1:~:text=b';
const [published, invented] = await quotableInterviews();
if (!published || !invented) throw new Error('There are no interviews.');

/** Words of one passage after the other. */
function placeAt(interview: QuotableInterview, ...texts: string[]): Occurrence {
  const spans = texts.map((text): PassageSpan => {
    const passage = interview.passages.find((each) => each.text.includes(text));
    if (!passage) throw new Error(`There is no “${text}”.`);
    const start = passage.text.indexOf(text);
    return { passage, start, end: start + text.length };
  });
  return { interview, spans };
}

describe('a copied quotation', () => {
  it('is the words in quote marks, who said them, and the link', () => {
    const place = placeAt(published, 'This accelerates cargo flows');
    expect(plainQuotation(quotationAt(place, LINK))).toBe(
      `“This accelerates cargo flows”\n\n— Azamat Seitov, News.Az, 28 November 2025\n${LINK}`,
    );
  });

  it('opens each paragraph with a quote mark, and closes the last', () => {
    const texts = ['participate in regional formats.', 'Thanks to the personal diplomacy'];
    const plain = plainQuotation(quotationAt(placeAt(published, ...texts), LINK));
    expect(plain.startsWith(`“${texts[0]}\n\n“${texts[1]}”\n\n— Azamat`)).toBe(true);
  });

  it('is a block quotation in Markdown', () => {
    const texts = ['participate in regional formats.', 'Thanks to the personal diplomacy'];
    expect(markdownQuotation(quotationAt(placeAt(published, ...texts), LINK))).toBe(
      `> ${texts[0]}\n>\n> ${texts[1]}\n>\n> — [Azamat Seitov, News.Az, 28 November 2025](<${LINK}>)`,
    );
  });

  it('keeps in Markdown what Markdown would take for marks', () => {
    const interview = quotable(awkwardInterview());
    const lines = interview.passages.map(
      ({ text }) => markdownQuotation(quotationAt(placeAt(interview, text), LINK)).split('\n')[0],
    );
    expect(lines[0]).toBe(
      '> Five \\< six & “seven” > three\\_of\\_them \\*all\\*; \\[sic\\] #1 and 10 % \\~ 12 $ — é.',
    );
    expect(lines[1]).toMatch(/^> \\- not a list/);
    expect(lines[3]).toMatch(/^> 1\\\. This is no list/);
  });

  it('names the publisher for its introduction and for a question', () => {
    for (const text of ['Why now?', 'What are the political and strategic advantages'])
      expect(quotationAt(placeAt(published, text), LINK).credit).toBe('News.Az, 28 November 2025');
    const both = placeAt(published, 'of this step?', 'According to Tashkent');
    expect(quotationAt(both, LINK).credit).toBe('News.Az, 28 November 2025');
  });

  it('is verbatim when it is pasted into the check, with its source set aside', () => {
    const interviews = [published, invented, quotable(awkwardInterview())];
    const index = indexInterviews(interviews);
    fc.assert(
      fc.property(fc.constantFrom(...interviews).chain(places), (place) => {
        const link = `https://verbatim.example/${occurrencePath(place)}`;
        const quotation = quotationAt(place, link);
        for (const copied of [plainQuotation(quotation), markdownQuotation(quotation)]) {
          const { kind, setAside, occurrences: found } = checkAgainst(copied, index);
          expect([kind, setAside]).toEqual(['verbatim', [`— ${quotation.credit}`, link]]);
          expect(found.map(({ spans }) => spans[0]?.passage)).toContain(place.spans[0]?.passage);
        }
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
