import type { Decision, LineRole } from '../../../src/core/model/decisions.ts';
import type { Clue } from '../clues.ts';
import type { Line } from '../lines.ts';

/** A place where the article could be read otherwise. */
export interface Doubt {
  /** What kind of place it is; stable, for tests and for links to the documentation. */
  rule:
    | 'label'
    | 'person'
    | 'part'
    | 'speaks-once'
    | 'same-person'
    | 'asks'
    | 'set-apart'
    | 'statement'
    | 'between'
    | 'two-questions'
    | 'unanswered'
    | 'who-speaks'
    | 'repeated'
    | 'after-last-answer'
    | 'boilerplate'
    | 'split'
    | 'no-turns';
  /** How decisions name its lines: the first is the place, the others depend on it. */
  lines: string[];
  /** The words at the place. */
  text: string;
  /** What is not sure, in a sentence. */
  message: string;
  /** How it may be read, the draft’s reading first; each with the decisions that settle it so. */
  readings: DoubtReading[];
}

/** A way to read a place. */
export interface DoubtReading {
  says: string;
  decisions: Decision[];
}

/** How decisions name the first line of a paragraph. */
export function refOf({ block }: Pick<Clue, 'block'>): string {
  return block.lines[0]?.ref ?? '';
}

/** How decisions name all lines of paragraphs. */
export function refsOf(clues: readonly Pick<Clue, 'block'>[]): string[] {
  return clues.flatMap(({ block }) => block.lines.map(({ ref }: Line) => ref));
}

const ROLES: Record<LineRole, string> = {
  question: 'somebody who asks begins to speak',
  answer: 'somebody who answers begins to speak',
  paragraph: 'goes on with what is said before it',
  remark: 'a remark of the transcriber',
  narration: 'the article’s own prose',
  heading: 'a sub-heading of the article',
  lead: 'belongs before the first question',
  closing: 'belongs after the last answer',
  remove: 'no part of the interview',
  keep: 'part of the interview',
};

/** The reading that gives lines a role. */
export function asRole(role: LineRole, lines: readonly string[]): DoubtReading {
  return { says: ROLES[role], decisions: [{ role, lines: lines.join(' ') }] };
}

/** The readings that give a line one role or another, the draft’s first. */
export function asRoles(roles: readonly LineRole[], lines: readonly string[]): DoubtReading[] {
  return [...new Set(roles)].map((role) => asRole(role, lines));
}

/** The reading that a line and what is below it are a box, and no part of the interview. */
export function boxReading(lines: readonly string[]): DoubtReading {
  return {
    ...asRole('remove', lines),
    says: 'a box: neither it nor what is below it is part of the interview',
  };
}
