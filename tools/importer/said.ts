import { UNKNOWN } from '../../src/core/model/people.ts';
import type { Side } from './clues.ts';
import { INTERVIEWEE, INTERVIEWER, type Speaker, sideOfPart } from './people.ts';

import type { Turn } from './turns.ts';

/** A turn with who says it, and on which side. */
export interface Said {
  turn: Turn;
  side: Side;
  /** Id of who says it; none where the article doesn’t say. */
  by?: string;
  /** Whether it could be one of several people. */
  isOpen: boolean;
}

/**
 * Gives each turn its person: the one that it names; or else the only one who asks, or answers.
 * Where several could have said it, it is nobody’s until the editor says whose.
 */
export function sayWho(turns: readonly Turn[], speakers: readonly Speaker[]): Said[] {
  const ofTurn = new Map(
    speakers.flatMap((speaker) => speaker.turns.map((turn) => [turn, speaker] as const)),
  );
  const sole = {
    question: speakers.filter(({ part }) => sideOfPart(part) === 'question'),
    answer: speakers.filter(({ part }) => part === 'interviewee'),
  };
  return turns.map((turn) => {
    const speaker = ofTurn.get(turn);
    if (speaker) return { turn, side: sideOf(turn, speaker), by: speaker.id, isOpen: false };
    const side = turn.side ?? (turn.speaker === INTERVIEWER ? 'question' : 'answer');
    if (turn.speaker === UNKNOWN || turn.speaker === INTERVIEWER)
      return { turn, side, isOpen: false };
    if (turn.speaker === INTERVIEWEE) return { turn, side, by: INTERVIEWEE, isOpen: false };
    const [one, ...others] = sole[side];
    // “Question:” beside named askers is somebody else.
    if (one && turn.isWord) return { turn, side, isOpen: side === 'answer' };
    if (one && others.length === 0) return { turn, side, by: one.id, isOpen: false };
    if (!one && side === 'answer') return { turn, side, by: INTERVIEWEE, isOpen: false };
    return { turn, side, isOpen: one !== undefined };
  });
}

/** Somebody’s part says whether a turn asks, unless the article or the editor marks the turn itself. */
function sideOf({ side, speaker: decided }: Turn, speaker: Speaker): Side {
  if (side && (decided || speaker.part !== 'interviewee')) return side;
  return side ?? sideOfPart(speaker.part);
}
