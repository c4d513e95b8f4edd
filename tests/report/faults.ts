import type { Figure } from '../helpers/figures.ts';
import type { Result } from './results.ts';

/** Bad inputs and faults by their numbers in docs/faults.md. A test names its own: `fault 32`. */
const PARTS = {
  'Faults in content': [1, 22],
  'Faults in what is searched for': [23, 31],
  'Faults of network and index': [32, 38],
  'Faults of hosting': [39, 46],
  'Faults of the browser': [47, 54],
  'Faults of commands and odd texts': [57, 61],
} as const;

/** For each part: how many of its faults have a test, and whether all of these passed. */
export function faultFigures(results: readonly Result[]): Figure[] {
  return Object.entries(PARTS).map(([report, [first, last]]) => {
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const tests = results.filter(({ title }) =>
      faultsIn(title).some((n) => n >= first && n <= last),
    );
    const failed = tests.filter(({ hasPassed }) => !hasPassed);
    const untested = numbers.filter((n) => !tests.some(({ title }) => faultsIn(title).includes(n)));
    const faults = [
      failed.length > 0 && `${failed.length} failed`,
      untested.length > 0 && `no test of ${untested.join(', ')}`,
    ].filter(Boolean);
    return {
      report,
      run: `${tests.length} tests of ${numbers.length - untested.length} faults`,
      found: faults.join('; ') || 'all as they should be',
    };
  });
}

/** The numbers in a title: `fault 25: …`, `faults 33 and 35: …`. */
function faultsIn(title: string): number[] {
  const [, numbers = ''] = /\bfaults? (\d+(?:(?:, | and )\d+)*)/.exec(title) ?? [];
  return [...numbers.matchAll(/\d+/g)].map(Number);
}
