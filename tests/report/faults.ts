import { readFileSync } from 'node:fs';
import type { Figure } from '../helpers/figures.ts';
import type { Result } from './results.ts';

/** A section of docs/faults.md: bad inputs and faults, by their numbers. */
interface Section {
  title: string;
  faults: number[];
}

/** The faults that no test names. A test names its own in its title: `fault 32: …`. */
export function untestedFaults(results: readonly Result[]): number[] {
  const tested = new Set(results.flatMap(({ title }) => faultsIn(title)));
  return sections().flatMap(({ faults }) => faults.filter((fault) => !tested.has(fault)));
}

/** For each section: how many faults there are, and whether every test of them passed. */
export function faultFigures(results: readonly Result[]): Figure[] {
  return sections().map(({ title, faults }) => {
    const failed = results.filter(
      (result) => !result.hasPassed && faultsIn(result.title).some((n) => faults.includes(n)),
    );
    return {
      report: `Faults: ${title}`,
      run: `${faults.length} faults, each with tests`,
      found: failed.length > 0 ? `${failed.length} tests failed` : 'all as they should be',
    };
  });
}

function sections(): Section[] {
  const [, ...parts] = readFileSync('docs/faults.md', 'utf8').split(/^## /m);
  return parts.map((part) => ({
    title: part.slice(0, part.indexOf('\n')),
    faults: [...part.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number)),
  }));
}

/** The numbers in a title: `fault 25: …`, `faults 33 and 35: …`. */
function faultsIn(title: string): number[] {
  const [, numbers = ''] = /\bfaults? (\d+(?:(?:, | and )\d+)*)/.exec(title) ?? [];
  return [...numbers.matchAll(/\d+/g)].map(Number);
}
