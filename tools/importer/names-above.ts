import type { Side } from './clues.ts';
import { labelOf } from './label.ts';
import { isTurnWord, sideOfWord } from './label-words.ts';
import type { Line } from './lines.ts';

/** Such lines are among so many at the top. */
const TOP = 12;
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u;

/** Somebody whom a line above an interview names. */
export interface NamedAbove {
  name: string;
  side: Side;
}

/**
 * Lines that say who asks and who answers before anybody speaks: “Interviewer: Mia Lund”. The word
 * begins no other line, or it would be the mark of a turn.
 */
export function namesAbove(lines: readonly Line[]): Map<Line, NamedAbove> {
  const labels = lines.map(({ text }) => labelOf(text));
  const keys = Map.groupBy(labels, (label) => label?.key);
  return new Map(
    lines.slice(0, TOP).flatMap((line, index): [Line, NamedAbove][] => {
      const label = labels[index];
      if (label?.form !== 'colon' || keys.get(label.key)?.length !== 1) return [];
      const side = isTurnWord(label.speaker) ? undefined : sideOfWord(label.speaker);
      return side && FULL_NAME.test(label.body) ? [[line, { name: label.body, side }]] : [];
    }),
  );
}
