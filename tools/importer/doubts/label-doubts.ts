import type { Clue } from '../clues.ts';
import type { Read } from '../reading.ts';
import { asRoles, type Doubt, refOf, refsOf } from './doubt.ts';
import { idOf } from './person-decision.ts';

/** Words before a colon that occur once: a name, or the beginning of a sentence. */
export function labelDoubts({ walked, clues, said }: Read): Doubt[] {
  const opened = new Map(said.map((one) => [one.turn.parts[0]?.clue.at, one.turn.key]));
  const places = walked.unsure.filter(({ kind }) => kind === 'label').map(({ at }) => at);
  const ends = endsBefore([...opened.keys(), ...places], clues.length);
  return places.flatMap((at) => {
    const clue = clues[at];
    if (!clue?.label || clue.role || clue.speaker) return [];
    if (opened.get(at) === clue.label.key) return [];
    // If it is a name, all up to the next one is this person’s.
    return [labelDoubt(clue, clues.slice(at, ends.get(at)))];
  });
}

function labelDoubt(clue: Clue, covered: readonly Clue[]): Doubt {
  const { speaker = '', key = '' } = clue.label ?? {};
  return {
    ...{ rule: 'label', lines: refsOf(covered), text: clue.block.text },
    message: `“${speaker}” is before a colon, and begins no other line: is it somebody’s name?`,
    readings: [
      { says: 'it is no name, and belongs to the text', decisions: [{ nobody: speaker }] },
      {
        says: `${speaker} speaks`,
        decisions: [{ person: idOf(key), name: speaker, spellings: [speaker] }],
      },
      ...asRoles(['question', 'answer', 'paragraph', 'remove'], [refOf(clue)]),
    ],
  };
}

/** For each place the next one, or the end. */
function endsBefore(places: readonly (number | undefined)[], end: number): Map<number, number> {
  const sorted = [...new Set(places.filter((at) => at !== undefined))].sort((a, b) => a - b);
  return new Map(sorted.map((at, index) => [at, sorted[index + 1] ?? end]));
}
