import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { canal } from '../helpers/canal.ts';
import { quotableInterviews, shown } from '../helpers/quotations.ts';

describe('words over the end of a paragraph', () => {
  it('have all of its end, and the words of the next one from its beginning', () => {
    const { occurrences } = checkAgainst('Is the Upper-Lock town ours? It is. By spring', canal);
    expect(
      occurrences[0]?.spans.map(({ passage, start, end }) => passage.text.slice(start, end)),
    ).toEqual(['Is the Upper-Lock town ours? It is.', 'By spring']);
  });
});

describe('in an interview of some length', () => {
  it('a sentence without one of its words is found where it was said, and the word is named', async () => {
    const [published] = await quotableInterviews();
    const interviews = indexInterviews(published ? [published] : []);
    for (const passage of published?.passages ?? []) {
      const sentences = passage.text.split(/(?<=[.?!”]) (?=\p{Lu})/u);
      const words = sentences.sort((a, b) => b.length - a.length)[0]?.split(' ') ?? [];
      const dropped = words.splice(words.length >> 1, 1).join();
      const verdict = checkAgainst(words.join(' '), interviews);
      const [span] = verdict.occurrences[0]?.spans ?? [];
      expect([verdict.kind, span?.passage.id]).toEqual(['altered', passage.id]);
      expect(shown(verdict)).toContain(`{-${dropped}`);
    }
  });
});
