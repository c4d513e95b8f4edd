/**
 * `npm run test:mutation`: changes the rules of the core one by one (Stryker), and looks whether a
 * unit test notices. Without arguments it tries a sample, the same in each run, writes the score
 * into the README, and ends with 1 when fewer than 80 of 100 changes were noticed. With files or
 * folders it tries every change there, and lists those that no test noticed:
 * `npm run test:mutation -- src/core/quotation`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from '../helpers/figures.ts';
import { installApart } from '../report/installed-apart.ts';
import { readBlock, writeBlock } from '../report/readme.ts';
import { SAMPLE_SIZE } from './sample.ts';
import { type MutationReport, type Score, scoresOf, survivorsOf, tableOf } from './scores.ts';

const FOLDER = 'tests/mutation';
const REPORT = join(REPORTS, 'mutation.json');
const OPTIONS = join(REPORTS, 'mutation-options.json');
const SAMPLE = 1_000;
const LEAST_PERCENT = 80;

/** The rules: what works on text and data alone, without a browser, a disk or a network. */
const RULES = [
  'src/core/**/*.ts',
  'src/checks/**/*.ts',
  'src/client/check/words.ts',
  'src/client/search/{excerpt,find,groups,hits,match,query,results,spelling}.ts',
];

const paths = process.argv.slice(2);
// It is written to after an hour: better to know now that it is there.
if (paths.length === 0) readBlock('mutation');
installApart(FOLDER);
tryChanges(
  paths.length > 0 ? paths.map((path) => (isFolder(path) ? `${path}/**/*.ts` : path)) : RULES,
);
const report: MutationReport = JSON.parse(readFileSync(REPORT, 'utf8'));
const { files, all } = scoresOf(report);
if (paths.length > 0) console.log(survivorsOf(report).join('\n'));
console.log(tableOf([...files, all]));
if (paths.length === 0) judge(all);

/** Tries changes, in a copy of the project. */
function tryChanges(mutate: readonly string[]): void {
  const options = {
    mutate,
    testRunner: 'vitest',
    vitest: { configFile: join(FOLDER, 'vitest.config.ts') },
    plugins: ['@stryker-mutator/vitest-runner', `./${FOLDER}/sample.ts`],
    checkers: paths.length > 0 ? [] : ['sample'],
    concurrency: 2,
    // Most endless loops are ended by a count; only the others wait for so long.
    timeoutMS: 30_000,
    // A busy machine may take long for the first run of all tests.
    dryRunTimeoutMinutes: 60,
    tempDirName: '.cache/mutation',
    ignorePatterns: ['dist', '.dist-*', '.astro', '.cache', 'test-results'],
    reporters: [reporter(), 'json'],
    jsonReporter: { fileName: REPORT },
  };
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(OPTIONS, JSON.stringify(options));
  const stryker = join(FOLDER, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', OPTIONS], {
    stdio: 'inherit',
    env: { ...process.env, [SAMPLE_SIZE]: String(SAMPLE) },
  });
  if (status !== 0) throw new Error('Stryker did not finish: the lines above say why.');
}

function judge({ mutants, percent }: Score): void {
  writeBlock(
    'mutation',
    `Of ${mutants} small changes to the rules of \`core/\`, \`checks/\` and the search, picked at random, the unit tests notice ${Math.floor(percent)} %.`,
  );
  if (mutants >= SAMPLE && percent >= LEAST_PERCENT) return;
  console.error(`Of ${SAMPLE} changes or more, at least ${LEAST_PERCENT} % must be noticed.`);
  process.exitCode = 1;
}

/** What prints the progress. */
function reporter(): string {
  if (paths.length === 0) return 'sample';
  return process.stdout.isTTY ? 'progress' : 'progress-append-only';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
