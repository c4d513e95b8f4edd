import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { checkText } from '../../src/core/quotation/check-text.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import type { CheckedQuotation } from '../../src/core/quotation/verdict.ts';
import { quotable } from '../../src/outputs/quotable.ts';
import { contentFolder } from '../../src/settings.ts';
import { readDraft } from './draft.ts';
import { readQuotedInterviews } from './interviews.ts';
import { quotationRecords } from './record.ts';
import { reportOn } from './report.ts';

const USAGE = `Usage: npm run -s quotes -- DRAFT [--json]
       npm run -s quotes -- --schema
DRAFT is a text, Markdown, HTML or Word file, or - for standard input.`;

const [ALL_SAID, SOME_WRONG, NOTHING_CHECKED] = [0, 1, 2];

/** Runs the command with the arguments of the process; returns its exit code. */
export async function runQuotes(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return NOTHING_CHECKED;
  if (options.schema) return printSchema();
  try {
    const checked = await checkDraft(options.draft);
    if (options.json) console.log(JSON.stringify(checked.flatMap(quotationRecords), null, 2));
    else console.log(checked.length > 0 ? reportOn(checked) : 'Nothing is quoted.');
    return checked.some(isWrong) ? SOME_WRONG : ALL_SAID;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return NOTHING_CHECKED;
  }
}

/** @throws when the draft can't be read or has no word, or an interview can't be read */
async function checkDraft(name: string): Promise<CheckedQuotation[]> {
  const draft = await readDraft(await readInput(name), name);
  const interviews = await readQuotedInterviews(contentFolder, draft);
  const checked = checkText(
    draft,
    indexInterviews(interviews.map((interview) => quotable(interview, ENGLISH))),
  );
  if (checked.some(({ verdict }) => verdict.kind === 'nothing'))
    throw new Error(`${name}: this draft has no words.`);
  return isArticleWithoutQuotations(draft, checked) ? [] : checked;
}

/** A text of several paragraphs is no quotation that was not found, if it quotes nothing. */
function isArticleWithoutQuotations(draft: string, checked: readonly CheckedQuotation[]): boolean {
  const isUnknown = checked.every((each) => each.verdict.kind === 'not-found' && !each.hasMarks);
  return isUnknown && /\n\s*\n/.test(draft.trim());
}

function isWrong({ verdict: { kind } }: CheckedQuotation): boolean {
  return kind === 'altered' || kind === 'not-found';
}

async function printSchema(): Promise<number> {
  const { jsonSchema } = await import('./schema.ts');
  console.log(JSON.stringify(jsonSchema(), null, 2));
  return ALL_SAID;
}

function readOptions(): { json: boolean; schema: boolean; draft: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        schema: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [draft = '', ...others] = positionals;
    if (others.length === 0 && (draft === '') === values.schema) return { ...values, draft };
  } catch {
    // An option that there is not: the usage says which there are.
  }
  console.error(USAGE);
  return undefined;
}

/** @throws when there is no such file */
async function readInput(draft: string): Promise<Uint8Array> {
  if (draft === '-') return buffer(process.stdin);
  return readFile(draft).catch(() => {
    throw new Error(`${draft}: this file can’t be read. Check its name.`);
  });
}
