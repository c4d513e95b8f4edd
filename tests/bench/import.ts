/**
 * `npm run bench:import`: how time and memory of an import grow with the length of the article, and
 * what saved pages cost: one of 5 MB, most of it scripts as on real pages, and hostile ones. Each
 * runs in a process of its own, so that none profits from the one before.
 */
import { spawnSync } from 'node:child_process';
import { checkFidelity } from '../../src/checks/fidelity.ts';
import { readPage } from '../../tools/importer/html.ts';
import { importArticle, isRefused } from '../helpers/imported.ts';

const SIZES = [1_000, 10_000, 50_000];
const RUNS = 5;
/** One exchange: a question of 12 words, and an answer of three paragraphs. */
const EXCHANGE_WORDS = 198;

/** Pages by what is special about them. */
const PAGES: Record<string, () => string> = {
  '5 MB, 50,000 words': () =>
    page(`${paragraphs(50_000)}<script>${'let wave = "–";\n'.repeat(300_000)}</script>`),
  '5 MB of paragraphs': () => page('<p>The keeper writes down each wave. </p>'.repeat(130_000)),
  '20,000 nested tags': () => page('<b>'.repeat(20_000)),
  '100,000 comments': () => page(`${'<!-- a wave -->'.repeat(100_000)}${paragraphs(1_000)}`),
};

const [size] = process.argv.slice(2);
if (size && size in PAGES) measurePage(size);
else if (size) measure(Number(size));
else {
  console.log('   words  exchanges    time (median)   per 1,000 words    memory (peak)');
  for (const words of SIZES) console.log(run(String(words)));
  console.log('\nsaved page              time (median)    memory (peak)  outcome');
  for (const name of Object.keys(PAGES)) console.log(run(name));
}

/** Measures in a process of its own. */
function run(what: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', import.meta.filename, what],
    { encoding: 'utf8' },
  );
  return (status === 0 ? stdout : stderr).trimEnd();
}

function measurePage(name: string): void {
  const html = PAGES[name]?.() ?? '';
  const times: number[] = [];
  let peak = 0;
  let outcome = '';
  for (let run = 0; run < RUNS; run += 1) {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const { value, findings } = readPage(html);
    const imported = value && importArticle(value.article);
    if (imported && isRefused(imported)) throw new Error(imported[0]?.message);
    times.push(performance.now() - start);
    peak = Math.max(peak, process.memoryUsage().rss - before);
    outcome = imported
      ? `${imported.draft.exchanges.length} exchanges`
      : (findings?.[0]?.message ?? '');
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const row = [
    name.padEnd(22),
    `${median.toFixed(0)} ms`.padStart(13),
    `${(peak / 2 ** 20).toFixed(0)} MB`.padStart(15),
    ` ${outcome}`,
  ];
  console.log(row.join('  '));
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Waves</title></head><body><article>${body}</article></body></html>`;
}

/** The invented article as paragraphs of a page. */
function paragraphs(words: number): string {
  const escaped = article(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}

function measure(words: number): void {
  const text = article(words);
  const times: number[] = [];
  let peak = 0;
  let exchanges = 0;
  for (let run = 0; run < RUNS; run += 1) {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const imported = importArticle({ text });
    if (isRefused(imported)) throw new Error(imported[0]?.message);
    if (checkFidelity(imported.transcript, imported.mdx, text, imported.removed).length > 0)
      throw new Error('The transcript is not the article.');
    times.push(performance.now() - start);
    peak = Math.max(peak, process.memoryUsage().rss - before);
    exchanges = imported.draft.exchanges.length;
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const row = [
    words.toLocaleString('en').padStart(8),
    String(exchanges).padStart(9),
    `${median.toFixed(1)} ms`.padStart(15),
    `${((median / words) * 1000).toFixed(2)} ms`.padStart(16),
    `${(peak / 2 ** 20).toFixed(1)} MB`.padStart(15),
  ];
  console.log(row.join('  '));
}

/** An invented article of about so many words, with boilerplate and characters to be escaped. */
function article(words: number): string {
  const sentence = 'The keeper of the {paper} lamp writes down <each> wave, 1.5–2 times a day. ';
  const lines = ['Words about a lighthouse that stands nowhere.'];
  for (let n = 0; n * EXCHANGE_WORDS < words; n += 1)
    lines.push(
      `– How many waves did the keeper count in the night number ${n}?`,
      ...(n % 5 === 0 ? ['Source: Harbour Pictures'] : []),
      `– ${sentence.repeat(5)}`,
      sentence.repeat(5),
      sentence.repeat(4),
    );
  return lines.join('\n\n');
}
