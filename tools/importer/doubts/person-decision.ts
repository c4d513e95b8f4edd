import { idFrom } from '../../../src/core/addresses/ids.ts';
import type { Decision } from '../../../src/core/model/decisions.ts';
import type { PersonPart } from '../../../src/core/model/people.ts';
import type { Speaker } from '../people.ts';
import type { DoubtReading } from './doubt.ts';

/** What the parts are called in a reading. */
export const PARTS: Record<PersonPart, string> = {
  interviewer: 'somebody who asks',
  interviewee: 'somebody who answers',
  moderator: 'a moderator',
  other: 'somebody else who speaks',
};

/** The decision that somebody is a person, with all spellings so far. */
export function personDecision(
  { id, spellings, outlet, part }: Speaker,
  isPartSure = true,
): Decision {
  return {
    ...{ person: id, name: spellings[0] ?? id },
    ...(isPartSure && { part }),
    ...(outlet && { outlet }),
    ...{ spellings: [...new Set(spellings)] },
  };
}

/** The readings that give somebody another part. */
export function otherParts(speaker: Speaker): DoubtReading[] {
  return (Object.keys(PARTS) as PersonPart[])
    .filter((part) => part !== speaker.part)
    .map((part) => ({ says: PARTS[part], decisions: [personDecision({ ...speaker, part })] }));
}

/** An id for a name as it is compared. */
export function idOf(key: string): string {
  return idFrom(key) || 'person';
}
