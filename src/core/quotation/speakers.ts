import type { Part } from '../model/passages.ts';
import type { Attributed } from './attribution.ts';
import type { Occurrence, Verdict } from './verdict.ts';

/** Whose words an occurrence has: what its passages are. */
export function partsAt({ spans }: Occurrence): Part[] {
  return [...new Set(spans.map(({ passage }) => passage.part))];
}

/**
 * The names of those who say the words of an occurrence, in order. Nobody says an introduction, a
 * remark, narration or a sub-heading; and who is not named in the article, isn't named here.
 */
export function speakersAt({ interview, spans }: Occurrence): string[] {
  const ids = new Set(spans.flatMap(({ passage }) => passage.by));
  return [...ids].flatMap((id) => interview.people[id] ?? []);
}

/**
 * What is printed under the words: who says them, where and when. Nobody is named where somebody
 * else, or nobody, says a part of them who can't be named.
 */
export function creditAt(occurrence: Occurrence): string {
  const { interview, spans } = occurrence;
  const areAllNamed = spans.every(({ passage }) => passage.by.length > 0);
  return [...(areAllNamed ? speakersAt(occurrence) : []), interview.published].join(', ');
}

/**
 * How much of an occurrence the interviewees say. What the article gives to nobody by name may be
 * theirs or not.
 */
export function shareOfInterviewees({ interview, spans }: Occurrence): 'all' | 'some' | 'none' {
  const said = spans.filter(({ passage }) =>
    passage.by.some((id) => interview.answering.includes(id)),
  );
  if (said.length === spans.length) return 'all';
  return said.length > 0 ? 'some' : 'none';
}

/** Whether a verdict is about words of several: a question and its answer, say. Nobody said both. */
export function isDialogue({ kind, occurrences: [first] }: Verdict): boolean {
  return kind !== 'not-found' && first !== undefined && Array.isArray(speakerOf(first));
}

/** Those who say the words one after the other, each by name; several if they speak together. */
export function speakersInTurn({ interview, spans }: Occurrence): string[][] {
  const turns = new Map(spans.map(({ passage: { by } }) => [by.join(' '), by]));
  return [...turns.values()].map((by) => by.flatMap((id) => interview.people[id] ?? []));
}

/**
 * Whether words are said by whom a text names. Who is not known can't be said to be somebody else,
 * but for a question: those who answer don't ask it.
 */
export function isSaidBy(
  { interview, spans }: Occurrence,
  { person, isPublisher }: Attributed,
): boolean {
  return spans.every(({ passage: { part, by } }) => {
    const isAnswering = person !== undefined && interview.answering.includes(person);
    if (by.length > 0) return person !== undefined && by.includes(person);
    if (isPublisher) return part !== 'answer';
    return part === 'answer' || (part === 'question' && !isAnswering);
  });
}

/** The name that a text wrongly gives as the speaker's; undefined where it is right or none. */
export function wrongSpeaker({ kind, occurrences, attributed }: Verdict): string | undefined {
  const [first] = occurrences;
  if (!first || !attributed || kind === 'not-found') return undefined;
  if (occurrences.some((occurrence) => isSaidBy(occurrence, attributed))) return undefined;
  return first.interview.people[attributed.person ?? ''] ?? attributed.words;
}

/**
 * Whose words an occurrence has, for programs: ids of people for what is said in answers, otherwise
 * what the words are: `answer` by somebody who is not named, `question`, `lead`, `remark`, `narration`, `heading`.
 *
 * @returns one, or a list of several
 */
export function speakerOf({ spans }: Occurrence): string | string[] {
  const all = spans.flatMap(({ passage: { part, by } }) =>
    part === 'answer' && by.length > 0 ? by : [part],
  );
  const [first = 'answer', ...others] = new Set(all);
  return others.length > 0 ? [first, ...others] : first;
}
