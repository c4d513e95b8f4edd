import type { Read } from '../reading.ts';
import { asRoles, type Doubt, refOf, refsOf } from './doubt.ts';

/** Doubts about the page as a whole: no turns at all, lines that were split, boilerplate, repetitions. */
export function pageDoubts(read: Read): Doubt[] {
  return [
    ...noTurns(read),
    ...splitDoubts(read),
    ...boilerplateDoubts(read),
    ...repeatDoubts(read),
  ];
}

function noTurns({ walked, clues, cleared }: Read): Doubt[] {
  if (walked.turns.length > 0) return [];
  const lines = clues.length > 0 ? refsOf(clues) : cleared.map(({ line }) => line.ref);
  return [
    {
      rule: 'no-turns',
      lines,
      text: clues[0]?.block.text ?? cleared[0]?.line.text ?? '',
      message:
        'No line begins with a dash, a name or “Q:”, and no question is in bold type: where is the first question?',
      readings: asRoles(['question'], lines.slice(0, 1)),
    },
  ];
}

function splitDoubts({ clues, guessedSplits }: Read): Doubt[] {
  return [...guessedSplits].flatMap(([number, words]): Doubt[] => {
    const pieces = clues.filter(({ block }) => block.lines[0]?.number === number);
    const [first] = pieces;
    if (!first || pieces.length < 2) return [];
    return [
      {
        rule: 'split',
        lines: refsOf(pieces),
        text: pieces.map(({ block }) => block.text).join(' '),
        message: 'A question and words behind it are on one line: are they the answer?',
        readings: [
          {
            says: 'the line is two paragraphs',
            decisions: words.map((before) => ({ split: number, before: before.slice(0, 60) })),
          },
          ...asRoles(['question', 'answer', 'paragraph'], [String(number)]),
        ],
      },
    ];
  });
}

function boilerplateDoubts({ cleared }: Read): Doubt[] {
  return cleared
    .filter(({ isUnsure }) => isUnsure)
    .map(({ line, reason }) => ({
      ...{ rule: 'boilerplate', lines: [line.ref], text: line.text },
      message: `This line was taken out: “${reason}”. Is it part of the interview?`,
      readings: asRoles(['remove', 'keep'], [line.ref]),
    }));
}

function repeatDoubts({ walked, clues }: Read): Doubt[] {
  const quotes = walked.removed.filter(({ reason }) => reason === 'Pull quote');
  const names = walked.removed.filter(({ reason }) => reason === 'Name below a pull quote');
  const quoted = new Set(quotes.map(({ clue }) => clue));
  const gone = [...quotes, ...names].map(
    ({ clue, reason }): Doubt => ({
      rule: 'repeated',
      lines: [refOf(clue)],
      text: clue.block.text,
      message: `This line was taken out: “${reason}”. Is it part of the interview?`,
      readings: asRoles(['remove', 'paragraph'], [refOf(clue)]),
    }),
  );
  const kept = clues
    .filter((clue) => clue.repeats && clue.block.text.length >= FEWEST && !quoted.has(clue))
    .map(
      (clue): Doubt => ({
        rule: 'repeated',
        lines: [refOf(clue)],
        text: clue.block.text,
        message: `These words occur on line ${clues[clue.repeats?.of ?? 0]?.block.lines[0]?.number} as well: were they said twice?`,
        readings: asRoles([clue.asks ? 'question' : 'paragraph', 'remove'], [refOf(clue)]),
      }),
    );
  return [...gone, ...kept];
}

/** Fewer characters may be said twice. */
const FEWEST = 40;
