import { idFrom } from '../../../src/core/addresses/ids.ts';
import type { Decision } from '../../../src/core/model/decisions.ts';
import type { PersonPart } from '../../../src/core/model/people.ts';
import { labelKey } from '../label.ts';
import type { Speaker } from '../people.ts';
import type { Read } from '../reading.ts';
import type { Said } from '../said.ts';
import { asRole, asRoles, type Doubt, refOf, refsOf } from './doubt.ts';

/** Doubts about people: names that occur once, spellings that may be one person, who asks. */
export function peopleDoubts(read: Read): Doubt[] {
  return [
    ...labelDoubts(read),
    ...read.speakers.flatMap((speaker) => [
      ...rareDoubt(speaker, read),
      ...spellingDoubts(speaker),
      ...partDoubt(speaker),
    ]),
  ];
}

/** The decision that somebody is a person, with all spellings so far. */
function personDecision({ id, spellings, outlet, part }: Speaker, isPartSure = true): Decision {
  return {
    ...{ person: id, name: spellings[0] ?? id },
    ...(isPartSure && { part }),
    ...(outlet && { outlet }),
    ...{ spellings: [...new Set(spellings)] },
  };
}

/** Words before a colon that occur once: a name, or the beginning of a sentence. */
function labelDoubts({ walked, clues, said }: Read): Doubt[] {
  const opened = new Map(said.map((one) => [one.turn.parts[0]?.clue.at, one]));
  return walked.unsure.flatMap(({ at, kind }): Doubt[] => {
    const clue = clues[at];
    const label = clue?.label;
    if (!clue || !label || kind !== 'label' || clue.role || clue.speaker) return [];
    const one = opened.get(at);
    if (one?.turn.key === label.key) return [];
    const rest = clues.slice(at + 1).findIndex((other) => opened.has(other.at));
    const covered = clues.slice(at, rest < 0 ? undefined : at + 1 + rest);
    return [
      {
        ...{ rule: 'label', lines: refsOf(covered), text: clue.block.text },
        message: `“${label.speaker}” is before a colon, and begins no other line: is it somebody’s name?`,
        readings: [
          {
            says: 'it is no name, and belongs to the text',
            decisions: [{ nobody: label.speaker }],
          },
          {
            says: `${label.speaker} speaks`,
            decisions: [
              { person: idOf(label.key), name: label.speaker, spellings: [label.speaker] },
            ],
          },
          ...asRoles(['question', 'answer', 'paragraph', 'remove'], [refOf(clue)]),
        ],
      },
    ];
  });
}

function idOf(key: string): string {
  return idFrom(key) || 'person';
}

/** Somebody who speaks once, or twice and neither asks nor answers anybody. */
function rareDoubt(speaker: Speaker, { dialect, said, speakers }: Read): Doubt[] {
  const labelled = speaker.turns.filter(({ key }) => key !== undefined);
  const own = said.filter(({ turn }) => labelled.includes(turn));
  if (speaker.decided || speaker.isPartUnsure || own.length === 0 || own.length > 2) return [];
  // A name at the first question and the first answer is all that such an article has.
  if (dialect.hasPlainAnswers && speaksElsewhere(speaker, said)) return [];
  if (
    own.length === 2 &&
    (/\s/.test(speaker.spellings[0] ?? '') ||
      speakers.length < 3 ||
      own.some((one) => isInPlace(one, said)))
  )
    return [];
  const lines = refsOf(own.flatMap(({ turn }) => turn.parts.map(({ clue }) => clue)));
  const clue = own[0]?.turn.parts[0]?.clue;
  const refs = own.flatMap(({ turn }) => (turn.parts[0] ? [refOf(turn.parts[0].clue)] : []));
  const name = speaker.spellings[0] ?? speaker.id;
  return [
    {
      ...{ rule: 'speaks-once', lines, text: clue?.block.text ?? '' },
      message: `“${name}” speaks ${own.length === 1 ? 'once' : 'twice'}: who is it?`,
      readings: [
        {
          says: `somebody who ${speaker.part === 'interviewee' ? 'answers' : 'asks'}`,
          decisions: [personDecision(speaker)],
        },
        ...otherParts(speaker),
        { says: 'nobody: the words belong to the text', decisions: [{ nobody: name }] },
        ...[
          asRole('closing', refsOf(own.flatMap(({ turn }) => turn.parts.map((part) => part.clue)))),
          asRole('remove', refs),
        ],
      ],
    },
  ];
}

const PARTS: Record<PersonPart, string> = {
  interviewer: 'somebody who asks',
  interviewee: 'somebody who answers',
  moderator: 'a moderator',
  other: 'somebody else who speaks',
};

function otherParts(speaker: Speaker): { says: string; decisions: Decision[] }[] {
  return (Object.keys(PARTS) as PersonPart[])
    .filter((part) => part !== speaker.part)
    .map((part) => ({ says: PARTS[part], decisions: [personDecision({ ...speaker, part })] }));
}

function speaksElsewhere({ id }: Speaker, said: readonly Said[]): boolean {
  return said.some(({ by, turn }) => by === id && turn.key === undefined);
}

/** Whether somebody answers a question, or asks one. */
function isInPlace(one: Said, said: readonly Said[]): boolean {
  const before = said[said.indexOf(one) - 1];
  return one.side === 'question' || before?.side === 'question';
}

function spellingDoubts(speaker: Speaker): Doubt[] {
  return speaker.alike
    .filter(() => !speaker.decided?.spellings)
    .map(({ key, others }) => {
      const own = speaker.turns.filter((turn) => turn.key === key);
      const clue = own[0]?.parts[0]?.clue;
      const written = clue?.label?.speaker ?? key;
      const isMerged = speaker.keys.length > 1;
      const { spellings } = speaker;
      const apart: Decision[] = [
        { person: idOf(key), name: written, spellings: [written] },
        ...(isMerged
          ? [
              personDecision(
                { ...speaker, spellings: spellings.filter((name) => name !== written) },
                false,
              ),
            ]
          : []),
      ];
      const together = isMerged
        ? [personDecision(speaker, false)]
        : others.map(
            (name): Decision => ({
              person: idOf(labelKey(name)),
              name,
              spellings: [name, written],
            }),
          );
      const readings = [
        { says: 'one person', decisions: together.slice(0, 1) },
        { says: 'two people', decisions: apart },
        ...together
          .slice(1)
          .map((decision, i) => ({ says: `the same as ${others[i + 1]}`, decisions: [decision] })),
      ];
      return {
        ...{
          rule: 'same-person',
          lines: refsOf(own.flatMap(({ parts }) => parts.map((part) => part.clue))),
        },
        text: clue?.block.text ?? '',
        message: `“${written}” may be the same person as ${others.map((name) => `“${name}”`).join(' or ')}.`,
        readings: isMerged
          ? readings
          : [readings[1] as never, ...readings.filter((_, i) => i !== 1)],
      } satisfies Doubt;
    });
}

function partDoubt(speaker: Speaker): Doubt[] {
  if (!speaker.isPartUnsure || speaker.decided?.part) return [];
  const clues = speaker.turns.flatMap(({ parts }) => parts.map((part) => part.clue));
  const name = speaker.spellings[0] ?? speaker.id;
  const [first] = clues;
  return [
    {
      ...{ rule: 'part', lines: refsOf(clues), text: first?.block.text ?? '' },
      message: `“${name}” asks and answers: which of the two is this person’s part?`,
      readings: [
        { says: PARTS[speaker.part], decisions: [personDecision(speaker)] },
        ...otherParts(speaker),
      ],
    },
  ];
}
