import type { Interview } from './interview.ts';
import { sectionsOf } from './passages.ts';
import { askersOf, intervieweesOf, type Person, peopleBy } from './people.ts';

/** Who speaks, where it is shown: nobody in it means that the article doesn't say. */
export type SpeakerLabel = readonly Person[];

/**
 * Where an interview shows who speaks: wherever it is not the only person who asks, or the only one
 * who answers, in the place where they are expected. So an interview of two people whose questions
 * are followed by answers shows nobody. An answer is labelled if its question is, if the question
 * goes on after the part that asks, or if there is no question.
 *
 * @returns who speaks, by the passage's id
 */
export function speakerLabels(interview: Interview): ReadonlyMap<string, SpeakerLabel> {
  const answerer = onlyOne(intervieweesOf(interview));
  const askers = askersOf(interview);
  const asker = askers.length === 0 ? NOBODY : onlyOne(askers);
  const labels = new Map<string, SpeakerLabel>();
  for (const { exchange, passages } of sectionsOf(interview)) {
    const { question } = exchange ?? {};
    const isPlain = question && question.after.length === 0 && keyOf(question.by) === asker;
    let last = isPlain ? answerer : undefined;
    for (const { id, part, by } of passages) {
      const isShown =
        part === 'question' ? keyOf(by) !== asker : part === 'answer' && keyOf(by) !== last;
      if (part === 'answer') last = keyOf(by);
      if (isShown) labels.set(id, peopleBy(interview, by));
    }
  }
  return labels;
}

const NOBODY = '';

/** The key of the one person there is; undefined where there are several or none. */
function onlyOne(people: readonly Person[]): string | undefined {
  return people.length === 1 ? keyOf(people.map(({ id }) => id)) : undefined;
}

function keyOf(by: readonly string[]): string {
  return by.join(' ');
}
