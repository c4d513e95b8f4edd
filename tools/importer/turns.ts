import { placeAside, placeHeading } from './asides.ts';
import { endsAsking } from './asks.ts';
import type { Clue, Side } from './clues.ts';
import type { Dialect, Opening, Unsure } from './dialects/dialect.ts';

/** A paragraph in its place, with what it is and why. */
export interface Part {
  clue: Clue;
  role: 'speech' | 'remark' | 'narration' | 'heading';
  mark?: { text: string; reason: string };
  why: string;
}

/** What one person says in one go. */
export interface Turn {
  side?: Side;
  /** The name before it, as it is compared. */
  key?: string;
  /** Whether a word such as “Question” is in the place of a name. */
  isWord?: true;
  /** Id of the person, by the editor’s word. */
  speaker?: string;
  why: string;
  parts: Part[];
}

/** The article in order: before the first turn, the turns, and what the editor puts behind them. */
export interface Walked {
  lead: Part[];
  turns: Turn[];
  closing: Part[];
  removed: { clue: Clue; reason: string }[];
  unsure: Unsure[];
}

/** Goes through the paragraphs and puts each into its turn. */
export function walkTurns(clues: readonly Clue[], dialect: Dialect): Walked {
  const walked: Walked = {
    lead: [],
    turns: [],
    closing: [],
    removed: [],
    unsure: [...dialect.unsure],
  };
  let isAnswerNext = false;
  for (const clue of clues) {
    const last = walked.turns.at(-1);
    if (placeAside(clue, walked) || placeHeading(clue, walked, dialect)) continue;
    const opening =
      openingOf(clue, dialect) ?? (isAnswerNext ? answerTo(clue, walked, dialect) : undefined);
    if (opening && !continuesSpeaker(clue, last)) {
      walked.turns.push(turnOf(opening, clue));
      isAnswerNext = clue.side === 'question' && !dialect.openings.has(clue.at);
    } else continueTurn(clue, last, walked, dialect);
  }
  return withoutEmptyTurns(walked);
}

/** A name without words behind it is no turn; what is below it belongs to the turn before. */
function withoutEmptyTurns(walked: Walked): Walked {
  const turns: Turn[] = [];
  for (const turn of walked.turns) {
    if (speechOf(turn).some((part) => /[\p{L}\p{N}]/u.test(wordsOf(part)))) {
      turns.push(turn);
      continue;
    }
    const [first] = turn.parts;
    if (first) walked.unsure.push({ at: first.clue.at, kind: 'empty' });
    (turns.at(-1)?.parts ?? walked.lead).push(...turn.parts);
  }
  return { ...walked, turns };
}

/** The opening that the dialect sees, unless the editor’s word says something else. */
function openingOf(clue: Clue, dialect: Dialect): Opening | undefined {
  const own = dialect.openings.get(clue.at);
  if (clue.role === 'paragraph') return undefined;
  if (!clue.side && !clue.speaker) return own;
  const dash =
    dialect.usesDashes && clue.dash && clue.label?.form !== 'colon' ? clue.dash : undefined;
  return {
    at: clue.at,
    ...(own?.key !== undefined && { key: own.key }),
    ...(own?.isWord && { isWord: own.isWord }),
    ...(dash && {
      mark: { text: dash.mark, reason: 'The dash that opens a question or an answer' },
    }),
    ...(own?.mark && { mark: own.mark }),
    ...(clue.side ? { side: clue.side } : own?.side && { side: own.side }),
    why: 'by the editor’s decision',
  };
}

/** What follows a question that only the editor’s word shows, without a mark of its own. */
function answerTo(clue: Clue, walked: Walked, dialect: Dialect): Opening | undefined {
  if (clue.role === 'paragraph') return undefined;
  if (!dialect.hasPlainAnswers) walked.unsure.push({ at: clue.at, kind: 'between' });
  return { at: clue.at, side: 'answer', why: 'follows a question' };
}

/** Lines that the editor gives to one person are one turn. */
function continuesSpeaker({ speaker, side, label }: Clue, last: Turn | undefined): boolean {
  return speaker !== undefined && speaker === last?.speaker && !side && !label;
}

function turnOf({ side, key, isWord, mark, why }: Opening, clue: Clue): Turn {
  const part: Part = { clue, role: 'speech', why, ...(mark && { mark }) };
  return {
    ...(side && { side }),
    ...(key !== undefined && !clue.speaker && { key }),
    ...(isWord && { isWord }),
    ...(clue.speaker && { speaker: clue.speaker }),
    ...{ why, parts: [part] },
  };
}

function continueTurn(clue: Clue, last: Turn | undefined, walked: Walked, dialect: Dialect): void {
  const why =
    clue.role === 'paragraph' || clue.speaker
      ? 'by the editor’s decision'
      : 'continues what is before it';
  const own =
    clue.role === 'paragraph'
      ? markOfName(clue, dialect)
      : clue.speaker && dialect.openings.get(clue.at)?.mark;
  const mark = own || markOnNextLine(clue, last);
  const part: Part = { clue, role: 'speech', why, ...(mark && { mark }) };
  if (!last) {
    walked.lead.push({ ...part, role: 'narration', why: 'is before the first question' });
    return;
  }
  if (isAfterQuestion(clue, last)) walked.unsure.push({ at: clue.at, kind: 'after-question' });
  last.parts.push(part);
}

/** The name before words that go on by the editor’s decision, where it is before other turns as well. */
function markOfName({ label }: Clue, { openings }: Dialect): Part['mark'] {
  return label && openings.values().find(({ mark }) => mark?.text === label.mark)?.mark;
}

/** A dash below a name that is on a line of its own. */
function markOnNextLine({ dash, at }: Clue, last: Turn | undefined): Part['mark'] {
  const before = last?.parts.at(-1);
  const isBelowName = before?.clue.at === at - 1 && before.mark?.text === before.clue.block.text;
  return dash && isBelowName ? { text: dash.mark, reason: 'The dash behind a name' } : undefined;
}

/** Behind a paragraph that asks, one that does not may be the answer, without its mark. */
function isAfterQuestion(clue: Clue, { side, parts }: Turn): boolean {
  if (clue.role || clue.speaker || side === 'answer') return false;
  const before = parts.findLast(({ role }) => role === 'speech');
  return (
    before !== undefined &&
    wordsOf(before) !== '' &&
    endsAsking(wordsOf(before)) &&
    !endsAsking(clue.block.text)
  );
}

/** The words of a part, without its mark. */
export function wordsOf({ clue, mark }: Pick<Part, 'clue' | 'mark'>): string {
  return clue.block.text.slice(mark?.text.length ?? 0);
}

/** The paragraphs of a turn that somebody says. */
export function speechOf({ parts }: Turn): Part[] {
  return parts.filter((part) => part.role === 'speech' && wordsOf(part) !== '');
}
