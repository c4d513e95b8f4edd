import { endsAsking } from '../asks.ts';
import {
  type Dialect,
  type Evidence,
  mayOpen,
  type Opening,
  openPlain,
  type Unsure,
} from './dialect.ts';
import { nextWords } from './one-sided.ts';
import { overlayLabels } from './styled.ts';

/** Labels may be at so many of the first turns. */
const MOST_LABELS = 4;

/**
 * Questions in plain type, with nothing before them, perhaps but for the first ones: a paragraph
 * that asks is a question, and what follows answers it. Answers may ask as well, so that nothing of
 * this is sure.
 */
export function readAsking(evidence: Evidence): Dialect | undefined {
  const { clues, speaking } = evidence;
  const labels = [...speaking.keys()];
  if (labels.length > MOST_LABELS) return undefined;
  const lastLabel = Math.max(-1, ...labels);
  const asking = clues.filter((clue) => {
    const words = clue.label && speaking.has(clue.at) ? clue.label.body : clue.block.text;
    return (
      mayOpen(clue) && (clue.side === 'question' || (clue.side === undefined && endsAsking(words)))
    );
  });
  const unlabelled = asking.filter(({ at }) => !speaking.has(at));
  if (unlabelled.some(({ at }) => at < lastLabel && labels.length > 0)) return undefined;
  const openings = new Map<number, Opening>();
  const unsure: Unsure[] = [];
  const isQuestion = new Set(asking.map(({ at }) => at));
  for (const clue of asking) {
    openings.set(clue.at, openPlain(clue, 'question', 'asks'));
    const next = nextWords(clues, clue.at);
    if (next && !isQuestion.has(next.at))
      openings.set(next.at, openPlain(next, 'answer', 'follows a question'));
  }
  if (unlabelled.length === 0 || openings.size === asking.length) return undefined;
  overlayLabels(evidence, openings, unsure, () => true);
  // Without any label, what is before the first question may be somebody’s as well.
  const from = labels.length > 0 ? Math.min(...unlabelled.map(({ at }) => at)) : 0;
  for (const { at, role } of clues.slice(from)) if (!role) unsure.push({ at, kind: 'unmarked' });
  return {
    ...{ name: 'questions without a mark', openings, unsure, hasPlainAnswers: true },
    explained: labels.length + unlabelled.length / 2,
  };
}
