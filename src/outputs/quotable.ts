import { passagesOf, type QuotableInterview } from '../transcript/passages.ts';
import type { Interview } from '../transcript/types.ts';
import { fullName, longDate, shortByline } from './metadata.ts';

/** An interview as the browser needs it to quote from it and to check quotations. */
export function quotable(interview: Interview): QuotableInterview {
  const { slug, title, interviewee, publisher, date } = interview;
  return {
    slug,
    title,
    interviewee: interviewee.name,
    publisher: publisher.name,
    credit: shortByline(interview),
    publisherCredit: `${publisher.name}, ${longDate(date)}`,
    furniture: [title, fullName(interview), interviewee.role],
    passages: passagesOf(interview),
  };
}
