import type { Interview } from '../core/model/interview.ts';
import { passagesOf, type QuotableInterview } from '../core/model/passages.ts';
import { dateInWords } from './date-in-words.ts';
import { fullName, shortByline } from './metadata.ts';

/** An interview as the browser needs it to quote from it and to check quotations. */
export function quotable(interview: Interview): QuotableInterview {
  const { slug, title, interviewee, publisher, date, language } = interview;
  return {
    slug,
    title,
    interviewee: interviewee.name,
    publisher: publisher.name,
    language,
    credit: shortByline(interview),
    publisherCredit: `${publisher.name}, ${dateInWords(date)}`,
    boilerplate: [title, fullName(interview), interviewee.role],
    passages: passagesOf(interview).map(({ inlines, position, ...passage }) => passage),
  };
}
