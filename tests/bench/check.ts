/**
 * `npm run bench:check -- 100 300 1000`: what a verdict costs a reader of archives of so many
 * interviews, and whether it is right. Prints, over 200 quotations of each kind, how many verdicts
 * name the right interview and kind, and the compressed bytes that they load of the archive.
 */
import { brotliCompressSync } from 'node:zlib';
import { candidatesFor, type LoadFile } from '../../src/core/quotation/candidates.ts';
import { checkText } from '../../src/core/quotation/check-text.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { shingleFiles } from '../../src/core/quotation/shingle-files.ts';
import {
  NAMED_IN_FILE,
  nameFileName,
  type ShingleIndex,
} from '../../src/core/quotation/shingles.ts';
import type { Verdict } from '../../src/core/quotation/verdict.ts';
import { noteFigure } from '../helpers/figures.ts';
import { generateInterviews } from '../helpers/generated-archive.ts';
import { inventedWord, random } from '../helpers/invented-text.ts';
import { quotableOf } from '../helpers/shingle-index.ts';

const DRAWS = 200;
/** Longer than any word of the archive, so that each counts as another word. */
const otherWord = (next: () => number) => `${inventedWord(next)}${inventedWord(next)}qu`;

/** How a quotation of words is made, and the verdict that is right. */
const KINDS: Record<
  string,
  { change: (words: string[], next: () => number) => string[]; is: Verdict['kind'] }
> = {
  exact: { change: (words) => words, is: 'verbatim' },
  'a word dropped': { change: (words) => words.toSpliced(words.length / 2, 1), is: 'altered' },
  'every fifth word changed': {
    change: (words, next) => words.map((word, at) => (at % 5 === 4 ? otherWord(next) : word)),
    is: 'altered',
  },
  invented: { change: (words, next) => words.map(() => otherWord(next)), is: 'not-found' },
};

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [100, 300, 1_000]) await measure(size);

async function measure(size: number): Promise<void> {
  const interviews = generateInterviews(size).map(quotableOf);
  const before = process.cpuUsage();
  const files = shingleFiles(interviews);
  const seconds = process.cpuUsage(before).user / 1e6;
  const index = files.get('index.json') as ShingleIndex;
  const bytesOf = memo((path: string) => {
    const passages = interviews.find(({ slug }) => path === slug);
    return brotliCompressSync(JSON.stringify(passages ?? files.get(path))).length;
  });
  console.log(`\n${size} interviews: ${files.size} files, made in ${seconds.toFixed(1)} s`);
  const next = random();
  for (const [name, { change, is }] of Object.entries(KINDS)) {
    let right = 0;
    const bytes: number[] = [];
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const number = Math.floor(next() * size);
      const words = drawn(interviews[number]?.passages.map(({ text }) => text) ?? [], next);
      const loaded = new Set<string>(['index.json']);
      const load: LoadFile = async <T>(path: string) => {
        loaded.add(path);
        return files.get(path) as T;
      };
      const text = change(words, next).join(' ');
      const found = await candidatesFor(text, index, load);
      const compared = found.interviews.flatMap((candidate) => interviews[candidate] ?? []);
      for (const [at, { slug }] of compared.entries())
        loaded.add(slug).add(nameFileName(found.interviews[at] ?? NAMED_IN_FILE));
      const [checked] = checkText(text, indexInterviews(compared));
      const { kind, occurrences } = checked?.verdict ?? {};
      const isPlace = occurrences?.some(({ interview }) => interview === interviews[number]);
      if (kind === is && (is === 'not-found' || isPlace)) right += 1;
      bytes.push([...loaded].reduce((sum, path) => sum + bytesOf(path), 0));
    }
    bytes.sort((a, b) => a - b);
    const [median, most] = [0.5, 0.95].map((share) => kilobytes(bytes[DRAWS * share]));
    console.log(`  ${name.padEnd(26)}${right} of ${DRAWS} right, ${median}, 95 % below ${most}`);
    if (name === 'exact')
      noteFigure({
        report: `The check, ${size.toLocaleString('en')} interviews`,
        run: `${DRAWS} quotations, word by word as they were said`,
        found: `${right} right; ${median} of the archive loaded, 95 % below ${most}`,
      });
  }
}

/** Words of some passage, 12 to 40 in a row, as far as it has them. */
function drawn(texts: readonly string[], next: () => number): string[] {
  const long = texts.filter((text) => text.split(' ').length > 12);
  const words = long[Math.floor(next() * long.length)]?.split(' ') ?? [];
  const length = Math.min(words.length, 12 + Math.floor(next() * 29));
  const from = Math.floor(next() * (words.length - length + 1));
  return words.slice(from, from + length);
}

function kilobytes(bytes = 0): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

/** The same function, which does its work once for each key. */
function memo<T>(work: (key: string) => T): (key: string) => T {
  const done = new Map<string, T>();
  return (key) => {
    const result = done.get(key) ?? work(key);
    done.set(key, result);
    return result;
  };
}
