import type { ImportRecord } from '../core/model/decisions.ts';
import type { FieldFinder, Finding } from '../core/read/problem.ts';

/**
 * Each doubt that is open: whose words a line has is not known, and the interview can’t be published.
 *
 * @param slug the interview’s folder
 * @param find finds a field of `import.yaml`
 */
export function checkDoubts({ doubts }: ImportRecord, slug: string, find: FieldFinder): Finding[] {
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
