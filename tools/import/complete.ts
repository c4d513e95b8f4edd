import { createInterface } from 'node:readline/promises';
import { foundValues, namedValues, proposedValues, type Values } from '../importer/fields.ts';
import { readValues } from '../importer/frontmatter.ts';
import { type KeptHead, keepHeads } from '../importer/keep-names.ts';
import { proposeNames } from '../importer/propose.ts';
import type { Existing } from '../importer/read-existing.ts';
import type { Reading } from '../importer/reading.ts';
import { titlesOf } from '../importer/titles.ts';
import { askHeads, askValues } from './ask.ts';
import { askDoubts, type Decided } from './decide.ts';
import type { Input } from './input.ts';
import type { Options } from './options.ts';
import { renderLines } from './report.ts';

/** All that is known of an interview before it is written. */
export interface Complete extends Decided {
  values: Values;
  heads: KeptHead[];
}

/**
 * Asks on the terminal, where there is one: about doubts, for what the article does not say, and for
 * labels and ids. Without a terminal, doubts stay open and fields empty.
 */
export async function complete(
  input: Input,
  options: Options,
  decided: Decided,
  existing: Existing | undefined,
): Promise<Complete> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    return { ...decided, ...valuesOf(input, options, decided.reading, existing) };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = terminal.question.bind(terminal);
  // Ctrl-D closes the terminal while a question is waiting.
  const closed = new AbortController();
  terminal.on('close', () => closed.abort());
  const ask = (query: string) => question(query, { signal: closed.signal });
  try {
    console.log(`${renderLines(decided.reading)}\n`);
    const settled = await askDoubts(ask, console.log, input, options, decided);
    const { values, heads, propose } = valuesOf(input, options, settled.reading, existing);
    const answers = await askValues(ask, console.log, values, propose);
    if (options.yes) return { ...settled, values: answers, heads };
    const titles = titlesOf(settled.reading.draft.exchanges);
    const chosen = await askHeads(ask, console.log, titles, heads, answers.language);
    return { ...settled, values: answers, heads: chosen };
  } finally {
    terminal.close();
  }
}

/** What is known and what is proposed; `--yes` accepts labels, ids and what follows from the rest. */
function valuesOf(
  { article, pageFacts }: Input,
  { yes, values: given }: Options,
  { draft }: Reading,
  existing: Existing | undefined,
) {
  const facts = { ...draft.facts, ...pageFacts };
  const known: Values = {
    ...foundValues(facts),
    ...namedValues(draft.people),
    ...(existing && readValues(existing.frontmatter)),
    ...given,
  };
  const propose = (values: Values) => proposedValues(facts, article.text, values);
  const titles = titlesOf(draft.exchanges);
  const language = known.language ?? propose(known).language;
  const heads = keepHeads(titles, existing?.exchanges ?? [], (taken) =>
    proposeNames(titles, taken, language),
  );
  // Who speaks and in which language is never accepted unseen.
  const { language: _, interviewer: __, interviewee: ___, ...safe } = propose(known);
  return { values: yes ? { ...safe, ...known } : known, heads, propose };
}
