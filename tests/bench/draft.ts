/**
 * `npm run bench:draft`: how long `npm run -s quotes` takes over a draft with thirty quotations, from
 * the start of the process to its end: in the content of this site, and in an archive of 1,000
 * interviews more. Prints the median, the fastest, and the processor time, which other programs on
 * the machine don't disturb. Linux only: it is read from `/proc`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { noteFigure } from '../helpers/figures.ts';
import { writeArchive } from '../helpers/generated-archive.ts';

const RUNS = 9;
const DRAFT = 'tests/fixtures/drafts/corridor.md';
const FOLDER = '.cache/bench-draft';
const MORE = 1_000;
const TICKS_PER_SECOND = 100;

rmSync(FOLDER, { recursive: true, force: true });
writeArchive(FOLDER, MORE);
cpSync('content/interviews', join(FOLDER, 'interviews'), { recursive: true });

console.log(`${'thirty quotations'.padEnd(26)}   median  fastest  processor`);
const few = measure('this site’s interviews', 'content');
const many = measure(`${MORE} interviews more`, FOLDER);
rmSync(FOLDER, { recursive: true, force: true });
noteFigure({
  report: 'Speed of the check of a draft',
  run: 'a command over thirty quotations, from start to end',
  found: `${few.toFixed(1)} s of processor time; with ${MORE.toLocaleString('en')} interviews more ${many.toFixed(1)} s`,
});

/** Checks the draft again and again; returns the processor time of one run in seconds. */
function measure(name: string, content: string): number {
  const env = { ...process.env, CONTENT_DIR: content };
  const run = () => spawnSync(process.execPath, ['tools/quotes.ts', DRAFT, '--json'], { env });
  // The first run fills the caches.
  const count = JSON.parse(String(run().stdout)).length;
  const before = childSeconds();
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return (performance.now() - from) / 1000;
  }).sort((a, b) => a - b);
  const processor = (childSeconds() - before) / RUNS;
  const columns = [times[Math.floor(RUNS / 2)], times[0], processor]
    .map((time = 0) => `${time.toFixed(2)} s`.padStart(9))
    .join('');
  console.log(`${name.padEnd(26)}${columns}   ${count} found`);
  return processor;
}

/** Processor time of the processes that this one has started and that have ended. */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
