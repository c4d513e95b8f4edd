import { interviewPath, passagePath } from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import { dateInWords } from './date-in-words.ts';
import type { Host } from './host.ts';
import { fullName } from './metadata.ts';

/**
 * Writes an interview as plain text. Paragraphs are one line each, with an empty line between; a
 * line in brackets gives a question’s number and address, and is the only thing between the
 * transcript’s paragraphs that is not the transcript’s.
 */
export function interviewText(interview: Interview, host: Host): string {
  const { title, publisher, date, rights, sources, slug, exchanges } = interview;
  const lines = [
    title,
    `${fullName(interview)}, ${publisher.name}, ${dateInWords(date)}`,
    host.address(interviewPath(slug)),
    ...passagesOf(interview).flatMap((passage) =>
      passage.part === 'question'
        ? [
            `[${passage.exchange} of ${exchanges.length}] ${host.address(passagePath(slug, passage))}`,
            passage.text,
          ]
        : passage.text,
    ),
    [rights, sources[0]?.url].filter(Boolean).join(' '),
  ];
  return `${lines.join('\n\n')}\n`;
}
