/**
 * `npm run bench:quote`: how long the check of a quotation of 2,000 characters takes against an
 * interview of 50,000 words, once the interview is ready. Prints the median of each kind of
 * quotation, and the processor time beside it, which other programs on the machine don't disturb.
 */
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { noteFigure } from '../helpers/figures.ts';
import { longInterview } from '../helpers/long-interview.ts';

const RUNS = 41;
const LENGTH = 2_000;

const interview = longInterview(50_000);
const started = performance.now();
const index = indexInterviews([interview]);
const ready = performance.now() - started;
const text = interview.passages
  .slice(interview.passages.length / 2)
  .map((passage) => passage.text)
  .join('\n\n');
const verbatim = text.slice(0, text.lastIndexOf('.', LENGTH) + 1);
const words = verbatim.split(' ');

const QUOTATIONS = {
  verbatim,
  'in capitals': verbatim.toUpperCase(),
  'one word dropped': words.toSpliced(words.length / 2, 1).join(' '),
  'every tenth word changed': words.map((word, i) => (i % 10 === 5 ? 'otherwise' : word)).join(' '),
  'sentences in reverse': verbatim
    .split(/(?<=\.)\s+/)
    .reverse()
    .join(' '),
  'an ellipsis after every tenth word': words
    .map((word, i) => (i % 10 === 9 ? `${word} …` : word))
    .join(' '),
  'altered between many ellipses': words
    .map((word, i) => (i % 10 === 9 ? `${word} …` : i % 10 === 5 ? 'otherwise' : word))
    .join(' '),
  'not found, of the interview’s words': words.toSorted().join(' '),
  'not found, of common words': 'the of and to in '.repeat(LENGTH / 17),
  'not found, of unknown words': 'zzqx qqzz xyzzy '.repeat(LENGTH / 16),
};

console.log(
  `50,000 words are made ready in ${ready.toFixed(0)} ms. Then, for ${LENGTH} characters:`,
);
console.log(`${'quotation'.padEnd(38)}${'verdict'.padEnd(12)}  median  fastest  processor`);
let slowest = 0;
for (const [name, quotation] of Object.entries(QUOTATIONS)) {
  const times: number[] = [];
  const kind = checkAgainst(quotation, index).kind;
  const before = process.cpuUsage();
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now();
    checkAgainst(quotation, index);
    times.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  slowest = Math.max(slowest, times[Math.floor(RUNS / 2)] ?? 0);
  const figures = [times[Math.floor(RUNS / 2)], times[0], (user + system) / 1000 / RUNS];
  const columns = figures.map((time = 0) => `${time.toFixed(1)} ms`.padStart(9)).join('');
  console.log(`${name.padEnd(38)}${kind.padEnd(11)}${columns}`);
}
noteFigure({
  report: 'Speed of the check',
  run: `${LENGTH} characters against 50,000 words, ${Object.keys(QUOTATIONS).length} kinds of quotation`,
  found: `${slowest.toFixed(0)} ms in the median for the slowest kind`,
});
