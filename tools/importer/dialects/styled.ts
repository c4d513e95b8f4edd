import { asksBehindLabel, type Clue, isNoTurn } from '../clues.ts';
import {
  type Dialect,
  type Evidence,
  mayOpen,
  type Opening,
  openByLabel,
  openPlain,
  STYLES,
  type Unsure,
} from './dialect.ts';
import { nextWords } from './one-sided.ts';
import { NAMES, type Way } from './ways.ts';

/**
 * Questions that are set apart by type, as headings or by numbers; what follows each is its answer.
 * Names before some of the questions and answers say who speaks.
 */
export function readStyled(evidence: Evidence, { style, isSet }: Way): Dialect | undefined {
  const { clues } = evidence;
  const set = clues.filter((clue) => isSet(clue) && mayOpen(clue) && (clue.asks || !clue.repeats));
  const asking = set.filter(({ asks, side }) => asks || side === 'question');
  const first = asking[0]?.at;
  if (first === undefined) return undefined;
  const behind = set.filter(({ at }) => at >= first);
  if (asking.length * 2 < behind.length || set.length > 0.75 * clues.length) return undefined;
  const openings = new Map<number, Opening>();
  const unsure: Unsure[] = [];
  for (const clue of set) {
    const isQuestion =
      clue.asks || clue.side === 'question' || isStatement(clue, clues, isSet, first);
    if (isQuestion) openings.set(clue.at, openPlain(clue, 'question', STYLES[style]));
    const isAnswered = !isSet(clues[clue.at + 1] ?? clue);
    if (!clue.asks && !clue.role && (clue.at > first || isAnswered))
      unsure.push({ at: clue.at, kind: 'set-like-questions' });
  }
  for (const at of [...openings.keys()]) {
    const next = nextWords(clues, at);
    if (next && !openings.has(next.at) && !isSet(next) && !isNoTurn(next))
      openings.set(next.at, openPlain(next, 'answer', 'follows a question'));
  }
  const questions = [...openings.values()].filter(({ side }) => side === 'question').length;
  if (openings.size === questions) return undefined;
  const isQuestion = (at: number) => openings.get(at)?.side === 'question';
  const dashes = dashesIn(openings, clues);
  const labels = overlayLabels(
    evidence,
    openings,
    unsure,
    (at) => isQuestion(at) || dashes.has(at),
  );
  return {
    ...{ name: NAMES[style], openings, unsure, hasPlainAnswers: true },
    explained: questions + dashes.size + labels,
  };
}

/** A whole sentence before an answer may be a question without a question mark; a phrase is a heading. */
function isStatement(
  { at, block }: Clue,
  clues: readonly Clue[],
  isSet: Way['isSet'],
  first: number,
): boolean {
  if (at < first || !/[.…!:]["”»“)]*$/.test(block.text)) return false;
  const next = clues[at + 1];
  return next !== undefined && (!isSet(next) || next.asks);
}

/** Answers that begin with a dash behind questions in bold type. */
function dashesIn(openings: ReadonlyMap<number, Opening>, clues: readonly Clue[]): Set<number> {
  const answers = [...openings.values()].filter(({ side }) => side === 'answer');
  return new Set(answers.map(({ at }) => at).filter((at) => clues[at]?.dash));
}

/**
 * Adds the names before questions and answers that something else distinguishes.
 *
 * @returns how many more lines they explain than the others do, by the places that these explain;
 *   those of somebody who asks in plain type contradict
 */
export function overlayLabels(
  { clues, speaking }: Evidence,
  openings: Map<number, Opening>,
  unsure: Unsure[],
  isExplained: (at: number) => boolean,
): number {
  const firsts = labelledFirsts({ clues, speaking }, openings);
  let explained = 0;
  for (const [at, who] of speaking) {
    const clue = clues[at] as Clue;
    const own = openings.get(at);
    if (isNoTurn(clue)) continue;
    const isFirst = firsts.includes(at);
    if (!who.isSure && !isFirst) {
      unsure.push({ at, kind: 'label' });
      continue;
    }
    const opening = openByLabel(clue, who);
    const side = own?.side ?? opening.side;
    openings.set(at, { ...opening, ...(side && { side }) });
    if (!isExplained(at))
      explained += !own && asksBehindLabel(clue, clues) && side !== 'answer' ? -2 : 1;
  }
  return explained;
}

/** The first question and the first answer, where both begin with a name and others need not. */
function labelledFirsts({ clues, speaking }: Evidence, openings: ReadonlyMap<number, Opening>) {
  const firsts = (['question', 'answer'] as const).map((side) =>
    Math.min(...[...openings.values()].filter((o) => o.side === side).map(({ at }) => at)),
  );
  const isLabelled = firsts.every((at) => speaking.has(at) && clues[at]?.label?.form === 'colon');
  return isLabelled ? firsts : [];
}
