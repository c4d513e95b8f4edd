/**
 * `npm run bench:import`: how time and memory of an import grow with the length of the article.
 * Each size runs in a process of its own, so that none profits from the one before.
 */
import { spawnSync } from 'node:child_process';
import { checkFidelity } from '../../src/checks/fidelity.ts';
import { importArticle, isRefused } from '../helpers/imported.ts';

const SIZES = [1_000, 10_000, 50_000];
const RUNS = 5;
/** One exchange: a question of 12 words, and an answer of three paragraphs. */
const EXCHANGE_WORDS = 198;

const [size] = process.argv.slice(2);
if (size) measure(Number(size));
else {
  console.log('   words  exchanges    time (median)   per 1,000 words    memory (peak)');
  for (const words of SIZES) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--expose-gc', import.meta.filename, String(words)],
      { encoding: 'utf8' },
    );
    process.stdout.write(status === 0 ? stdout : stderr);
  }
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
