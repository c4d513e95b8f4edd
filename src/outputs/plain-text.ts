import { exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import type { Host } from './host.ts';
import { fullName, longDate } from './metadata.ts';

/**
 * Writes an interview as plain text. Paragraphs are one line each, with an empty line between; a
 * line in brackets gives a question’s number and address, and is the only thing between the
 * transcript’s paragraphs that is not the transcript’s.
 */
export function interviewText(interview: Interview, host: Host): string {
  const { title, publisher, date, rights, sources, slug, lead, exchanges } = interview;
  const lines = [
    title,
    `${fullName(interview)}, ${publisher.name}, ${longDate(date)}`,
    host.address(interviewPath(slug)),
    ...lead.map(({ text }) => text),
    ...exchanges.flatMap(({ id, number, question, answer }) => [
      `[${number} of ${exchanges.length}] ${host.address(exchangePath(slug, id))}`,
      question.text,
      ...answer.map(({ text }) => text),
    ]),
    [rights, sources[0]?.url].filter(Boolean).join(' '),
  ];
  return `${lines.join('\n\n')}\n`;
}
