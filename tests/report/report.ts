/**
 * `npm run report`: runs every test, then prints what was run and what was found as one table. Ends
 * with 1 when a test failed or a fault has no test.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES, type Figure, REPORTS } from '../helpers/figures.ts';
import { faultFigures } from './faults.ts';
import { readResults } from './results.ts';

rmSync(REPORTS, { recursive: true, force: true });
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { status } = spawnSync(npm, ['test'], { stdio: 'inherit' });

const results = readResults();
const failed = results.filter(({ hasPassed }) => !hasPassed);
const faults = faultFigures(results);
const figures = globSync('*.json', { cwd: FIGURES })
  .sort()
  .map((name): Figure => JSON.parse(readFileSync(join(FIGURES, name), 'utf8')));
const whole: Figure = {
  report: 'All tests',
  run: `${results.length} tests`,
  found: failed.length > 0 ? `${failed.length} failed` : 'all passed',
};
console.log(`\n${table([...figures, ...faults, whole])}`);
const isIncomplete = faults.some(({ found }) => found.includes('no test'));
process.exitCode = status !== 0 || isIncomplete ? 1 : 0;

function table(rows: readonly Figure[]): string {
  const heading: Figure = { report: 'Report', run: 'What was run', found: 'What was found' };
  const all = [heading, ...rows];
  const width = (key: keyof Figure) => Math.max(...all.map((row) => row[key].length));
  const [report, run, found] = [width('report'), width('run'), width('found')];
  const lines = all.map(
    (row) =>
      `| ${row.report.padEnd(report)} | ${row.run.padEnd(run)} | ${row.found.padEnd(found)} |`,
  );
  const rule = `| ${'-'.repeat(report)} | ${'-'.repeat(run)} | ${'-'.repeat(found)} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
