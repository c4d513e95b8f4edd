import type { Decision, LineRole, PersonDecision } from '../../src/core/model/decisions.ts';

/** Decisions by what they are about. */
export interface Decided {
  roles: ReadonlyMap<string, LineRole>;
  speakers: ReadonlyMap<string, string>;
  people: readonly PersonDecision[];
  nobody: readonly string[];
  splits: ReadonlyMap<number, readonly string[]>;
  /** Lines that are named one by one, not in a range. */
  singles: readonly string[];
}

/** A range has at most as many lines as an article may have: a slip of the hand is no endless loop. */
const LONGEST_RANGE = 1_000_000;

const BETWEEN = /[\s,]+/;
const SINGLE = /^\d+[a-z]?$/;

/** Sorts decisions by what they are about; of two on the same line, the later holds. */
export function sortDecisions(decisions: readonly Decision[]): Decided {
  const roles = new Map<string, LineRole>();
  const speakers = new Map<string, string>();
  const splits = new Map<number, string[]>();
  const people: PersonDecision[] = [];
  const nobody: string[] = [];
  const singles: string[] = [];
  for (const decision of decisions) {
    if ('lines' in decision)
      singles.push(...decision.lines.split(BETWEEN).filter((piece) => SINGLE.test(piece)));
    if ('role' in decision)
      for (const line of linesIn(decision.lines)) roles.set(line, decision.role);
    else if ('speaker' in decision)
      for (const line of linesIn(decision.lines)) speakers.set(line, decision.speaker);
    else if ('person' in decision) people.push(decision);
    else if ('nobody' in decision) nobody.push(decision.nobody);
    else splits.set(decision.split, [...(splits.get(decision.split) ?? []), decision.before]);
  }
  return { roles, speakers, people, nobody, splits, singles };
}

/**
 * The lines that a decision names.
 *
 * @example
 * linesIn('7 11-13 5b') // => ['7', '11', '12', '13', '5b']
 */
export function linesIn(lines: string): string[] {
  return lines
    .split(BETWEEN)
    .filter(Boolean)
    .flatMap((piece) => {
      const [, from = '', to = ''] = /^(\d+)[-–](\d+)$/.exec(piece) ?? [];
      if (!from) return [piece];
      const length = Math.min(Number(to) - Number(from) + 1, LONGEST_RANGE);
      return Array.from({ length: Math.max(length, 0) }, (_, i) => String(Number(from) + i));
    });
}
