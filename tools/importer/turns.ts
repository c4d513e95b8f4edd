import { asks } from './asks.ts';
import type { Block } from './blocks.ts';
import type { Outcome } from './draft.ts';

/** What opens a turn at a block. */
export interface Opening {
  role: 'question' | 'answer';
  /** What is cut from the start of the block, and why. */
  mark?: { text: string; reason: string };
  speaker?: string;
}

/** Where turns open: index of the block → what opens there. */
export type Openings = ReadonlyMap<number, Opening>;

/** A turn before it is known whether it asks or answers. */
export interface Candidate {
  /** Index of the block that opens it. */
  at: number;
  /** Index of the block behind its last one. */
  end: number;
  /** Its first paragraph, without its mark. */
  body: string;
  mark?: { text: string; reason: string };
  speaker?: string;
  /** What the editor says it is. */
  role?: 'question' | 'answer';
}

/** Whether a candidate asks: by the editor's word, or by its own. */
export function candidateAsks({ role, body }: Candidate): boolean {
  return role ? role === 'question' : asks(body);
}

/** The role that an editor gave a block, as far as it opens a turn. */
export function directedRole({ role }: Block): 'question' | 'answer' | undefined {
  return role === 'question' || role === 'answer' ? role : undefined;
}

/** Gives each candidate its end: the start of the next one. */
export function withEnds(
  candidates: readonly Omit<Candidate, 'end'>[],
  blocks: readonly Block[],
): Candidate[] {
  return candidates.map((candidate, i) => ({
    ...candidate,
    end: candidates[i + 1]?.at ?? blocks.length,
  }));
}

/** The openings that a list of candidates makes, with the role of each. */
export function openingsOf(
  candidates: readonly Candidate[],
  roleOf: (candidate: Candidate, index: number) => 'question' | 'answer',
): Openings {
  return new Map(
    candidates.map((candidate, index) => [
      candidate.at,
      { role: roleOf(candidate, index), mark: candidate.mark, speaker: candidate.speaker },
    ]),
  );
}

/**
 * The reading in which only the answers are marked: each directly follows a paragraph that
 * asks, and that paragraph is the question.
 */
export function onlyAnswersMarked(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
): Openings | undefined {
  const before = ({ at }: Candidate) => blocks[at - 1];
  const isMarked = new Set(candidates.map(({ at }) => at));
  const fits = candidates.every((candidate) => {
    const question = before(candidate);
    return (
      !candidateAsks(candidate) &&
      question !== undefined &&
      !isMarked.has(candidate.at - 1) &&
      asks(question.text)
    );
  });
  if (!fits) return undefined;
  return new Map(
    candidates.flatMap((candidate): [number, Opening][] => [
      [candidate.at - 1, { role: 'question' }],
      [candidate.at, { role: 'answer', mark: candidate.mark, speaker: candidate.speaker }],
    ]),
  );
}

/** A refusal: the line at which question and answer can't be distinguished. */
export function unclear<T>(block: Block | undefined, message: string): Outcome<T> {
  const line = block?.lines[0] ?? 1;
  return {
    findings: [
      {
        rule: 'turns',
        line,
        column: 1,
        message,
        text: block?.text ?? '',
        suggestion:
          'Say what the lines are, by number: --question, --answer, --paragraph (continues what ' +
          `comes before it), --remove or --keep, for example --question ${line}.`,
      },
    ],
  };
}
