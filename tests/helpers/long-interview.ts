import type { Passage, QuotableInterview } from '../../src/core/model/passages.ts';

/** So many words have a share in the text; as in real text, few of them are most of it. */
const VOCABULARY = 6_000;
const FREQUENT = 'the of and to in a is that for it as was with be by on not he his but'.split(' ');
const SYLLABLES = 'ka re mi so lu ten dar vo ne shi bal or gu is am fen'.split(' ');

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
      const text = Array.from({ length: sentences }, () => sentence(next)).join(' ');
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

function sentence(next: () => number): string {
  const text = Array.from({ length: 8 + Math.floor(next() * 16) }, () => word(next)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function word(next: () => number): string {
  // The rank of a word whose frequency is inverse to its rank.
  const rank = Math.floor(VOCABULARY ** next()) - 1;
  const frequent = FREQUENT[rank];
  if (frequent) return frequent;
  let syllables = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    syllables += SYLLABLES[rest % SYLLABLES.length];
  return syllables;
}

/** A generator of numbers from 0 to 1 that is the same each time (Lehmer 1951, Park–Miller 1988). */
function random(): () => number {
  let state = 20_251_128;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
