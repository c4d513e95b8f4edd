import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/core/model/decisions.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import type { Reading, ReadLine } from '../../tools/importer/reading.ts';
import { type Dialogue, dialogues, type Truth } from '../helpers/dialogues.ts';
import { fidelityOf, importArticle, isRefused } from '../helpers/imported.ts';
import { generated } from '../helpers/nightly.ts';

/** 10,000 conversations at night, 1,000 in each run. */
const RUNS = generated(10_000);

describe('conversations in every dialect', { timeout: 600_000 }, () => {
  it('are never given to the wrong person without a doubt at that paragraph', () => {
    fc.assert(
      fc.property(dialogues, (dialogue) => {
        const { value, findings } = readArticle(dialogue.article);
        expect(findings).toBeUndefined();
        if (value) expect(silentlyWrong(value, dialogue)).toEqual([]);
      }),
      // A conversation is seen whole: making it smaller takes longer than reading it.
      { ...RUNS, endOnFailure: true },
    );
  });

  it('are written whole, and every doubt can be settled by decisions', () => {
    fc.assert(
      fc.property(dialogues, ({ article }) => {
        const imported = importArticle(article);
        if (isRefused(imported)) return;
        const isAnswered = imported.reading.doubts.every(({ rule }) => rule !== 'unanswered');
        if (isAnswered) expect(fidelityOf(imported)).toEqual([]);
        expect(settled(article, imported.reading)).toEqual([]);
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 10, endOnFailure: true },
    );
  });

  it('are read without a doubt where nothing is odd, 95 of 100', () => {
    const clean = fc.sample(dialogues, RUNS).filter(({ isClean }) => isClean);
    const doubted = clean.filter(
      (dialogue) => (readArticle(dialogue.article).value?.doubts.length ?? 1) > 0,
    );
    expect(doubted.length / clean.length).toBeLessThan(0.05);
  });
});

/** The doubts that are left when all that are shown have been answered a few times. */
function settled(article: Dialogue['article'], reading: Reading): Reading['doubts'] {
  const decisions: Decision[] = [];
  let { doubts } = reading;
  for (let round = 0; doubts.length > 0 && round < 4; round += 1) {
    decisions.push(...doubts.flatMap(({ readings }) => readings[0]?.decisions ?? []));
    doubts = readArticle(article, decisions).value?.doubts ?? doubts;
  }
  return doubts;
}

/** Lines whose words are read as somebody else’s than who said them, and that no doubt is at. */
function silentlyWrong(reading: Reading, { truth }: Dialogue): string[] {
  const doubted = new Set(
    reading.doubts.flatMap(({ lines }) => lines.map((ref) => Number.parseInt(ref, 10))),
  );
  const byLine = new Map(reading.lines.map((line) => [line.line, line]));
  return truth.flatMap((said) => {
    const read = byLine.get(said.line);
    if (read && (isRight(said, read, reading) || doubted.has(said.line))) return [];
    return [
      `${said.line} ${said.text}: ${read?.role} ${read?.by ?? ''}, not ${said.side ?? 'nobody'} ${said.name ?? ''}`,
    ];
  });
}

function isRight({ side, name }: Truth, { role, by }: ReadLine, { draft }: Reading): boolean {
  if (!side) return !['question', 'follow-up', 'answer'].includes(role);
  const isAsked = role === 'question' || role === 'follow-up';
  if (side === 'question' ? !isAsked : role !== 'answer') return false;
  if (name === undefined) return true;
  const person = draft.people.find(({ id }) => id === by);
  const surname = name.split(' ').at(-1) ?? '';
  // Where a name is missing, nobody is named: unknown, not wrong.
  return !person?.name || person.name.toUpperCase().endsWith(surname.toUpperCase());
}
