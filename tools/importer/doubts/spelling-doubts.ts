import type { Decision } from '../../../src/core/model/decisions.ts';
import { labelKey } from '../name-pattern.ts';
import type { Speaker } from '../people.ts';
import { type Doubt, type DoubtReading, refsOf } from './doubt.ts';
import { idOf, personDecision } from './person-decision.ts';

/** Spellings that may be one person: the fuller one, and what it may be short for. */
export function spellingDoubts(speaker: Speaker): Doubt[] {
  if (speaker.decided?.spellings) return [];
  return speaker.alike.map(({ key, others }) => {
    const own = speaker.turns.filter((turn) => turn.key === key);
    const clue = own[0]?.parts[0]?.clue;
    const written = clue?.label?.speaker ?? key;
    const names = others.map((name) => `“${name}”`).join(' or ');
    return {
      ...{
        rule: 'same-person',
        lines: refsOf(own.flatMap(({ parts }) => parts.map((p) => p.clue))),
      },
      text: clue?.block.text ?? '',
      message: `“${written}” may be the same person as ${names}.`,
      readings:
        speaker.keys.length > 1
          ? [oneOf(speaker), apart(speaker, key, written)]
          : [
              { says: 'another person', decisions: [alone(key, written)] },
              ...others.map((name) => sameAs(name, written)),
            ],
    };
  });
}

function oneOf(speaker: Speaker): DoubtReading {
  return { says: 'one person', decisions: [personDecision(speaker, false)] };
}

function apart(speaker: Speaker, key: string, written: string): DoubtReading {
  const spellings = speaker.spellings.filter((name) => name !== written);
  const rest = personDecision({ ...speaker, spellings }, false);
  return { says: 'two people', decisions: [alone(key, written), rest] };
}

function sameAs(name: string, written: string): DoubtReading {
  const person: Decision = { person: idOf(labelKey(name)), name, spellings: [name, written] };
  return { says: `the same as ${name}`, decisions: [person] };
}

function alone(key: string, written: string): Decision {
  return { person: idOf(key), name: written, spellings: [written] };
}
