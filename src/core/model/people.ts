import type { Exchange, Interview } from './interview.ts';

/** What somebody does in an interview. */
export const PERSON_PARTS = ['interviewee', 'interviewer', 'moderator', 'other'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

/** Somebody who speaks in an interview. */
export interface Person {
  /** Unique in the interview. An id that is also in the index of names is the same person. */
  id: string;
  part: PersonPart;
  name: string;
  /** A form of address that precedes the name, `Professor`. */
  honorific?: string;
  /** The part of the name that citations sort by, where it is not the last word. */
  familyName?: string;
  /** Office and institution, as the article gives them. */
  role?: string;
  /** The publication that an interviewer asks for. */
  outlet?: string;
}

/** The id that says, in place of a person's, that the article does not name who speaks. */
export const UNKNOWN = 'unknown';

/** Those who answer: interviewees, in the order of the file. */
export function intervieweesOf({ people }: Pick<Interview, 'people'>): Person[] {
  return people.filter(({ part }) => part === 'interviewee');
}

/** Those who ask: interviewers and moderators. */
export function askersOf({ people }: Pick<Interview, 'people'>): Person[] {
  return people.filter(asks);
}

/** Whether it is somebody's part to ask. */
export function asks({ part }: Person): boolean {
  return part === 'interviewer' || part === 'moderator';
}

/**
 * The people behind ids, in the order of the ids.
 *
 * @throws when there is no such person; the reader of transcripts has made sure that there is
 */
export function peopleBy({ people }: Pick<Interview, 'people'>, by: readonly string[]): Person[] {
  return by.map((id) => {
    const person = people.find((candidate) => candidate.id === id);
    if (!person) throw new Error(`There is no person “${id}” in this interview.`);
    return person;
  });
}

/** Those who speak in an exchange after its question, each once, in the order of their first words. */
export function speakersIn(interview: Interview, { answer }: Exchange): Person[] {
  return peopleBy(interview, [...new Set(answer.flatMap(({ by }) => by))]);
}

/**
 * Those who answer in an exchange: who speaks after the question and does not ask, here or by their
 * part. Where only askers speak, it is they.
 */
export function answerersOf(interview: Interview, exchange: Exchange): Person[] {
  const speakers = speakersIn(interview, exchange);
  const asking = exchange.question?.by ?? [];
  const answering = speakers.filter((person) => !asks(person) && !asking.includes(person.id));
  return answering.length > 0 ? answering : speakers;
}

/** Those who ask the question of an exchange; none where nobody asks, or nobody is named. */
export function questionersOf(interview: Interview, { question }: Exchange): Person[] {
  return peopleBy(interview, question?.by ?? []);
}

/** The name with its form of address, `Professor Azamat Seitov`. */
export function fullName({ honorific, name }: Person): string {
  return honorific ? `${honorific} ${name}` : name;
}
