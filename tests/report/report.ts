/**
 * `npm run report`: runs every test, lets Lighthouse and MDN's HTTP Observatory look at the site,
 * measures how long searching and checking take, prints all of it as one table, and brings the
 * figures of the README up to date. Ends with 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES, type Figure, noteFigure } from '../helpers/figures.ts';
import { costsTable } from './costs.ts';
import { faultFigures } from './faults.ts';
import { lighthouseFigure } from './lighthouse.ts';
import { observatoryFigure } from './observatory.ts';
import { writeBlock } from './readme.ts';
import { readResults } from './results.ts';
import { markdownTable } from './table.ts';

run('tests/run.ts');
for (const measure of [lighthouseFigure, observatoryFigure]) noteFigure(await measure());
run('tests/bench/search.ts');
run('tests/bench/quote.ts');
run('tests/bench/verdicts.ts');
run('tests/bench/check.ts');

const figures = globSync('*.json', { cwd: FIGURES })
  .sort()
  .map((name): Figure => JSON.parse(readFileSync(join(FIGURES, name), 'utf8')));
const all = [...figures, ...faultFigures(readResults())];
const table = markdownTable([
  ['report', 'what was run', 'what was found'],
  ...all.map(({ report, run, found }) => [report, run, found]),
]);
console.log(`\n${table}`);
writeBlock('reports', table);
writeBlock('costs', await costsTable());

/** Runs one of the project's programs to its end, and ends with it when it fails. */
function run(program: string): void {
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
