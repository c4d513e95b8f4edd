import { asksBehindLabel, type Clue, isNoTurn } from '../clues.ts';
import type { Speaking } from '../speakers.ts';
import { type Dialect, type Evidence, mayOpen, openByLabel, type Unsure } from './dialect.ts';
import { readOneSided } from './one-sided.ts';

/**
 * A dialogue whose turns begin with a name or a word: “Q:” and “A:”, “Ada Kern:”, “ADA KERN – ”.
 * Where only the questions or only the answers do, the paragraphs beside them are the others.
 */
export function readLabels(evidence: Evidence): Dialect | undefined {
  const { clues, speaking } = evidence;
  const labelled = clues.filter((clue) => speaking.has(clue.at) && mayOpen(clue));
  const sure = labelled.filter(({ at }) => speaking.get(at)?.isSure);
  const once = labelled.filter((clue) => !sure.includes(clue) && isNameLike(clue, labelled.length));
  const turns = sure.length > 0 ? sure : [];
  const all = [...turns, ...once].sort((a, b) => a.at - b.at);
  if (all.length < 2) return undefined;
  const openings = new Map(
    all.map((clue) => [clue.at, openByLabel(clue, speaking.get(clue.at) as Speaking)]),
  );
  const unsure = labelled
    .filter((clue) => !turns.includes(clue))
    .map(({ at }): Unsure => ({ at, kind: 'label' }));
  const dialect: Dialect = {
    name: 'names or words before what is said',
    openings,
    explained: turns.length + once.length / 2,
    unsure,
    hasPlainAnswers: false,
  };
  const asking = all.map((clue, i) => doesAsk(clue, all[i + 1], clues));
  if (hasBothSides(all, asking, speaking)) return dialect;
  return oneSided(evidence, all, dialect) ?? (takeTurns(all, speaking) ? dialect : undefined);
}

/** Some who speak in turns without asking much: who of them asks is in doubt, not who says what. */
function takeTurns(turns: readonly Clue[], speaking: Evidence['speaking']): boolean {
  const keys = turns.map(({ at }) => speaking.get(at)?.key);
  const isTurn = (key: string | undefined, i: number) => key !== undefined && key !== keys[i - 1];
  return keys.length >= FEWEST_TURNS && keys.every(isTurn);
}

const FEWEST_TURNS = 4;
/** So many of those turns ask where only those who ask are named. */
const ENOUGH_ASKING = 0.6;

/** A name of two words, or one that asks; a single word that occurs once is rather a word. */
function isNameLike({ label, asks }: Clue, labels: number): boolean {
  const isLong = /[\p{L}.]\s+\p{L}/u.test(label?.speaker ?? '');
  return label?.form === 'colon' && (isLong || label.outlet !== undefined || asks || labels <= 2);
}

/** Whether some of those who have labels ask, and others answer. */
function hasBothSides(
  turns: readonly Clue[],
  asking: readonly boolean[],
  speaking: Evidence['speaking'],
): boolean {
  const groups = Map.groupBy(turns.keys(), (i) => {
    const { key, side } = speaking.get(turns[i]?.at ?? -1) ?? {};
    return key ?? side;
  });
  const sides = new Set(turns.map(({ at }) => speaking.get(at)?.side));
  if (sides.has('question') && (sides.has('answer') || groups.size > 1)) return true;
  if (groups.size < 2) return false;
  return [...groups.values()].some((own) => own.filter((i) => asking[i]).length * 2 >= own.length);
}

/** Whether a turn asks in its first paragraph or its last. */
function doesAsk(clue: Clue, next: Clue | undefined, clues: readonly Clue[]): boolean {
  const last = clues.slice(clue.at, next?.at).findLast(({ brackets }) => brackets === undefined);
  return asksBehindLabel(clue, clues) || last?.asks === true;
}

function oneSided(
  evidence: Evidence,
  turns: readonly Clue[],
  dialect: Dialect,
): Dialect | undefined {
  const { speaking } = evidence;
  const asks = (clue: Clue) => clue.asks || speaking.get(clue.at)?.side === 'question';
  const isAsking = turns.filter(asks).length >= ENOUGH_ASKING * turns.length;
  const statements = isAsking ? turns.filter((clue) => !asks(clue) && !clue.role) : [];
  const read = readOneSided(
    evidence,
    new Set(turns.map(({ at }) => at)),
    isAsking ? 'question' : 'answer',
    true,
  );
  if (!read) return undefined;
  const openings = new Map([...read.openings, ...dialect.openings]);
  for (const { at } of turns) {
    const opening = openings.get(at);
    if (opening) openings.set(at, { ...opening, side: isAsking ? 'question' : 'answer' });
  }
  return {
    ...dialect,
    openings,
    explained: dialect.explained + read.openings.size / 4,
    unsure: [
      ...dialect.unsure,
      ...read.unsure,
      ...statements.map(({ at }): Unsure => ({ at, kind: 'statement' })),
    ],
    hasPlainAnswers: isAsking,
  };
}

/** Labels that open turns in a dialect of another kind: of persons that it does not show. */
export function labelledOpenings(
  { clues, speaking }: Evidence,
  isOpening: (clue: Clue) => boolean,
): Map<number, ReturnType<typeof openByLabel>> {
  return new Map(
    clues
      .filter((clue) => speaking.has(clue.at) && !isNoTurn(clue) && isOpening(clue))
      .map((clue) => [clue.at, openByLabel(clue, speaking.get(clue.at) as Speaking)]),
  );
}
