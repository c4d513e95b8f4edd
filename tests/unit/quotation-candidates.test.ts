import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../src/core/quotation/candidates.ts';
import { generateInterviews } from '../helpers/generated-archive.ts';
import { inventedWord, random } from '../helpers/invented-text.ts';
import { indexInMemory, passageTexts } from '../helpers/shingle-index.ts';

const INTERVIEWS = generateInterviews(300);
const { index, load, loaded } = indexInMemory(INTERVIEWS);
const next = random();

/** So many words in a row of some paragraph, and the interview that has them. */
function someWords(fewest: number, most: number): { interview: number; words: string[] } {
  const interview = Math.floor(next() * INTERVIEWS.length);
  const answer = INTERVIEWS[interview]?.answers[Math.floor(next() * 8)];
  const words = answer?.paragraphs[Math.floor(next() * 3)]?.split(' ') ?? [];
  const length = Math.min(words.length, fewest + Math.floor(next() * (most - fewest + 1)));
  const from = Math.floor(next() * (words.length - length + 1));
  return { interview, words: words.slice(from, from + length) };
}

/** The share of 100 quotations of which the interview is among the first three candidates. */
async function recall(change: (words: string[]) => string[]): Promise<number> {
  let right = 0;
  for (let draw = 0; draw < 100; draw += 1) {
    const { interview, words } = someWords(12, 40);
    const { interviews } = await candidatesFor(change(words).join(' '), index, load);
    if (interviews.slice(0, 3).includes(interview)) right += 1;
  }
  return right / 100;
}

describe('the interviews that a quotation may be from', () => {
  it('are found for each that is exact, or in which a word is dropped', async () => {
    expect(await recall((words) => words)).toBe(1);
    expect(await recall((words) => words.toSpliced(words.length / 2, 1))).toBe(1);
  });

  it('are found for most in which every fifth word is another', async () => {
    const changed = (words: string[]) =>
      words.map((word, at) => (at % 5 === 4 ? inventedWord(next) : word));
    expect(await recall(changed)).toBeGreaterThanOrEqual(0.96);
  });

  it('are all that have a few words, if these are not many', async () => {
    for (let draw = 0; draw < 100; draw += 1) {
      const words = ` ${someWords(1, 6).words.join(' ').replaceAll('.', '').toLowerCase()} `;
      const having = INTERVIEWS.flatMap((interview, number) => {
        const texts = passageTexts(interview).map((text) => text.replace(/[.?]/g, ''));
        return texts.some((text) => ` ${text.toLowerCase()} `.includes(words)) ? [number] : [];
      });
      const { interviews, areMore } = await candidatesFor(words, index, load);
      const missing = having.filter((number) => !interviews.includes(number));
      if (having.length > 16) expect(areMore, words).toBe(true);
      else expect(missing, words).toEqual([]);
    }
  });
});

it('an article of 8,000 words needs few files, and each interview that it quotes is found', async () => {
  const quoted = Array.from({ length: 6 }, () => someWords(20, 30));
  const filler = Array.from({ length: 8_000 }, () => inventedWord(next));
  const article = quoted
    .map(
      ({ words }, at) =>
        `${filler.slice(at * 1_300, (at + 1) * 1_300).join(' ')} “${words.join(' ')}”`,
    )
    .join(' ');
  loaded.length = 0;
  const { interviews } = await candidatesFor(article, index, load);
  expect(loaded.length).toBeLessThan(200);
  expect(quoted.filter(({ interview }) => !interviews.includes(interview))).toEqual([]);
});

it('a changed word changes the few files that have its shingles, and no others', () => {
  const changed = structuredClone(INTERVIEWS.slice(0, 50));
  const paragraphs = changed[20]?.answers[0]?.paragraphs ?? [];
  paragraphs[0] = paragraphs[0]?.replace(/ \p{L}+\.$/u, ' corrected.') ?? '';
  const [before, after] = [INTERVIEWS.slice(0, 50), changed].map((all) => indexInMemory(all).files);
  const differing = [...(after ?? [])].filter(
    ([path, file]) => JSON.stringify(file) !== JSON.stringify(before?.get(path)),
  );
  expect(differing.length).toBeGreaterThan(0);
  expect(differing.length).toBeLessThan(10);
});

it('a new interview changes the number of no other', () => {
  const names = (count: number) =>
    indexInMemory(INTERVIEWS.slice(0, count)).files.get('interviews/0.json');
  expect(names(31)).toEqual([...(names(30) as string[]), INTERVIEWS[30]?.slug]);
});
