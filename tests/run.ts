/**
 * `npm test`: runs every part of the tests, those side by side that don't wait for each other, and
 * says now and then how far each is. The last line sums up; exits 1 when anything failed.
 * `npm run test:nightly` is the same with ten times as many generated texts, and with axe in every
 * state of every page.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { REPORTS } from './helpers/figures.ts';
import { untestedFaults } from './report/faults.ts';
import { readResults } from './report/results.ts';
import { type Outcome, type Part, runParts } from './run/parts.ts';
import { duration } from './run/progress.ts';

/** The unit tests come last: they alone keep every core busy to their end. */
const PARTS: Part[] = [
  { name: 'check', command: 'npm run --silent check' },
  { name: 'sites', command: 'node tests/sites/build.ts' },
  { name: 'browser', command: 'playwright test', needs: ['sites'] },
  { name: 'build', command: 'vitest run --project build', needs: ['sites'] },
  { name: 'unit', command: 'vitest run --project unit', after: ['check', 'build'] },
];

const isNightly = process.argv.includes('--nightly');
rmSync(REPORTS, { recursive: true, force: true });
const started = Date.now();
const outcomes = await runParts(PARTS, {
  ...process.env,
  // What one process has compiled, the next ones need not: the tests start hundreds.
  NODE_COMPILE_CACHE: resolve('.cache/node'),
  ...(isNightly && { NIGHTLY: '1' }),
});
const results = readResults();
const hasPassed = outcomes.every(({ status }) => status === 0);
const untested = hasPassed ? untestedFaults(results) : [];
if (untested.length > 0) console.log(`No test names these faults of docs/faults.md: ${untested}.`);
console.log(`\n${summary(outcomes, Date.now() - started)}`);
process.exitCode = hasPassed && untested.length === 0 ? 0 : 1;

/** One line: how many tests passed or failed, which parts failed, and how long each took. */
function summary(all: readonly Outcome[], milliseconds: number): string {
  const failed = results.filter(({ hasPassed }) => !hasPassed).length;
  const parts = all.filter(({ status }) => status !== 0).map(({ name }) => name);
  const times = all.map(({ name, seconds }) => `${name} ${duration(seconds)}`).join(', ');
  const retried = results.filter(({ neededRetry }) => neededRetry).length;
  const verdict =
    parts.length === 0
      ? `All ${results.length} tests passed${retried > 0 ? `, ${retried} only when tried again,` : ''}`
      : `Failed: ${parts.join(', ')} (${failed} of ${results.length} tests)`;
  return `${verdict} in ${duration(milliseconds / 1000)} (${times}).`;
}
