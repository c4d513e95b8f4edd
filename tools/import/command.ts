import { join, relative } from 'node:path';
import { sha256 } from '../../src/archive/hash.ts';
import { hasErrors, renderReport } from '../../src/checks/report.ts';
import { slugError } from '../../src/core/addresses/ids.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import { type Input, sourceOf } from '../importer/input.ts';
import { interviewFiles } from '../importer/interview-files.ts';
import type { Existing } from '../importer/read-existing.ts';
import type { Reading } from '../importer/reading.ts';
import { titlesOf } from '../importer/titles.ts';
import { MovedAside } from '../replace-folder.ts';
import { valueErrors } from './ask.ts';
import { complete } from './complete.ts';
import { decide } from './decide.ts';
import { existingIn } from './existing.ts';
import { readInput, refusalOf } from './input.ts';
import { inspection } from './inspect.ts';
import { type Options, readOptions, UsageError } from './options.ts';
import { exists, placeFiles } from './place.ts';
import { Refusal } from './refusal.ts';
import {
  renderDoubts,
  renderLeftOut,
  renderLines,
  renderOutline,
  renderRemoved,
  renderSummary,
} from './report.ts';
import { type TakenIn, takeIn } from './take-in.ts';
import { USAGE } from './usage.ts';
import { isZip } from './zip.ts';

/** From so many characters on, an article is long enough for a word on what is being done. */
const LONG = 100_000;

/**
 * Turns a raw article into an interview. It asks on the terminal for what the article does not say,
 * prints what it does, and writes all files or none. An interview that the desk has saved as a .zip
 * is taken in as it is.
 *
 * @param args the arguments of the command line
 * @param env the environment, in which defaults may be set
 * @param content the folder of the content
 * @returns the exit status: 0, or 1 when nothing was written
 */
export async function importCommand(
  args: string[],
  env: NodeJS.ProcessEnv,
  content: string,
): Promise<number> {
  try {
    const options = readOptions(args, env);
    if (!options) console.log(USAGE);
    else if (isZip(options.file)) await takeInFrom(options, content);
    else if (options.show) await show(options, content);
    else await run(options, content);
    return 0;
  } catch (error) {
    console.error(explain(error));
    if (error instanceof UsageError) console.error('Run with --help to see all options.');
    return 1;
  }
}

/** What an editor should read of an error; what nobody expects is thrown on. */
function explain(error: unknown): string {
  if (error instanceof Refusal || error instanceof UsageError || error instanceof MovedAside)
    return error.message;
  if (!(error instanceof Error)) throw error;
  // Ctrl-C or Ctrl-D at a question.
  if (error.name === 'AbortError') return '\nStopped. Nothing was written.';
  // Node's errors of the file system: no right to write, no space left, not a folder …
  if (!('syscall' in error)) throw error;
  return `The interview can’t be written: ${error.message}.\nNothing was written.`;
}

/** Shows how an article is read, by the decisions that its interview has, and writes nothing. */
async function show(options: Options, content: string): Promise<void> {
  const folder = join(content, 'interviews', options.slug);
  const existing = options.slug && (await exists(folder)) ? await existingIn(folder) : undefined;
  const input = await readInput(options.file);
  const { reading } = decide(input, options, existing);
  console.log(`${renderLines(reading)}\n\n${renderDoubts(reading)}`);
  if (input.leftOut.length > 0) console.log(`\n${renderLeftOut(input.leftOut)}`);
}

async function run(options: Options, content: string): Promise<void> {
  const folder = join(content, 'interviews', options.slug);
  const existing = await checkTarget(folder, options);
  const input = await readInput(options.file);
  progress(input, 'Reading who says what');
  const decided = decide(input, options, existing);
  const { reading, decisions, values, heads } = await complete(input, options, decided, existing);
  const { draft, doubts } = reading;
  if (draft.exchanges.length === 0) throw withoutTurns(options, input, reading);
  console.log(`${renderRemoved(draft)}\n`);
  if (input.leftOut.length > 0) console.log(`${renderLeftOut(input.leftOut)}\n`);

  progress(input, 'Writing, and accounting for every character');
  const { value: files, findings } = interviewFiles(
    { input, reading, existing },
    { decisions, values, heads, sha256: sha256(sourceOf(input)) },
  );
  if (!files) throw refusalOf(options.file, input, findings);
  const { result, backup } = await placeFiles(
    folder,
    { ...files },
    options.force,
    inspection(folder),
  );
  console.log(`${renderOutline(draft, heads, titlesOf(draft.exchanges))}\n`);
  console.log(renderSummary(draft, values));
  console.log('Every character is accounted for: kept and removed together give the article.\n');
  if (doubts.length > 0) console.log(`${renderDoubts(reading)}\n`);
  reportWritten({ folder, files: Object.keys(files).sort(), backup });
  console.log(nextStep(result, doubts.length, options));
}

/** Takes an interview in that the desk has saved as a .zip. */
async function takeInFrom({ file, slug, force }: Options, content: string): Promise<void> {
  const taken = await takeIn(content, file, { slug: slug || undefined, force });
  reportWritten(taken);
  const isUnfinished = hasErrors(taken.problems);
  if (taken.problems.length > 0) console.log(`\n${renderReport(taken.problems)}`);
  console.log(
    isUnfinished
      ? '\nIt can’t be published yet. Finish it in the desk: npm run desk'
      : '\nNext: npm run check:content',
  );
}

function reportWritten({ folder, files, backup }: Omit<TakenIn, 'problems'>): void {
  console.log(`Written: ${relative('.', folder)}/ (${files.join(', ')})`);
  if (backup) console.log(`What was there before: ${relative('.', backup)}/`);
}

/** Without any turn there is no draft: the first question must be said. */
function withoutTurns({ file }: Options, input: Input, { doubts }: Reading): Refusal {
  const findings = doubts.slice(0, 1).map(({ rule, lines, text, message }) => ({
    ...{ rule, line: Number.parseInt(lines[0] ?? '1', 10), column: 1, message, text },
    suggestion: 'Say which lines begin questions and answers: --question 3,7 --answer 5,9.',
  }));
  return refusalOf(file, input, findings);
}

/** The interview that is there, if it is to be replaced. */
async function checkTarget(folder: string, options: Options): Promise<Existing | undefined> {
  const error = slugError(options.slug);
  if (error) throw new UsageError(`${error.message} ${error.suggestion}`);
  for (const { name, error: wrong } of valueErrors(options.values))
    throw new UsageError(`--${name}: ${wrong}`);
  if (!(await exists(folder))) return undefined;
  if (options.force) return existingIn(folder);
  throw new Refusal(
    `${relative('.', folder)}/ is there already. Nothing was written.\nTo import it again and keep its ids and decisions, add --force.`,
  );
}

function progress({ article }: Input, step: string): void {
  if (process.stderr.isTTY && article.text.length > LONG) console.error(`${step} …`);
}

function nextStep(problems: readonly Problem[], doubts: number, { file, slug }: Options): string {
  // The doubts have been shown already, with how to settle them.
  const others = problems.filter(({ rule }) => rule !== 'open-doubt');
  const next =
    doubts > 0
      ? `${doubts} ${doubts === 1 ? 'doubt' : 'doubts'} to settle. Decide, and run: npm run import -- ${file} --slug ${slug} --force --yes …`
      : 'Next: npm run build';
  if (others.length === 0) return next;
  const report = renderReport(others);
  return hasErrors(others)
    ? `\nIt can’t be published yet.\n\n${report}${doubts > 0 ? `\n\n${next}` : ''}`
    : `\nWorth a look:\n\n${report}\n\n${next}`;
}
