import type { Position } from '../model/interview.ts';

/** Something wrong in a content file, as data. Renderers live in `checks/report.ts`. */
export interface Problem extends Position {
  /** A stable name for the rule, `exchange-id`. */
  rule: string;
  /** An error stops the build; a warning is printed. */
  severity: 'error' | 'warning';
  /** Path of the file, relative to the folder in which the command runs. */
  file: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** The words that it is about, as the file has them. */
  text: string;
  /** How to fix it, in one sentence. */
  suggestion: string;
  /** Another interview that it is about as well: its slug. */
  alsoIn?: string;
}

/** What a rule knows of a problem; the file is added by whoever reads the file. */
export type Finding = Omit<Problem, 'file' | 'severity'> & { severity?: Problem['severity'] };

/** Receives what a rule finds. */
export type Report = (finding: Finding) => void;

/** The way to a field of a YAML file: `['notes', 0, 'quote']`. */
export type FieldPath = (string | number)[];

/** Finds a field in its file: where it begins, and the line that has it. */
export type FieldFinder = (path: FieldPath) => Pick<Finding, 'line' | 'column' | 'text'>;
