import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { QuotableInterview } from '../../src/core/model/passages.ts';
import {
  conversationAt,
  plainConversation,
  plainQuotation,
  quotationAt,
} from '../../src/core/quotation/copy.ts';
import type { Occurrence, PassageSpan } from '../../src/core/quotation/verdict.ts';
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
    expect(plainQuotation(quotationAt(place, LINK), ENGLISH.quoting.quoteMarks)).toBe(
      `“This accelerates cargo flows”\n\n— Azamat Seitov, News.Az, 28 November 2025\n${LINK}`,
    );
  });

  it('opens each paragraph with a quote mark, and closes the last', () => {
    const texts = ['participate in regional formats.', 'Thanks to the personal diplomacy'];
    const plain = plainQuotation(
      quotationAt(placeAt(published, ...texts), LINK),
      ENGLISH.quoting.quoteMarks,
    );
    expect(plain.startsWith(`“${texts[0]}\n\n“${texts[1]}”\n\n— Azamat`)).toBe(true);
  });

  it('over several answers says who said which, and never gives a question to anybody unnamed', () => {
    const texts = [
      'two brotherly nations',
      'What expectations does Uzbekistan associate',
      'According to Tashkent',
    ];
    const place = placeAt(published, ...texts);
    expect(plainConversation(conversationAt(place, LINK, ENGLISH.quoting.origins))).toBe(
      `Azamat Seitov: two brotherly nations\n\nQuestion: What expectations does Uzbekistan associate\n\nAzamat Seitov: According to Tashkent\n\n— News.Az, 28 November 2025\n${LINK}`,
    );
  });

  it('names the publisher for its introduction and for a question', () => {
    for (const text of ['Why now?', 'What are the political and strategic advantages'])
      expect(quotationAt(placeAt(published, text), LINK).credit).toBe('News.Az, 28 November 2025');
    const both = placeAt(published, 'of this step?', 'According to Tashkent');
    expect(quotationAt(both, LINK).credit).toBe('News.Az, 28 November 2025');
  });
});
