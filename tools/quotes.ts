/**
 * `npm run -s quotes -- DRAFT`: checks what a draft quotes from the interviews in the content
 * folder. `DRAFT` is a text, Markdown or HTML, or `-` for standard input. Ends with 1 when a
 * quotation is altered or not found, with 2 when nothing could be checked. With `--json` it prints
 * data, see `docs/quotes.md`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArchive } from '../src/archive/read-archive.ts';
import { type CheckedQuotation, checkText } from '../src/core/quotation/check-text.ts';
import { indexInterviews } from '../src/core/quotation/reading.ts';
import { VERDICTS } from '../src/core/quotation/rules.ts';
import { creditAt, partsAt, wrongSpeaker } from '../src/core/quotation/speakers.ts';
import { quotationRecord } from '../src/outputs/checked-quotations.ts';
import { quotable } from '../src/outputs/quotable.ts';
import { contentFolder } from '../src/settings.ts';
import { readDraft } from './quotes/draft.ts';

const USAGE =
  'Usage: npm run -s quotes -- DRAFT [--json]\nDRAFT is a text, Markdown or HTML file, or - for standard input.';

const options = readOptions();
const text = options && readText(options.draft);
if (!options || text === undefined) process.exitCode = 2;
else {
  const { interviews } = await readArchive(contentFolder);
  const checked = checkText(
    readDraft(text, options.draft),
    indexInterviews(interviews.map(quotable)),
  );
  if (options.json) console.log(JSON.stringify(checked.map(quotationRecord), null, 2));
  else console.log(reportOn(checked));
  const isWrong = ({ verdict }: CheckedQuotation) =>
    verdict.kind === 'altered' || verdict.kind === 'not-found';
  if (checked.some(isWrong)) process.exitCode = 1;
}

function reportOn(checked: readonly CheckedQuotation[]): string {
  return checked.map((each, index) => `${index + 1}. ${reportOnOne(each)}`).join('\n\n');
}

function reportOnOne(checked: CheckedQuotation): string {
  const { quotation, changes, path } = quotationRecord(checked);
  const { kind, occurrences } = checked.verdict;
  const wrong = wrongSpeaker(checked.verdict);
  const [occurrence] = occurrences;
  const lines = [
    quotation.trim().replace(/\s+/g, ' '),
    VERDICTS[kind],
    ...(occurrence && path
      ? [`${partsAt(occurrence).join(', ')}: ${creditAt(occurrence)}`, path]
      : []),
    ...(wrong ? [`not by ${wrong}`] : []),
    ...changes.map(({ kind: change, said, quoted }) =>
      [change, said && `“${said}”`, said && quoted && '->', quoted && `“${quoted}”`]
        .filter(Boolean)
        .join(' '),
    ),
  ];
  return lines.join('\n   ');
}

function readOptions(): { json: boolean; draft: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [draft, ...others] = positionals;
    if (draft !== undefined && others.length === 0) return { ...values, draft };
  } catch {
    // An option that there is not: the usage says which there are.
  }
  console.error(USAGE);
  return undefined;
}

function readText(draft: string): string | undefined {
  try {
    return readFileSync(draft === '-' ? 0 : draft, 'utf8');
  } catch {
    console.error(`${draft}: this file can’t be read. Check its name.`);
    return undefined;
  }
}
