/**
 * `npm run import -- article.txt --slug name-2025`: turns a raw article into an interview. It asks
 * on the terminal for what the article does not say, and writes all files or none.
 */
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { sha256 } from '../src/archive/hash.ts';
import { readInterview } from '../src/archive/read-interview.ts';
import { hasErrors, renderReport } from '../src/checks/report.ts';
import { slugError } from '../src/core/addresses/ids.ts';
import type { Problem } from '../src/core/read/problem.ts';
import { contentFolder } from '../src/settings.ts';
import { askHeads, askValues, valueErrors } from './import/ask.ts';
import { type Input, readInput, refusalOf, sourceOf } from './import/input.ts';
import { type Options, readOptions, USAGE, UsageError } from './import/options.ts';
import { exists, placeFiles } from './import/place.ts';
import { Refusal } from './import/refusal.ts';
import { renderOutline, renderRemoved, renderSummary } from './import/report.ts';
import type { Draft } from './importer/draft.ts';
import { foundValues, proposedValues, type Values } from './importer/fields.ts';
import { readValues } from './importer/frontmatter.ts';
import { type KeptHead, keepHeads } from './importer/keep-names.ts';
import { proposeNames } from './importer/propose.ts';
import { readArticle } from './importer/read-article.ts';
import { type Existing, readExisting } from './importer/read-existing.ts';
import { writeInterview } from './importer/write-interview.ts';
import { MovedAside } from './replace-folder.ts';

/** From so many characters on, an article is long enough for a word on what is being done. */
const LONG = 100_000;

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await run(options);
  else console.log(USAGE);
} catch (error) {
  console.error(explain(error));
  if (error instanceof UsageError) console.error('Run with --help to see all options.');
  process.exitCode = 1;
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

async function run(options: Options): Promise<void> {
  const folder = join(contentFolder, 'interviews', options.slug);
  const existing = await checkTarget(folder, options);
  const input = await readInput(options.file);
  const draft = tellApart(input, options);
  const known = { ...knownValues(draft, existing), ...options.values };
  console.log(`${renderRemoved(draft)}\n`);
  const { values, heads } = await complete(input, draft, known, options, existing);

  progress(input, 'Writing, and accounting for every character');
  const record = {
    values,
    credits: draft.facts.credits,
    sha256: sha256(sourceOf(input)),
    note: input.pageFacts && 'The text of the saved page source.html, extracted with Readability.',
  };
  const written = writeInterview(input.article.text, draft, heads, record, existing?.frontmatter);
  if (!written.value) throw refusalOf(options.file, input, written.findings);
  const files = {
    'source.txt': sourceOf(input),
    ...(input.pageFacts && { 'source.html': input.bytes }),
    ...written.value,
  };
  const problems = await placeFiles(folder, files, options.force, async (copy) => {
    const checked = await readInterview(copy);
    return checked.problems.map((problem) => ({
      ...problem,
      file: relative('.', join(folder, basename(problem.file))),
    }));
  });
  console.log(`${renderOutline(draft, heads)}\n`);
  console.log(renderSummary(draft));
  console.log('Every character is accounted for: kept and removed together give the article.\n');
  console.log(`Written: ${relative('.', folder)}/ (${Object.keys(files).sort().join(', ')})`);
  console.log(nextStep(problems));
}

/** The interview that is there, if it is to be replaced. */
async function checkTarget(folder: string, options: Options): Promise<Existing | undefined> {
  const error = slugError(options.slug);
  if (error) throw new UsageError(`${error.message} ${error.suggestion}`);
  for (const { name, error: wrong } of valueErrors(options.values))
    throw new UsageError(`--${name}: ${wrong}`);
  if (!(await exists(folder))) return undefined;
  const path = relative('.', folder);
  if (!options.force)
    throw new Refusal(
      `${path}/ is there already. Nothing was written.\nTo import it again and keep its ids, add --force.`,
    );
  const file = join(folder, 'interview.mdx');
  const mdx = await readFile(file, 'utf8').catch(() => undefined);
  if (mdx === undefined) return undefined;
  const { value, findings } = readExisting(mdx);
  if (value) return value;
  throw new Refusal(
    `${renderReport(findings.map((finding) => ({ severity: 'error', ...finding, file: relative('.', file) })))}\n\n` +
      'The ids of this interview could not be kept. Fix the file first. Nothing was written.',
  );
}

function tellApart(input: Input, { file, directions }: Options): Draft {
  progress(input, 'Telling questions from answers');
  const { value: draft, findings } = readArticle(input.article, directions);
  if (!draft) throw refusalOf(file, input, findings);
  return { ...draft, facts: { ...draft.facts, ...input.pageFacts } };
}

function knownValues(draft: Draft, existing: Existing | undefined): Values {
  return { ...foundValues(draft.facts), ...(existing && readValues(existing.frontmatter)) };
}

/** Accepts proposals, or asks on the terminal; without a terminal, fields may stay empty. */
async function complete(
  { article }: Input,
  draft: Draft,
  known: Values,
  { yes }: Options,
  existing: Existing | undefined,
): Promise<{ values: Values; heads: KeptHead[] }> {
  const questions = draft.exchanges.map(({ question }) => question.text);
  const propose = (values: Values) => proposedValues(draft.facts, article.text, values);
  const language = known.language ?? propose(known).language;
  const heads = keepHeads(questions, existing?.exchanges ?? [], (taken) =>
    proposeNames(questions, taken, language),
  );
  const values = yes ? { ...propose(known), ...known } : known;
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { values, heads };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = terminal.question.bind(terminal);
  // Ctrl-D closes the terminal while a question is waiting.
  const closed = new AbortController();
  terminal.on('close', () => closed.abort());
  const answer = (query: string) => ask(query, { signal: closed.signal });
  try {
    const answers = await askValues(answer, console.log, values, propose);
    if (yes) return { values: answers, heads };
    return {
      values: answers,
      heads: await askHeads(answer, console.log, questions, heads, language),
    };
  } finally {
    terminal.close();
  }
}

function progress({ article }: Input, step: string): void {
  if (process.stderr.isTTY && article.text.length > LONG) console.error(`${step} …`);
}

function nextStep(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Next: npm run build';
  const report = renderReport(problems);
  return hasErrors(problems)
    ? `\nIt can’t be published yet.\n\n${report}`
    : `\nWorth a look:\n\n${report}\n\nNext: npm run build`;
}
