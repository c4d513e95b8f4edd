import type { Passage, QuotableInterview } from '../../src/core/model/passages.ts';
import { inventedSentence, random } from './invented-text.ts';

/**
 * An invented interview for benchmarks: words of invented syllables, whose frequencies fall as those
 * of a natural language do (Zipf's law). The same each time.
 *
 * @param words about so many
 */
export function longInterview(words: number): QuotableInterview {
  const next = random();
  const passages: Passage[] = [];
  for (let exchange = 1, count = 0; count < words; exchange += 1) {
    for (let paragraph = 0; paragraph <= 3; paragraph += 1) {
      const sentences = paragraph === 0 ? 1 : 4;
      const text = Array.from({ length: sentences }, () => inventedSentence(next)).join(' ');
      count += text.split(' ').length;
      const id = paragraph === 0 ? `answer${exchange}` : `answer${exchange}-${paragraph}`;
      const part = paragraph === 0 ? 'question' : 'answer';
      const by = part === 'answer' ? ['nobody'] : [];
      passages.push({ part, by, at: `answer${exchange}`, exchange, paragraph, id, text });
    }
  }
  return {
    ...{
      slug: 'long',
      title: 'A long talk',
      interviewees: 'Nobody',
      answering: ['nobody'],
      publisher: 'Nowhere',
    },
    ...{ people: { nobody: 'Nobody' }, language: 'en', published: 'Nowhere' },
    ...{ boilerplate: [], passages },
  };
}
