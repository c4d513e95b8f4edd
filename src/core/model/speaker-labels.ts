import type { Interview } from './interview.ts';
import { type Passage, passagesOf } from './passages.ts';
import { askersOf, intervieweesOf, type Person, peopleBy } from './people.ts';

/** Who speaks, where it is shown: nobody in it means that the article doesn't say. */
export type SpeakerLabel = readonly Person[];

/**
 * Where an interview shows who speaks: at a question, where several people ask, or somebody else
 * than the one who is named; after it, where the speaker changes. An answer of the only interviewee to a question needs no name, so that an
 * interview of two shows none at all.
 *
 * @returns who speaks, by the passage's id
 */
export function speakerLabels(interview: Interview): ReadonlyMap<string, SpeakerLabel> {
  const interviewees = intervieweesOf(interview);
  const expected = interviewees.length === 1 ? keyOf(interviewees.map(({ id }) => id)) : undefined;
  const askers = askersOf(interview).length;
  const labels = new Map<string, SpeakerLabel>();
  let at = '';
  let last: string | undefined;
  for (const passage of passagesOf(interview)) {
    if (passage.at !== at) last = expected;
    at = passage.at;
    if (passage.part === 'answer' && keyOf(passage.by) !== last) {
      labels.set(passage.id, peopleBy(interview, passage.by));
      last = keyOf(passage.by);
    }
    const isPlain = askers === 0 || (askers === 1 && passage.by.length > 0);
    if (passage.part === 'question' && !isPlain)
      labels.set(passage.id, peopleBy(interview, passage.by));
  }
  return labels;
}

function keyOf(by: Passage['by']): string {
  return by.join(' ');
}
