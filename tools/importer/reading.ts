import type { ClearedLine } from './boilerplate.ts';
import type { Clue } from './clues.ts';
import type { Decided } from './decisions.ts';
import type { Dialect } from './dialects/dialect.ts';
import type { Doubt } from './doubts/doubt.ts';
import type { Draft } from './draft.ts';
import type { Grouped } from './exchanges.ts';
import type { Speaker } from './people.ts';
import type { Said } from './said.ts';
import type { Walked } from './turns.ts';

/** What a line of the article is. */
export type ReadRole =
  | 'lead'
  | 'question'
  | 'follow-up'
  | 'answer'
  | 'remark'
  | 'narration'
  | 'heading'
  | 'closing'
  | 'removed';

/** A line of the article with what it was read as, and why. */
export interface ReadLine {
  line: number;
  /** How decisions name it. */
  ref: string;
  text: string;
  role: ReadRole;
  /** Id of who says it; undefined where nobody does, or nobody knows who. */
  by?: string;
  reason: string;
}

/** An article, read: each line with its role, the draft of the interview, and what is not sure. */
export interface Reading {
  /** How the article marks its turns, in words. */
  dialect: string;
  lines: ReadLine[];
  draft: Draft;
  doubts: Doubt[];
}

/** Everything that is known once an article has been read: what doubts are found in. */
export interface Read {
  clues: readonly Clue[];
  decided: Decided;
  dialect: Dialect;
  walked: Walked;
  speakers: readonly Speaker[];
  said: readonly Said[];
  groups: readonly Grouped[];
  cleared: readonly ClearedLine[];
  /** What was taken for the matter that follows the last answer. */
  afterLast: readonly Clue[];
  /** Lines that were split without an editor’s word, each with the words of the second piece. */
  guessedSplits: ReadonlyMap<number, readonly string[]>;
}
