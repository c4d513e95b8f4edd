import { endsAsking } from '../asks.ts';
import type { Clue, Side } from '../clues.ts';
import { type Evidence, mayOpen, type Opening, openPlain, type Unsure } from './dialect.ts';

/** The openings beside the marked ones. */
export interface OneSided {
  openings: Map<number, Opening>;
  unsure: Unsure[];
}

/** So many of the marked lines must fit; fewer where they begin with a name. */
const ENOUGH = 0.75;
const ENOUGH_NAMED = 0.5;

/**
 * The reading in which only one side is marked. Questions: what follows each, without a mark, is
 * its answer. Answers: each directly follows a paragraph that asks, which is its question; between
 * an answer and a question, a paragraph may be the one's or the other's.
 *
 * @param marked indices of the marked paragraphs
 * @param side what they are
 * @param isNamed whether names mark them
 * @returns the openings of the other side
 */
export function readOneSided(
  { clues }: Evidence,
  marked: ReadonlySet<number>,
  side: Side,
  isNamed = false,
): OneSided | undefined {
  return side === 'question'
    ? answersBehind(clues, marked)
    : questionsBefore(clues, marked, isNamed);
}

function answersBehind(clues: readonly Clue[], marked: ReadonlySet<number>): OneSided | undefined {
  const openings = new Map<number, Opening>();
  for (const at of marked) {
    const next = nextWords(clues, at);
    if (next && !marked.has(next.at))
      openings.set(next.at, openPlain(next, 'answer', 'follows a question'));
  }
  const runs = [...marked].filter((at) => !marked.has(nextWords(clues, at)?.at ?? -1));
  return openings.size >= ENOUGH * runs.length ? { openings, unsure: [] } : undefined;
}

function questionsBefore(
  clues: readonly Clue[],
  marked: ReadonlySet<number>,
  isNamed: boolean,
): OneSided | undefined {
  const openings = new Map<number, Opening>();
  const unsure: Unsure[] = [];
  let last: number | undefined;
  let fits = 0;
  let runs = 0;
  for (const at of [...marked].sort((a, b) => a - b)) {
    const before = previousWords(clues, at);
    if (before && !marked.has(before.at) && mayOpen(before)) {
      runs += 1;
      const isQuestion = before.side === 'question' || endsAsking(before.block.text);
      if (isQuestion) {
        fits += 1;
        openings.set(before.at, openPlain(before, 'question', 'asks, and a marked answer follows'));
        for (let i = (last ?? before.at) + 1; i < before.at; i += 1)
          if (clues[i] && !clues[i]?.role && clues[i]?.brackets !== 'known')
            unsure.push({ at: i, kind: 'between' });
      } else unsure.push({ at: before.at, kind: 'between' });
    }
    last = at;
  }
  if (runs === 0 || fits < (isNamed ? ENOUGH_NAMED : ENOUGH) * runs) return undefined;
  // Where it does not fit throughout, none of the questions is sure.
  if (fits < runs) for (const at of openings.keys()) unsure.push({ at, kind: 'between' });
  return { openings, unsure };
}

/** The next paragraph that is no remark; remarks open nothing. */
export function nextWords(clues: readonly Clue[], at: number): Clue | undefined {
  return clues.slice(at + 1, at + 4).find(isWords);
}

function previousWords(clues: readonly Clue[], at: number): Clue | undefined {
  return clues.slice(Math.max(at - 3, 0), at).findLast(isWords);
}

const NOBODYS: ReadonlySet<string | undefined> = new Set([
  'remark',
  'narration',
  'heading',
  'remove',
]);

function isWords({ brackets, role, repeats, asks }: Clue): boolean {
  return brackets !== 'known' && !NOBODYS.has(role) && (asks || !repeats);
}
