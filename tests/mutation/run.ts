/**
 * `npm run test:mutation`: changes the rules of the core and of the importer one by one (Stryker),
 * and looks whether a unit test notices. Without arguments it tries a sample of each, the same in
 * each run, writes the scores into the README, and ends with 1 when a test noticed too few of them.
 * With files or folders it tries every change there, and lists those that no test noticed:
 * `npm run test:mutation -- src/core/quotation`; with `--sample 400` as well, as many of them, and
 * with `--seed WORD` others. The score of `tools/importer` or `src/core/quotation` as a whole is
 * written into the README.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPORTS } from '../helpers/figures.ts';
import { installApart } from '../report/installed-apart.ts';
import { readBlock, writeBlock } from '../report/readme.ts';
import { PARTS, type Part, partOf, withScore } from './parts.ts';
import { SAMPLE_SEED, SAMPLE_SIZE } from './sample.ts';
import { type MutationReport, type Score, scoresOf, survivorsOf, tableOf } from './scores.ts';

const FOLDER = 'tests/mutation';
const REPORT = join(REPORTS, 'mutation.json');
const OPTIONS = join(REPORTS, 'mutation-options.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: 'verbatim' } },
});
const size = values.sample === undefined ? undefined : Number(values.sample);
if (size !== undefined && !(size > 0)) throw new Error(`--sample ${values.sample} is no number.`);
const paths = positionals.map((path) => path.replace(/\/$/, ''));
// It is written to after an hour: better to know now that it is there.
readBlock('mutation');
installApart(FOLDER);

if (paths.length === 0)
  for (const part of PARTS) judge(part, tryChanges(part, part.rules, size ?? part.sample));
else {
  const patterns = paths.map((path) => (isFolder(path) ? `${path}/**/*.ts` : path));
  const part = partOf(paths);
  const all = tryChanges(part, patterns, size);
  if (size !== undefined && patterns.join() === part.rules.join()) judge(part, all);
}

/** Tries changes, in a copy of the project, and prints which were not noticed. */
function tryChanges(part: Part, mutate: readonly string[], sample: number | undefined): Score {
  const options = {
    mutate,
    testRunner: 'vitest',
    vitest: { configFile: part.tests },
    plugins: ['@stryker-mutator/vitest-runner', `./${FOLDER}/sample.ts`],
    checkers: sample === undefined ? [] : ['sample'],
    concurrency: 2,
    // Most endless loops are ended by a count; only the others wait for so long.
    timeoutMS: 60_000,
    timeoutFactor: 3,
    // A busy machine may take long for the first run of all tests.
    dryRunTimeoutMinutes: 60,
    tempDirName: '.cache/mutation',
    ignorePatterns: ['dist', '.dist-*', '.astro', '.cache', 'test-results'],
    reporters: [sample === undefined ? progress() : 'sample', 'json'],
    jsonReporter: { fileName: REPORT },
  };
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(OPTIONS, JSON.stringify(options));
  const stryker = join(FOLDER, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', OPTIONS], {
    stdio: 'inherit',
    env: { ...process.env, [SAMPLE_SIZE]: String(sample), [SAMPLE_SEED]: values.seed },
  });
  if (status !== 0) throw new Error('Stryker did not finish: the lines above say why.');
  const report: MutationReport = JSON.parse(readFileSync(REPORT, 'utf8'));
  const { files, all } = scoresOf(report);
  if (paths.length > 0) console.log(survivorsOf(report).join('\n'));
  console.log(tableOf([...files, all]));
  return all;
}

/** Writes the score of a part into the README; too low a score, or too small a sample, is an error. */
function judge(part: Part, score: Score): void {
  writeBlock('mutation', withScore(readBlock('mutation'), part, score));
  if (score.mutants >= part.sample && score.percent >= part.leastPercent) return;
  console.error(
    `Of ${part.sample} changes to ${part.what} or more, at least ${part.leastPercent} % must be noticed.`,
  );
  process.exitCode = 1;
}

/** What prints the progress of all changes. */
function progress(): string {
  return process.stdout.isTTY ? 'progress' : 'progress-append-only';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
