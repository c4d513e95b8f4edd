import type { LineRole } from '../../../src/core/model/decisions.ts';
import type { Clue } from '../clues.ts';
import type { Unsure } from '../dialects/dialect.ts';
import type { Read } from '../reading.ts';
import type { Said } from '../said.ts';
import { speechOf } from '../turns.ts';
import { asRole, asRoles, boxReading, type Doubt, refOf, refsOf } from './doubt.ts';

const RULES: Record<Exclude<Unsure['kind'], 'unmarked' | 'label'>, [Doubt['rule'], string]> = {
  statement: [
    'statement',
    'This turn does not ask: is it a question without a question mark, or does what is before it go on?',
  ],
  'asking-answer': ['asks', 'This turn asks, where an answer is expected: who says it?'],
  'two-questions': [
    'two-questions',
    'This turn asks, and so does the one before it: is one of them an answer?',
  ],
  between: ['between', 'This paragraph is between two turns, without a mark: whose is it?'],
  'after-question': [
    'between',
    'This paragraph is between a question and its answer: whose is it?',
  ],
  quoted: [
    'asks',
    'What is before this line ends with a colon: does somebody begin to speak, or does the speaker quote?',
  ],
  empty: ['label', 'There are no words behind this name: is something missing?'],
  'set-like-questions': [
    'set-apart',
    'This line is set like the questions, and does not ask: is it a question, a sub-heading, or emphasis?',
  ],
};

/** Doubts that the dialect has about single paragraphs. */
export function unsureDoubts(read: Read): Doubt[] {
  const { walked, clues } = read;
  const sideOf = turnSides(read);
  const inLead = new Set(walked.lead.map(({ clue }) => clue.at));
  const headings = new Set(
    walked.turns
      .flatMap(({ parts }) => parts.filter(({ role }) => role === 'heading'))
      .map(({ clue }) => clue.at),
  );
  const found = walked.unsure.flatMap(({ at, kind, covers = [] }): Doubt[] => {
    const clue = clues[at];
    if (!clue || clue.role || clue.speaker || kind === 'unmarked' || kind === 'label') return [];
    const said = sideOf.get(at);
    if (kind === 'after-question' && said?.side !== 'question') return [];
    const [rule, message] = RULES[kind];
    const opens = said?.turn.parts[0]?.clue === clue;
    const covered = covers.flatMap((place) => clues[place] ?? []);
    const rest = [...restOf(clue, kind, said), ...refsOf(covered)];
    const now: LineRole =
      (opens && said?.side) ||
      (inLead.has(at) ? 'lead' : headings.has(at) ? 'heading' : 'paragraph');
    const roles: LineRole[] =
      kind === 'empty'
        ? ['keep', 'remove']
        : [now, 'question', 'answer', 'paragraph', 'heading', 'remove'];
    const readings = asRoles(roles, [refOf(clue)]);
    return [
      {
        ...{ rule, message, text: clue.block.text },
        lines: [...refsOf([clue]), ...rest],
        readings:
          headings.has(at) && rest.length > 0
            ? [...readings, boxReading([...refsOf([clue]), ...rest])]
            : readings,
      },
    ];
  });
  return [...found, ...unmarkedDoubt(read)];
}

/** The lines that depend on a paragraph: its turn where it opens one; what is below a line in bold type. */
function restOf(clue: Clue, kind: Unsure['kind'], said: Said | undefined): string[] {
  const parts = said?.turn.parts ?? [];
  const at = parts.findIndex((part) => part.clue === clue);
  if (at !== 0 && kind !== 'set-like-questions') return [];
  return refsOf(parts.slice(at + 1).map((part) => part.clue));
}

/** The turn that a paragraph is in. */
function turnSides({ said }: Read): Map<number, Said> {
  return new Map(said.flatMap((one) => one.turn.parts.map(({ clue }) => [clue.at, one] as const)));
}

/** Where nothing marks the turns any more, one doubt is about all that follows. */
function unmarkedDoubt({ walked, clues, said }: Read): Doubt[] {
  const places = walked.unsure.filter(({ kind }) => kind === 'unmarked').map(({ at }) => clues[at]);
  const open = places.flatMap((clue) => (clue && !clue.role && !clue.speaker ? [clue] : []));
  const [first] = open;
  if (!first) return [];
  const isOpen = new Set(open);
  const firsts = said.flatMap(({ turn, side }) => {
    const [part] = speechOf(turn);
    return part && isOpen.has(part.clue) ? [{ clue: part.clue, side }] : [];
  });
  const refs = (side: string) =>
    firsts.filter((one) => one.side === side).map(({ clue }) => refOf(clue));
  const isFirst = new Set(firsts.map(({ clue }) => clue));
  const inLead = new Set(walked.lead.map(({ clue }) => clue));
  const others = open.filter((clue) => !isFirst.has(clue) && !inLead.has(clue)).map(refOf);
  const lead = open.filter((clue) => inLead.has(clue)).map(refOf);
  const asRead = [
    ...(refs('question').length > 0 ? asRole('question', refs('question')).decisions : []),
    ...(refs('answer').length > 0 ? asRole('answer', refs('answer')).decisions : []),
    ...(lead.length > 0 ? asRole('lead', lead).decisions : []),
    ...(others.length > 0 ? asRole('paragraph', others).decisions : []),
  ];
  return [
    {
      ...{ rule: 'asks', lines: refsOf(open), text: first.block.text },
      message: 'From here on nothing shows who speaks: paragraphs that ask stand alone.',
      readings: [
        {
          says: 'the paragraphs that ask are questions, what follows each is its answer',
          decisions: asRead,
        },
        asRole('paragraph', open.map(refOf)),
      ],
    },
  ];
}
