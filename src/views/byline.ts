import { originalOf } from '../core/model/editions.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import {
  answerersOf,
  askersOf,
  fullName,
  intervieweesOf,
  type Person,
  questionersOf,
} from '../core/model/people.ts';
import { dateInWords } from '../outputs/date-in-words.ts';
import { translatedFrom } from '../outputs/edition-words.ts';
import { readingMinutes } from '../outputs/metadata.ts';
import { labelInWords, peopleInWords } from '../outputs/names-in-words.ts';
import { words } from './words.ts';

/** Who is speaking, to whom, and when. */
export interface BylineView {
  /** Those who answer. */
  people: { name: string; role?: string }[];
  publisher: string;
  /** Those who ask, in a few words. */
  askers?: string;
  /** Each of them, with outlet, where the few words don't name all. */
  allAskers: string[];
  /** ISO 8601, and in words. */
  date: string;
  dateInWords: string;
  /** How long the whole interview takes, `6-minute read`. */
  readingTime?: string;
  /** Where the article is that this was published as. */
  original?: string;
  /** Of a translation: from what, and by whom. */
  translated?: string;
}

/** More people than this who ask are counted, and named in a list that opens. */
const MOST_ASKERS = 3;

/** The byline of an exchange: who answers in it, and who asked. */
export function bylineView(interview: Interview, exchange: Exchange): BylineView {
  return byline(interview, answerersOf(interview, exchange), questionersOf(interview, exchange));
}

/** The byline of an interview, with the time that it takes to read. */
export function bylineWithTime(interview: Interview): BylineView {
  const minutes = readingMinutes(interview);
  return {
    ...byline(interview, intervieweesOf(interview), askersOf(interview)),
    readingTime: words.pages.minutes(minutes),
  };
}

function byline(
  interview: Interview,
  answering: readonly Person[],
  asking: readonly Person[],
): BylineView {
  const { publisher, date, sources, translation } = interview;
  const translatedOf = originalOf(interview);
  const isLong = asking.length > MOST_ASKERS;
  const askers = isLong
    ? words.pages.peopleAsk(asking.length)
    : asking.length === 1
      ? labelInWords(asking, words)
      : peopleInWords(asking, words);
  return {
    people: answering.map((person) => ({
      name: fullName(person),
      ...(person.role && { role: person.role }),
    })),
    publisher: publisher.name,
    ...(asking.length > 0 && { askers }),
    allAskers: isLong ? asking.map((person) => labelInWords([person], words)) : [],
    date,
    dateInWords: dateInWords(date, words),
    ...(sources[0]?.url && { original: sources[0].url }),
    ...(translation &&
      translatedOf && { translated: translatedFrom(translation, translatedOf, words) }),
  };
}
