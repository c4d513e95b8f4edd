import { asks, endsAsking } from './asks.ts';
import type { Speaker } from './people.ts';
import { speechOf, type Turn, wordsOf } from './turns.ts';

/** From this share of turns that ask on, somebody asks; up to the other, somebody answers. */
const ASKS = 0.6;
const ANSWERS = 0.3;
/** Guests ask each other too: beside words for whoever asks, so much of it is no doubt. */
const ASKS_BACK = 0.4;
/** Of two people, the shares must differ by this. */
const DIFFERENCE = 0.3;

/**
 * Tells who asks from who answers, by how many of their turns ask; where the article marks the
 * sides, by those.
 */
export function tellParts(speakers: readonly Speaker[], turns: readonly Turn[]): void {
  const hasSides = turns.some(({ side }) => side === 'question');
  const open = speakers.filter(({ decided }) => !decided?.part);
  const shares = new Map(open.map((speaker) => [speaker, shareOf(speaker.turns)]));
  const pair = !hasSides && speakers.length === 2 && open.length === 2;
  const sorted = [...shares.values()].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const asking = open.filter((speaker) => (shares.get(speaker) ?? 0) >= ASKS);
  const askingTurns = new Set(asking.flatMap((speaker) => speaker.turns));
  const before = new Map(turns.map((turn, i) => [turn, turns[i - 1]]));
  for (const [speaker, share] of shares) {
    // Where somebody surely asks, whoever asks now and then rather answers.
    const limit = pair ? (low + high) / 2 : high >= ASKS ? ASKS - 0.01 : (ASKS + ANSWERS) / 2;
    speaker.part = share > limit ? 'interviewer' : 'interviewee';
    const isClear = pair
      ? high - low >= DIFFERENCE && high >= 0.5 && low < 0.5
      : isSurePart(share) || (hasSides && share <= ASKS_BACK);
    const isOdd =
      speaker.part === 'interviewer' &&
      (!asksAtOnce(speaker) || (!pair && answersAskers(speaker, askingTurns, before)));
    speaker.isPartUnsure = !isClear || isOdd;
  }
  // Beside words for whoever asks, the only one with a name answers.
  const [only] = open;
  const asksMarked = only?.turns.some(({ side }) => side === 'question');
  if (hasSides && only && speakers.length === 1 && !asksMarked) {
    only.part = 'interviewee';
    only.isPartUnsure = false;
  }
  // Of two, each is what the other is not.
  if (pair && open.some(({ isPartUnsure }) => isPartUnsure))
    for (const speaker of open) speaker.isPartUnsure = true;
  const isSide = (part: string) => speakers.some((speaker) => speaker.part === part);
  // Somebody must ask, or everybody is in doubt.
  if (!hasSides && open.length > 0 && !isSide('interviewer') && !isSide('moderator'))
    for (const speaker of open) speaker.isPartUnsure = true;
  if (!turns.some(({ side }) => side === 'answer') && open.length > 0 && !isSide('interviewee'))
    for (const speaker of open) speaker.isPartUnsure = true;
}

/** Whoever asks does so in the first paragraph now and then; a later one may be somebody else’s. */
function asksAtOnce({ turns }: Speaker): boolean {
  return turns.some((turn) => {
    const [first] = speechOf(turn);
    return turn.side === 'question' || (first !== undefined && asks(wordsOf(first)));
  });
}

/** Whoever seems to ask, and mostly speaks right after others who ask, may answer with questions. */
function answersAskers(
  { turns }: Speaker,
  asking: ReadonlySet<Turn>,
  before: ReadonlyMap<Turn, Turn | undefined>,
): boolean {
  const own = new Set(turns);
  const after = turns.filter((turn) => {
    const last = before.get(turn);
    return last !== undefined && asking.has(last) && !own.has(last);
  });
  return after.length * 2 >= turns.length;
}

/** The share of turns that ask, from 0 to 1; a request without a question mark counts half. */
export function shareOf(turns: readonly Turn[]): number {
  const weights = turns.map((turn): number => {
    if (turn.side) return turn.side === 'question' ? 1 : 0;
    const words = speechOf(turn).map(wordsOf);
    if ([words[0], words.at(-1)].some((text) => text && endsAsking(text))) return 1;
    return words[0] !== undefined && asks(words[0]) ? 0.5 : 0;
  });
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(weights.length, 1);
}

/** Whether a share shows on which side somebody is. */
export function isSurePart(share: number): boolean {
  return share >= ASKS || share <= ANSWERS;
}
