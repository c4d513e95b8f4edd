import type { ImportRecord } from '../core/model/decisions.ts';
import { checksumOf } from '../core/model/import-checksum.ts';
import type { FieldFinder, Finding } from '../core/read/problem.ts';

/**
 * Each doubt that is open: whose words a line has is not known, and the interview can’t be published.
 * Nor can it where decisions or doubts were changed by hand: what was deleted may not be settled.
 *
 * @param slug the interview’s folder
 * @param find finds a field of `import.yaml`
 */
export function checkDoubts(record: ImportRecord, slug: string, find: FieldFinder): Finding[] {
  return [...openDoubts(record, slug, find), ...changedByHand(record, slug, find)];
}

function changedByHand(record: ImportRecord, slug: string, find: FieldFinder): Finding[] {
  const { decisions, doubts, checksum } = record;
  if (checksum === checksumOf(record)) return [];
  if (checksum === undefined && decisions.length + doubts.length === 0) return [];
  return [
    {
      rule: 'import-changed',
      ...find([checksum === undefined ? 'decisions' : 'checksum']),
      message: 'The decisions or doubts in this file were changed since the article was imported.',
      text: checksum ?? '',
      suggestion: `Import the article again with --slug ${slug} --force: your decisions are applied, and what is not settled is asked again.`,
    },
  ];
}

function openDoubts({ doubts }: ImportRecord, slug: string, find: FieldFinder): Finding[] {
  return doubts.map(({ lines, message, text, readings }, index) => ({
    rule: 'open-doubt',
    ...find(['doubts', index, 'message']),
    message: `Line ${firstOf(lines)} of the article: ${message}`,
    text,
    suggestion:
      `Decide: ${readings.map(({ says }) => says).join('; or ')}. Then import the article again ` +
      `with --slug ${slug} --force and the decision; --as-read ${firstOf(lines)} keeps the reading named first.`,
  }));
}

function firstOf(lines: string): string {
  return lines.split(/[\s,]+/, 1)[0] ?? lines;
}
