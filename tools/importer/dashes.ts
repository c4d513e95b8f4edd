import type { Block } from './blocks.ts';
import type { Outcome } from './draft.ts';
import { dashOf } from './openers.ts';
import {
  type Candidate,
  candidateAsks,
  directedRole,
  type Openings,
  onlyAnswersMarked,
  openingsOf,
  unclear,
  withEnds,
} from './turns.ts';

const REASON = 'The dash that opens a question or an answer';

/** All places where a dash, or the editor's word, opens a turn. */
export function dashCandidates(blocks: readonly Block[]): Candidate[] {
  const found = blocks.flatMap((block, at): Omit<Candidate, 'end'>[] => {
    const role = directedRole(block);
    const dash = block.role === 'paragraph' ? undefined : dashOf(block.text);
    if (!dash && !role) return [];
    const mark = dash && { text: dash.mark, reason: REASON };
    return [{ at, body: dash?.body ?? block.text, mark, role }];
  });
  return withEnds(found, blocks);
}

/**
 * Tells questions from answers in a dialogue with dashes. The readings that news sites use:
 * turns alternate; or only questions, or only answers have a dash; or each paragraph has one, and
 * the question mark shows which asks. If no reading fits, or more than one does, refuse instead of
 * guessing.
 */
export function readDashes(blocks: readonly Block[]): Outcome<Openings> {
  const all = dashCandidates(blocks);
  const kind = all.find(({ mark }) => mark)?.mark?.text[0];
  const ofOneKind = all.filter(({ mark, role }) => role || mark?.text[0] === kind);
  const isMixed = ofOneKind.length < all.length;
  // Other dashes than the first may be a careless hand's, or begin the items of a list.
  const turns = isMixed && alternatesStrictly(all.map(candidateAsks)) ? all : ofOneKind;
  return readTurns(withEnds(turns, blocks), blocks);
}

function readTurns(turns: readonly Candidate[], blocks: readonly Block[]): Outcome<Openings> {
  const asking = turns.map(candidateAsks);
  const goesOn = turns.map(({ at, end }) => end > at + 1);
  if (asking.every(Boolean) && goesOn.every(Boolean))
    return { value: openingsOf(turns, () => 'question') };
  const answersOnly = onlyAnswersMarked(turns, blocks);
  if (answersOnly) return { value: answersOnly };

  const reading = { blocks, turns, asking, goesOn };
  if (alternates(reading)) return questionsGoOn(reading) ?? { value: alternating(turns) };
  if (isToldApart(reading))
    return { value: openingsOf(turns, (_, i) => (asking[i] ? 'question' : 'answer')) };
  return refuse(reading);
}

interface DashReading {
  blocks: readonly Block[];
  turns: readonly Candidate[];
  asking: readonly boolean[];
  goesOn: readonly boolean[];
}

const isAnswerPlace = (_: unknown, index: number) => index % 2 === 1;
const isQuestionPlace = (_: unknown, index: number) => index % 2 === 0;

/**
 * Every second turn answers, if all the others ask. If not all of them do, it still holds where no
 * answer asks and an answer goes on without a dash: then a dash opens turns, not paragraphs.
 */
function alternates({ turns, asking, goesOn }: DashReading): boolean {
  if (alternatesStrictly(asking)) return true;
  if (turns.filter(isQuestionPlace).some(({ role }) => role === 'answer')) return false;
  if (asking.length % 2 !== 0 || asking.filter(isAnswerPlace).some(Boolean)) return false;
  return goesOn.filter(isAnswerPlace).some(Boolean);
}

/** Every second turn asks; of the others, at least one does not. */
function alternatesStrictly(asking: readonly boolean[]): boolean {
  return (
    asking.length % 2 === 0 &&
    asking.filter(isQuestionPlace).every(Boolean) &&
    !asking.filter(isAnswerPlace).every(Boolean)
  );
}

/** Each paragraph has a dash, and each question a question mark. */
function isToldApart({ turns, asking, goesOn }: DashReading): boolean {
  if (!asking[0] || asking.at(-1) || goesOn.some(Boolean)) return false;
  if (asking.some((is, i) => is && asking[i + 1])) return false;
  const isAlternatingToo = turns.length % 2 === 0 && !asking.filter(isAnswerPlace).some(Boolean);
  const isSure = (turn: Candidate) => turn.role !== undefined || candidateAsks(turn);
  return !isAlternatingToo || turns.filter(isQuestionPlace).every(isSure);
}

function alternating(turns: readonly Candidate[]): Openings {
  return openingsOf(turns, (_, index) => (index % 2 === 0 ? 'question' : 'answer'));
}

/** A paragraph between a question and its answer may be the one's or the other's. */
function questionsGoOn({ blocks, turns, goesOn }: DashReading): Outcome<Openings> | undefined {
  const index = turns.findIndex((turn, i) => i % 2 === 0 && goesOn[i] && !turn.role);
  const turn = turns[index];
  if (!turn) return undefined;
  return unclear(
    blocks[turn.at + 1],
    'This paragraph is between a question and its answer: whose is it?',
  );
}

/** Points to the first turn that does not fit. */
function refuse({ blocks, turns, asking }: DashReading): Outcome<Openings> {
  const blockOf = (index: number) => blocks[turns[index]?.at ?? 0];
  if (!asking[0])
    return unclear(blockOf(0), 'The first turn does not ask: is it a question, or an answer?');
  const odd = asking.findIndex((is, i) => i > 0 && is === (i % 2 === 1));
  if (odd < 0 || asking.every(Boolean))
    return unclear(blockOf(turns.length - 1), 'The last question has no answer.');
  return unclear(
    blockOf(odd),
    asking[odd]
      ? 'This turn asks, and so does the one before it: is one of them an answer?'
      : 'This turn does not ask: is it a question without a question mark, or does the answer before it go on?',
  );
}
