import { createInterface } from 'node:readline/promises';
import type { Values } from '../importer/fields.ts';
import type { Input } from '../importer/input.ts';
import {
  knownValues,
  proposedHeads,
  safeSuggestions,
  suggestedValues,
} from '../importer/interview-files.ts';
import type { KeptHead } from '../importer/keep-names.ts';
import type { Existing } from '../importer/read-existing.ts';
import type { Reading } from '../importer/reading.ts';
import { titlesOf } from '../importer/titles.ts';
import { askHeads, askValues } from './ask.ts';
import { askDoubts, askOffices, type Decided } from './decide.ts';
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
    const doubtless = await askDoubts(ask, console.log, input, options, decided);
    const { values, heads, propose } = valuesOf(input, options, doubtless.reading, existing);
    const answers = await askValues(ask, console.log, values, propose);
    // Those of an interview that is there already are in its frontmatter.
    const settled = existing ? doubtless : await askOffices(ask, input, options, doubtless);
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
  input: Input,
  { yes, values: given }: Options,
  reading: Reading,
  existing: Existing | undefined,
) {
  const imported = { input, reading, existing };
  const known = knownValues(imported, given);
  return {
    values: yes ? { ...safeSuggestions(imported, known), ...known } : known,
    heads: proposedHeads(imported, known),
    propose: (values: Values) => suggestedValues(imported, values),
  };
}
