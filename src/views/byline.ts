import type { Interview } from '../core/model/interview.ts';
import { dateInWords } from '../outputs/date-in-words.ts';
import { fullName, readingMinutes } from '../outputs/metadata.ts';

/** Who is speaking, to whom, and when. */
export interface BylineView {
  interviewee: string;
  role: string;
  publisher: string;
  interviewer?: string;
  /** ISO 8601, and in words. */
  date: string;
  dateInWords: string;
  /** How long the whole interview takes to read, `6 minutes`. */
  readingTime?: string;
  /** Where the original is. */
  original?: string;
}

/** @param interviewer who asked the question, where the article names several */
export function bylineView(interview: Interview, interviewer = interview.interviewer): BylineView {
  const { interviewee, publisher, date, sources } = interview;
  return {
    interviewee: fullName(interview),
    role: interviewee.role,
    publisher: publisher.name,
    ...(interviewer && { interviewer }),
    date,
    dateInWords: dateInWords(date),
    ...(sources[0]?.url && { original: sources[0].url }),
  };
}

/** The same with the time that the whole interview takes to read. */
export function bylineWithTime(interview: Interview): BylineView {
  const minutes = readingMinutes(interview);
  return {
    ...bylineView(interview),
    readingTime: `${minutes}-minute read`,
  };
}
