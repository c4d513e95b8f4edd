import { UNKNOWN } from '../../../src/core/model/people.ts';
import type { Read } from '../reading.ts';
import { speechOf } from '../turns.ts';
import { asRole, asRoles, type Doubt, refOf, refsOf } from './doubt.ts';

/** Doubts about turns as a whole: no answer, two questions, several who could have said it. */
export function exchangeDoubts(read: Read): Doubt[] {
  return [
    ...unanswered(read),
    ...twoQuestions(read),
    ...sameSpeakerTwice(read),
    ...openTurns(read),
  ];
}

function unanswered({ groups, said }: Read): Doubt[] {
  return groups.flatMap(({ said: own }, index): Doubt[] => {
    const first = own[0]?.turn.parts[0]?.clue;
    if (!first || own.some(({ side }) => side === 'answer')) return [];
    const isLast = index === groups.length - 1;
    if (said.length === 1 && groups.length === 1 && first.role === 'question') return [];
    const parts = own.at(-1)?.turn.parts.map((part) => part.clue) ?? [];
    const clue = parts[0] ?? first;
    return [
      {
        ...{ rule: 'unanswered', lines: refsOf(parts), text: clue.block.text },
        message: isLast
          ? 'The last question has no answer.'
          : 'There is no answer between this question and the next.',
        readings: asRoles(['question', 'answer', 'remove'], [refOf(clue)]),
      },
    ];
  });
}

/** “Q: … Q: …”: nothing shows whether an answer is missing. */
function twoQuestions({ said }: Read): Doubt[] {
  return said.flatMap(({ turn, side }, index): Doubt[] => {
    const before = said[index - 1];
    const clue = turn.parts[0]?.clue;
    if (!before || !clue?.label || side !== 'question' || before.side !== 'question') return [];
    if (turn.key !== undefined || before.turn.key !== undefined || turn.why === 'thanks') return [];
    if (!clue.asks || !before.turn.parts[0]?.clue.asks || !turn.parts[0]?.mark) return [];
    return [
      {
        ...{ rule: 'two-questions', lines: refsOf([clue]), text: clue.block.text },
        message: 'There is no answer between this question and the one before it.',
        readings: asRoles(['question', 'paragraph', 'answer', 'remove'], [refOf(clue)]),
      },
    ];
  });
}

/** Who is named twice in a row was interrupted: what is between the two names may be somebody else’s. */
function sameSpeakerTwice({ said }: Read): Doubt[] {
  return said.flatMap(({ turn, side, by }, index): Doubt[] => {
    const next = said[index + 1];
    const isSame =
      next &&
      (turn.key !== undefined
        ? next.turn.key === turn.key
        : next.side === side && next.by === by && next.turn.parts[0]?.clue.label !== undefined);
    if (!isSame || !turn.parts[0]?.clue.label || !next.turn.parts[0]?.mark) return [];
    return speechOf(turn)
      .filter(({ clue, mark }) => clue !== turn.parts[0]?.clue && !mark && turn.parts.length > 1)
      .filter(({ clue }) => clue !== speechOf(turn)[0]?.clue)
      .map(
        ({ clue }): Doubt => ({
          ...{ rule: 'between', lines: refsOf([clue]), text: clue.block.text },
          message:
            'The same speaker is named before and after this paragraph: is it somebody else’s?',
          readings: asRoles(['paragraph', 'question', 'answer', 'narration'], [refOf(clue)]),
        }),
      );
  });
}

/** So many people are offered at most. */
const MOST_PEOPLE = 20;

/** Several people answer, and nothing shows which of them says this. */
function openTurns({ said, speakers }: Read): Doubt[] {
  return said.flatMap(({ turn, side, isOpen }): Doubt[] => {
    const clue = turn.parts[0]?.clue;
    if (!isOpen || !clue || clue.speaker) return [];
    const refs = refsOf(speechOf(turn).map((part) => part.clue));
    return [
      {
        ...{ rule: 'who-speaks', lines: refs, text: clue.block.text },
        message:
          side === 'question' ? 'Nothing shows who asks this.' : 'Nothing shows who answers this.',
        readings: [
          {
            says: 'the article does not say who',
            decisions: [{ speaker: UNKNOWN, lines: refs.join(' ') }],
          },
          ...speakers
            .slice(0, MOST_PEOPLE)
            .filter(({ part }) => (part === 'interviewee') === (side === 'answer'))
            .map(({ id, spellings }) => ({
              says: `${spellings[0] ?? id} says it`,
              decisions: [{ speaker: id, lines: refs.join(' ') }],
            })),
          asRole('remove', refs),
        ],
      },
    ];
  });
}
