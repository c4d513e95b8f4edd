import { createHash } from 'node:crypto';
import { MISSED } from './scores.ts';

/** What Stryker says of a mutant: one small change of one file. */
export interface Mutant {
  id: string;
  fileName: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number } };
  /** Whether it is met while modules and tests are loaded, before any test runs. */
  static?: boolean;
}

/** What Stryker means to do with a mutant: `Run`, unless it is left out from the start. */
interface MutantPlan {
  plan: string;
  mutant: Mutant;
}

/** The environment variables that carry the size of the sample, and its seed, to Stryker's processes. */
export const SAMPLE_SIZE = 'MUTATION_SAMPLE_SIZE';
export const SAMPLE_SEED = 'MUTATION_SAMPLE_SEED';

/**
 * Picks mutants at random, the same ones in each run: of every file its share, at least one.
 *
 * @param size how many there should be in all; rounding up in each file adds a few
 * @param seed another seed gives another sample
 * @returns their ids
 */
export function sampleOf(mutants: readonly Mutant[], size: number, seed = 'verbatim'): Set<string> {
  const share = Math.min(1, size / mutants.length);
  const byFile = Map.groupBy(mutants, ({ fileName }) => fileName);
  return new Set(
    [...byFile.values()].flatMap((ofFile) =>
      ofFile
        .map((mutant) => ({ id: mutant.id, order: orderOf(mutant, seed) }))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .slice(0, Math.ceil(share * ofFile.length))
        .map(({ id }) => id),
    ),
  );
}

/** Depends on nothing but the change itself, so that other changes don't shuffle the sample. */
function orderOf({ mutatorName, replacement, location }: Mutant, seed: string): string {
  const { line, column } = location.start;
  const text = [seed, line, column, mutatorName, replacement].join(' ');
  return createHash('sha256').update(text).digest('hex');
}

/** A mutant that was tried. */
interface TestedMutant extends Mutant {
  status: string;
}

/** Where a change is, and what it was changed to. Stryker counts lines from 0 here. */
function placeOf({ fileName, location: { start }, mutatorName, replacement }: Omit<Mutant, 'id'>) {
  return `${fileName}:${start.line + 1}:${start.column + 1} ${mutatorName}: ${replacement}`;
}

/** How often the progress is printed, in milliseconds. */
const EVERY = 60_000;

/** Prints how far the sample is: Stryker's own reporters count the rejected mutants as well. */
function progress() {
  const tried = { count: 0, missed: 0, printed: Date.now() };
  let chosen = new Set<string>();
  return {
    onMutationTestingPlanReady: ({ mutantPlans }: { mutantPlans: MutantPlan[] }) => {
      chosen = chosenAmong(
        mutantPlans.filter(({ plan }) => plan === 'Run').map(({ mutant }) => mutant),
      );
      console.log(`${chosen.size} of ${mutantPlans.length} possible changes are tried.`);
    },
    onMutantTested: ({ id, status, ...mutant }: TestedMutant) => {
      if (!chosen.has(id)) return;
      tried.count += 1;
      if (MISSED.has(status)) tried.missed += 1;
      if (MISSED.has(status)) console.log(`Not noticed: ${placeOf(mutant)}`);
      if (Date.now() - tried.printed < EVERY) return;
      tried.printed = Date.now();
      console.log(`${tried.count} of ${chosen.size} changes tried, ${tried.missed} not noticed.`);
    },
  };
}

/**
 * Those that are met while tests are loaded are left out: for each, Stryker would run all tests in a
 * new process, which takes days.
 */
function chosenAmong(mutants: readonly Mutant[]): Set<string> {
  const inTests = mutants.filter((mutant) => !mutant.static);
  return sampleOf(inTests, Number(process.env[SAMPLE_SIZE]), process.env[SAMPLE_SEED]);
}

/**
 * Stryker tries all mutants or those in a range of lines. As a “checker”, which is asked before a
 * mutant is tried, this plugin rejects those that are not in the sample; no score counts them.
 */
export const strykerPlugins = [
  { kind: 'Reporter', name: 'sample', factory: progress },
  {
    kind: 'Checker',
    name: 'sample',
    factory: () => ({
      init: async () => undefined,
      group: async (mutants: readonly Mutant[]) => [mutants.map(({ id }) => id)],
      check: async (mutants: readonly Mutant[]) => {
        const chosen = chosenAmong(mutants);
        const results = mutants.map(({ id }) => [
          id,
          chosen.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not chosen' },
        ]);
        return Object.fromEntries(results);
      },
    }),
  },
];
