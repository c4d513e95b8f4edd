import type { Block } from './blocks.ts';
import type { DraftExchange, DraftParagraph, Outcome } from './draft.ts';
import { type Opening, type Openings, unclear } from './turns.ts';

/** The interview's words in order. */
export interface Assembled {
  lead: DraftParagraph[];
  exchanges: DraftExchange[];
}

/** A turn: who speaks, and the paragraphs without the mark that opens them. */
interface Turn extends Opening {
  block: Block;
  passages: DraftParagraph[];
}

/**
 * Puts the paragraphs together: the lead, then question and answer by turns.
 *
 * @param blocks all paragraphs
 * @param openings where turns open, and which of them ask
 * @returns the interview, or the place where a question or an answer is missing
 */
export function assemble(blocks: readonly Block[], openings: Openings): Outcome<Assembled> {
  const turns = joinAnswers(readTurns(blocks, openings));
  const lead = blocks.slice(0, firstOf(openings)).map(passageOf);
  const exchanges: DraftExchange[] = [];
  const isMarked = turns.some(({ role }) => role === 'answer');
  for (let i = 0; i < turns.length; i += isMarked ? 2 : 1) {
    const [question, answer] = [turns[i] as Turn, turns[i + 1]];
    if (question.role === 'answer')
      return unclear(question.block, 'This is an answer, but there is no question before it.');
    const pair = isMarked ? answeredBy(question, answer) : answeredByItself(question);
    if (!pair) return withoutAnswer(question, answer);
    exchanges.push({ ...(question.speaker && { interviewer: question.speaker }), ...pair });
  }
  return { value: { lead, exchanges } };
}

function firstOf(openings: Openings): number {
  return Math.min(...openings.keys());
}

function readTurns(blocks: readonly Block[], openings: Openings): Turn[] {
  const turns: Turn[] = [];
  for (const [at, block] of blocks.entries()) {
    const opening = openings.get(at);
    const last = turns.at(-1);
    const passage = passageOf(block);
    if (opening) {
      const text = passage.text.slice(opening.mark?.text.length ?? 0);
      turns.push({ ...opening, block, passages: text ? [{ ...passage, text }] : [] });
    } else last?.passages.push(passage);
  }
  return turns;
}

/** One answer may be marked paragraph by paragraph. */
function joinAnswers(turns: readonly Turn[]): Turn[] {
  const joined: Turn[] = [];
  for (const turn of turns) {
    const last = joined.at(-1);
    if (last?.role === 'answer' && turn.role === 'answer') last.passages.push(...turn.passages);
    else joined.push(turn);
  }
  return joined;
}

type Pair = Pick<DraftExchange, 'question' | 'answer'>;

/** A question may have several paragraphs; it is shown as one. */
function answeredBy(question: Turn, answer: Turn | undefined): Pair | undefined {
  if (answer?.role !== 'answer' || question.passages.length === 0) return undefined;
  if (answer.passages.length === 0) return undefined;
  const text = question.passages.map((passage) => passage.text).join(' ');
  const lines = question.passages.flatMap((passage) => passage.lines);
  return { question: { lines, text }, answer: answer.passages };
}

function answeredByItself({ passages: [question, ...answer] }: Turn): Pair | undefined {
  return question && answer.length > 0 ? { question, answer } : undefined;
}

function withoutAnswer(question: Turn, next: Turn | undefined): Outcome<Assembled> {
  return unclear(
    question.block,
    next
      ? 'There is no answer between this question and the next.'
      : 'The last question has no answer.',
  );
}

function passageOf({ lines, text }: Block): DraftParagraph {
  return { lines, text };
}
