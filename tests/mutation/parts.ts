import { join } from 'node:path';
import type { Score } from './scores.ts';

const FOLDER = 'tests/mutation';

/** A part of the project whose rules are changed, and how. */
export interface Part {
  /** What is changed, for the sentence in the README. */
  what: string;
  /** Patterns of files. */
  rules: readonly string[];
  /** How many changes are picked. */
  sample: number;
  /** How many of a hundred of them a test must notice. */
  leastPercent: number;
  /** The configuration of Vitest, which says what tests are run. */
  tests: string;
}

/** The rules: what works on text and data alone, without a browser, a disk or a network. */
export const CORE: Part = {
  what: 'the rules of `core/`, `checks/` and the search',
  rules: [
    'src/core/**/*.ts',
    'src/checks/**/*.ts',
    'src/client/check/words.ts',
    'src/client/search/{excerpt,find,groups,hits,match,query,results,spelling}.ts',
  ],
  sample: 1_000,
  leastPercent: 80,
  tests: join(FOLDER, 'vitest.config.ts'),
};

export const IMPORTER: Part = {
  what: 'the importer',
  rules: ['tools/importer/**/*.ts'],
  sample: 400,
  leastPercent: 80,
  tests: join(FOLDER, 'importer.vitest.config.ts'),
};

/** A part of the rules that is judged by tests of its own, and more strictly: who said what. */
export const QUOTATION: Part = {
  what: 'the check of a quotation',
  rules: ['src/core/quotation/**/*.ts'],
  sample: 150,
  leastPercent: 85,
  tests: join(FOLDER, 'quotation.vitest.config.ts'),
};

export const PARTS: readonly Part[] = [CORE, QUOTATION, IMPORTER];

/** The part whose tests are for files or folders. */
export function partOf(paths: readonly string[]): Part {
  const isIn = (folder: string) => paths.every((path) => path.startsWith(folder));
  if (isIn('tools/importer')) return IMPORTER;
  return isIn('src/core/quotation') ? QUOTATION : CORE;
}

/**
 * Puts the score of a part among those that the README has: one sentence each, in the order of the
 * parts.
 *
 * @param text the scores so far
 */
export function withScore(text: string, part: Part, { mutants, percent }: Score): string {
  const own = `Of ${mutants} small changes to ${part.what}, picked at random, the unit tests notice ${Math.floor(percent)} %.`;
  const known = text.split(/(?<=%\.)\s+/);
  return PARTS.flatMap((one) =>
    one === part ? own : (known.find((sentence) => sentence.includes(one.what)) ?? []),
  ).join(' ');
}
