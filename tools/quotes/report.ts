import { verdicts } from '../../src/catalogue/en/check.ts';
import { creditAt, partsAt, wrongSpeaker } from '../../src/core/quotation/speakers.ts';
import type { CheckedQuotation } from '../../src/core/quotation/verdict.ts';
import { quotationRecords } from './record.ts';

/** Checked quotations for a reader at a terminal. */
export function reportOn(checked: readonly CheckedQuotation[]): string {
  return checked.map((each, index) => `${index + 1}. ${reportOnOne(each)}`).join('\n\n');
}

function reportOnOne(checked: CheckedQuotation): string {
  const { kind, occurrences } = checked.verdict;
  const [record] = quotationRecords(checked);
  const [occurrence] = occurrences;
  const wrong = wrongSpeaker(checked.verdict);
  const changes = record?.changes ?? [];
  const lines = [
    checked.quotation.trim().replace(/\s+/g, ' '),
    verdicts[kind] + (checked.hasMarks ? '' : ', without quotation marks'),
    ...(occurrence && record?.path
      ? [`${partsAt(occurrence).join(', ')}: ${creditAt(occurrence)}`, record.path]
      : []),
    ...(record?.translationOf
      ? [`words of a translation; the original: ${record.translationOf}`]
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
