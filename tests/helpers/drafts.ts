import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkText } from '../../src/core/quotation/check-text.ts';
import type { IndexedInterview } from '../../src/core/quotation/reading.ts';
import { quotationRecords } from '../../tools/quotes/record.ts';

/** A quotation of a draft, as short as a person can check it. */
export interface ExpectedQuotation {
  /** As it is in the draft; a long one is cut short with “ …”. */
  quotation: string;
  verdict: string;
  speaker: string | string[] | null;
  attributed: string | null;
  misattributed?: true;
  /** Where there are no quote marks. */
  marks?: false;
  /** `changed: said → quoted` */
  changes?: string[];
}

export function readExpected(file: string): ExpectedQuotation[] {
  return parse(readFileSync(file, 'utf8'));
}

/** Texts as people paste them, with what is found in each. */
export function readPastedTexts(): { text: string; found: ExpectedQuotation[] }[] {
  return parse(readFileSync('tests/fixtures/drafts/pasted.yaml', 'utf8'));
}

/** What is found in a text, in the form in which it is expected. */
export function foundIn(
  text: string,
  interviews: readonly IndexedInterview[],
): ExpectedQuotation[] {
  return checkText(text, interviews).flatMap(quotationRecords).map(inShort);
}

function inShort(record: ReturnType<typeof quotationRecords>[number]): ExpectedQuotation {
  const { quotation, verdict, speaker, attributed, misattributed, marks, changes } = record;
  const isLong = quotation.length > 60;
  const start = quotation.slice(0, 56).replace(/\s+\S*$/, '');
  return {
    quotation: isLong ? `${start} …` : quotation,
    ...{ verdict, speaker, attributed },
    ...(misattributed && { misattributed }),
    ...(!marks && { marks }),
    ...(changes.length > 0 && {
      changes: changes.map(({ kind, said, quoted }) => {
        return `${kind}: ${[said, quoted].filter(Boolean).join(' → ')}`;
      }),
    }),
  };
}
