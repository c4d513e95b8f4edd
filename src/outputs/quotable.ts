import type { Catalogue } from '../catalogue/index.ts';
import type { Interview } from '../core/model/interview.ts';
import { passagesOf, type QuotableInterview } from '../core/model/passages.ts';
import { fullName, intervieweesOf } from '../core/model/people.ts';
import { publishedInWords } from './metadata.ts';
import { peopleInWords } from './names-in-words.ts';

/** An interview as the browser needs it to quote from it and to check quotations. */
export function quotable(interview: Interview, words: Catalogue): QuotableInterview {
  const { slug, title, people, publisher, language, translation } = interview;
  const interviewees = intervieweesOf(interview);
  return {
    slug,
    title,
    interviewees: peopleInWords(interviewees, words),
    answering: interviewees.map(({ id }) => id),
    people: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    publisher: publisher.name,
    language,
    published: publishedInWords(interview, words),
    boilerplate: [
      title,
      ...people.flatMap((person) => [fullName(person), person.role ?? []].flat()),
    ],
    passages: passagesOf(interview).map(({ inlines, position, shape, ...passage }) => passage),
    ...(translation && {
      translation: { of: translation.of, exchanges: translation.exchanges },
    }),
  };
}
