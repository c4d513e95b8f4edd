import type { Clue, Side } from '../clues.ts';
import {
  type Dialect,
  type Evidence,
  mayOpen,
  type Opening,
  openByDash,
  type Unsure,
} from './dialect.ts';
import { readOneSided } from './one-sided.ts';
import { overlayLabels } from './styled.ts';

const NAME = 'dashes before what is said';
/** So many dash lines must fit the reading in which only one side has a dash. */
const ENOUGH = 0.75;

/**
 * A dialogue with dashes. Only the questions have one, or only the answers, or every turn: then
 * questions and answers alternate, and each turn that does not fit is unsure.
 */
export function readDashes(evidence: Evidence): Dialect | undefined {
  const { clues } = evidence;
  const marked = clues.filter((clue) => clue.dash && mayOpen(clue));
  const turns = ofOneKind(marked);
  if (turns.length < 2) return undefined;
  const isMarked = new Set(turns.map(({ at }) => at));
  const read = oneSided(evidence, turns) ?? alternating(turns, clues);
  const openings = new Map(read.openings);
  const unsure = [...read.unsure];
  const labels = overlayLabels(evidence, openings, unsure, (at) => isMarked.has(at));
  return {
    ...{ name: NAME, openings, unsure, usesDashes: true, hasPlainAnswers: read.hasPlainAnswers },
    explained: turns.length + labels,
  };
}

type Read = Pick<Dialect, 'openings' | 'unsure' | 'hasPlainAnswers'>;

/** Other dashes than most may be a careless hand’s, or begin the items of a list. */
function ofOneKind(marked: readonly Clue[]): Clue[] {
  const kinds = Map.groupBy(marked, ({ dash }) => dash?.mark.charAt(0));
  if (kinds.size < 2 || alternatesStrictly(marked)) return [...marked];
  // A list has many items; turns that ask are none.
  const weight = (own: readonly Clue[]) => own.filter(({ asks }) => asks).length;
  return [...kinds.values()].reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

function alternatesStrictly(turns: readonly Clue[]): boolean {
  return turns.every(({ asks }, i) => i % 2 === 1 || asks) && turns.some(({ asks }) => !asks);
}

function oneSided(evidence: Evidence, turns: readonly Clue[]): Read | undefined {
  const marked = new Set(turns.map(({ at }) => at));
  const asking = turns.filter(({ asks }) => asks).length;
  const side: Side = asking * 2 > turns.length ? 'question' : 'answer';
  if (side === 'question' && asking < ENOUGH * turns.length) return undefined;
  if (side === 'answer' && asking > (1 - ENOUGH) * turns.length) return undefined;
  const others = readOneSided(evidence, marked, side);
  if (!others) return undefined;
  const unsure = turns
    .filter((turn) => turn.asks !== (side === 'question') && !turn.role)
    .map(({ at }): Unsure => ({ at, kind: side === 'question' ? 'statement' : 'asking-answer' }));
  // A marked line that asks may be a question itself: then what is before it is none.
  const inDoubt = side === 'answer' ? turns.filter((turn) => turn.asks && !turn.role) : [];
  const before = inDoubt.flatMap(({ at }) =>
    [...others.openings.keys()].filter((place) => place < at && place >= at - 3),
  );
  unsure.push(...before.map((at): Unsure => ({ at, kind: 'between' })));
  const openings = new Map<number, Opening>([
    ...others.openings,
    ...turns.map((turn) => [turn.at, openByDash(turn, turn.side ?? side)] as const),
  ]);
  return {
    openings,
    unsure: [...others.unsure, ...unsure],
    hasPlainAnswers: side === 'question',
  };
}

/** Walks through the turns: each asks or answers by its words, and must differ from the one before. */
function alternating(turns: readonly Clue[], clues: readonly Clue[]): Read {
  const openings = new Map<number, Opening>();
  const unsure: Unsure[] = [];
  let before: Side = 'answer';
  for (const [i, turn] of turns.entries()) {
    const next = turns[i + 1];
    const step = stepTo(turn, before, next);
    if (step.kind && !turn.role) {
      unsure.push({ at: turn.at, kind: step.kind });
      // A dash may be missing: then what is before this turn is somebody else’s.
      for (let at = (turns[i - 1]?.at ?? turn.at) + 1; at < turn.at; at += 1)
        if (!clues[at]?.role) unsure.push({ at, kind: 'between' });
    }
    openings.set(turn.at, openByDash(turn, step.side));
    before = step.side;
    if (isBelowColon(turn, clues) && i > 0)
      unsure.push({ at: turn.at, kind: 'quoted', covers: storyFrom(i, turns, clues) });
  }
  return { openings, unsure, hasPlainAnswers: false };
}

function isBelowColon({ at, role }: Clue, clues: readonly Clue[]): boolean {
  return !role && /[:：]$/.test(clues[at - 1]?.block.text ?? '');
}

/** Of a dialogue that somebody quotes, at most so many lines, each with at most so many characters. */
const LONGEST_STORY = 8;
const LONGEST_LINE = 120;

/** The paragraphs that may be of the same quoted dialogue: up to one that is long, or has no dash. */
function storyFrom(from: number, turns: readonly Clue[], clues: readonly Clue[]): number[] {
  const story: number[] = [];
  for (const [i, turn] of turns.entries()) {
    if (i <= from) continue;
    const isNext = turn.at === (turns[i - 1]?.at ?? 0) + 1;
    if (!isNext || i > from + LONGEST_STORY) break;
    if ((clues[turn.at]?.block.text.length ?? 0) > LONGEST_LINE) break;
    story.push(turn.at);
  }
  return story;
}

/** What a turn is, by the one before it, its own words and the one after it; and what is not sure. */
function stepTo(
  { asks, side }: Clue,
  before: Side,
  next: Clue | undefined,
): { side: Side; kind?: Unsure['kind'] } {
  if (side) return { side };
  if (before === 'answer') {
    if (asks) return { side: 'question' };
    // Between two answers it asks without a question mark; before a question it may go on.
    return { side: next && !next.asks ? 'question' : 'answer', kind: 'statement' };
  }
  if (!asks) return { side: 'answer' };
  return next?.asks
    ? { side: 'answer', kind: 'asking-answer' }
    : { side: next ? 'question' : 'answer', kind: next ? 'two-questions' : 'asking-answer' };
}
