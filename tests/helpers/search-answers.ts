import type { Candidate, Engine, IndexedAnswer } from '../../src/client/search/engine.ts';

/** An answer as the index has it: its question, and then its paragraphs. */
export function indexedAnswer(
  id: string,
  [question, ...paragraphs]: [string, ...string[]],
  meta: Record<string, string> = {},
): IndexedAnswer {
  const texts = [question, ...paragraphs];
  const counts = texts.map((text) => text.split(' ').length);
  return {
    url: `/interviews/lantern-2024/${id}/`,
    content: texts.join(' '),
    meta: { title: question, ...meta },
    anchors: texts.map((_, number) => ({
      element: number === 0 ? 'h1' : 'p',
      id: number === 0 ? id : `${id}-${number}`,
      location: counts.slice(0, number).reduce((sum, count) => sum + count, 0),
    })),
  };
}

/** An index without Pagefind. */
export interface TestEngine extends Engine {
  /** What it was asked for, in order. */
  asked: (string | null)[];
  /** The ids of the answers whose texts were loaded, in order. */
  loaded: string[];
}

/**
 * Proposes the answers that have every word of a query, as it was typed and as the beginning of
 * their own words, like Pagefind does; for words in straight quotes those that have them in a row.
 *
 * @param lost ids of the answers whose texts don't arrive
 */
export function engineOf(
  answers: Record<string, IndexedAnswer>,
  lost: readonly string[] = [],
): TestEngine {
  const asked: (string | null)[] = [];
  const loaded: string[] = [];
  return {
    asked,
    loaded,
    filters: async () => ({}),
    search: async (query) => {
      asked.push(query);
      const typed = wordsIn(query ?? '');
      return Object.entries(answers)
        .filter(([, { content }]) => {
          if (/^".+"$/.test(query ?? '')) return isInRow(content, typed);
          const words = wordsIn(content);
          return typed.every((start) => words.some((word) => word.startsWith(start)));
        })
        .map(
          ([id, answer]): Candidate => ({
            id,
            data: async () => {
              loaded.push(id);
              if (lost.includes(id)) throw new Error('404');
              return answer;
            },
          }),
        );
    },
  };
}

/** By the positions of what is between white space, so that a dash between two words parts them. */
function isInRow(content: string, typed: readonly string[]): boolean {
  const words = content.split(' ').map((word) => wordsIn(word).join(''));
  return words.some((_, at) => typed.every((start, next) => words[at + next]?.startsWith(start)));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
