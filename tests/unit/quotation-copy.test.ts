import { describe, expect, it } from 'vitest';
import type { QuotableInterview } from '../../src/core/model/passages.ts';
import { markdownQuotation, plainQuotation, quotationAt } from '../../src/core/quotation/copy.ts';
import type { Occurrence, PassageSpan } from '../../src/core/quotation/verdict.ts';
import { quotable } from '../../src/outputs/quotable.ts';
import { awkwardInterview } from '../helpers/interviews.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const LINK = 'https://verbatim.example/a/#a-1:~:text=b';
const [published] = await quotableInterviews();
if (!published) throw new Error('There is no interview.');

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
});
