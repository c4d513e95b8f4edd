/**
 * `npm run bench:archive -- 1 20 100`: what archives of so many interviews cost to build and to
 * read. Each is built from nothing, again unchanged, and with one word changed, beside a plain
 * Astro site of the same texts. Prints processor time, the largest process, how many files the
 * changed word changed, and the compressed bytes of what grows with an archive. Linux only: the
 * times are read from `/proc`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cacheFolderOf } from '../../src/integrations/page-cache.ts';
import { MANIFEST_FILE, manifestSchema } from '../../src/outputs/manifest.ts';
import { correctWord, writeArchive } from '../helpers/generated-archive.ts';

const FOLDER = '.cache/bench';
/** What all sites that are built here share: the pictures of their cards, and their citations. */
const SHARED = ['.cache/cards/*.png', '.cache/citations/*.json'];
const TICKS_PER_SECOND = 100;
const PAGES_PER_INTERVIEW = 9;

/** What a process and those that it started have cost. */
interface Cost {
  seconds: number;
  /** Of the largest process, in MB. */
  memory: number;
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [1, 20, 100]) {
  const before = new Set(globSync(SHARED));
  await measure(size);
  // The next run has to make them again.
  for (const file of globSync(SHARED)) if (!before.has(file)) rmSync(file);
}

async function measure(size: number): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  const content = join(FOLDER, 'content');
  const out = join(FOLDER, 'site');
  const texts = resolve(FOLDER, 'texts.json');
  const interviews = writeArchive(content, size);
  writeFileSync(texts, JSON.stringify(interviews));
  const environment = { CONTENT_DIR: content, OUT_DIR: out };
  run('tools/register.ts', environment);

  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'tests/bench/plain-site'];
  const plain = await costOf(astro, { TEXTS: texts, OUT_DIR: resolve(FOLDER, 'plain') });
  rmSync(cacheFolderOf(out), { recursive: true, force: true });
  const build = () => costOf(['tools/build.ts'], environment);
  const cold = await build();
  const unchanged = await build();
  const before = manifestOf(out);
  correctWord(content, interviews[0] as (typeof interviews)[0]);
  const changed = await build();
  const after = manifestOf(out);
  const other = [...after].filter(([path, hash]) => before.get(path) !== hash);

  const ratio = ({ seconds }: Cost, to: Cost) => (seconds / to.seconds).toFixed(2);
  console.log(`
${size} interviews, ${size * PAGES_PER_INTERVIEW} pages of texts
  plain Astro site   ${show(plain)}
  from nothing       ${show(cold)}  ${ratio(cold, plain)} × plain
  nothing changed    ${show(unchanged)}  ${ratio(unchanged, cold)} × from nothing
  one word changed   ${show(changed)}  ${ratio(changed, cold)} × from nothing
  files that the word changed: ${other.length} of ${after.size}
  compressed bytes:
${readersBytes(out)
  .map(([name, bytes]) => `    ${bytes.toLocaleString('en').padStart(9)}  ${name}`)
  .join('\n')}`);
}

/** The heaviest page of each kind that lists interviews, and the files that hold several of them. */
function readersBytes(out: string): [name: string, bytes: number][] {
  const kinds = [
    ...['index.html', 'search/index.html', 'names/index.html', 'names/*/index.html'],
    ...['topics/**/index.html', 'corrections/index.html'],
    ...['feed.xml', 'feed.json', 'check/*.json', 'search/*.json', 'sitemap-*.xml'],
    ...['_headers', '_nginx/*.conf'],
  ];
  return kinds.map((pattern) => {
    const weights = globSync(pattern, { cwd: out }).map((path) => {
      return { path, bytes: brotliCompressSync(readFileSync(join(out, path))).length };
    });
    const heaviest = weights.sort((a, b) => b.bytes - a.bytes)[0];
    const of = weights.length > 1 ? `, the heaviest of ${weights.length}` : '';
    return [`${heaviest?.path ?? pattern}${of}`, heaviest?.bytes ?? 0];
  });
}

function manifestOf(out: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(out, MANIFEST_FILE), 'utf8');
  const { files } = manifestSchema.parse(JSON.parse(text));
  return new Map(files.map(({ path, sha256 }) => [path, sha256]));
}

function run(script: string, environment: Record<string, string>): void {
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr);
}

async function costOf(command: string[], environment: Record<string, string>): Promise<Cost> {
  const before = childSeconds();
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid));
  }, 100);
  const status = await new Promise((ended) => child.once('close', ended));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command.join(' ')} failed.`);
  return { seconds: childSeconds() - before, memory };
}

/** Processor time of all processes that were started and have ended, with those that they started. */
function childSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  // Fields 16 and 17 of proc_pid_stat(5): cutime and cstime, in ticks.
  return (Number(stat[13]) + Number(stat[14])) / TICKS_PER_SECOND;
}

function peakOf(process: number | undefined): number {
  try {
    const [, kilobytes] =
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1_000;
  } catch {
    // It has ended.
    return 0;
  }
}

function show({ seconds, memory }: Cost): string {
  return `${seconds.toFixed(1).padStart(8)} s ${memory.toFixed(0).padStart(6)} MB`;
}
