import { asks } from './asks.ts';
import type { Block } from './blocks.ts';
import type { Outcome } from './draft.ts';
import { labelOf } from './openers.ts';
import { turnWords } from './turn-words.ts';
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

/** What the labels of an article come to. */
export interface LabelReading {
  turns: Candidate[];
  openings: Outcome<Openings>;
}

/**
 * Reads a dialogue whose turns begin with a word and a colon: “Q:” and “A:”, or speakers' names.
 *
 * @returns undefined when the article has no such turns
 */
export function readLabels(blocks: readonly Block[]): LabelReading | undefined {
  const all = labelCandidates(blocks);
  const meaning = turnWords(all.flatMap(({ speaker }) => speaker ?? []));
  if (meaning) {
    const turns = chosen(all, blocks, (label) => meaning(label) !== undefined).map((turn) => ({
      ...turn,
      role: turn.role ?? meaning(turn.speaker ?? ''),
      speaker: undefined,
      mark: turn.mark && { ...turn.mark, reason: 'Label of a question or an answer' },
    }));
    return { turns, openings: { value: openingsOf(turns, ({ role }) => role ?? 'answer') } };
  }
  const speakers = speakersOf(all);
  if (speakers.size === 0) return undefined;
  const turns = chosen(all, blocks, (label) => speakers.has(label));
  return { turns, openings: readSpeakers(turns, blocks) };
}

function labelCandidates(blocks: readonly Block[]): Candidate[] {
  const found = blocks.flatMap((block, at): Omit<Candidate, 'end'>[] => {
    const role = directedRole(block);
    const label = block.role === 'paragraph' ? undefined : labelOf(block.text);
    if (!label && !role) return [];
    const mark = label && { text: label.mark, reason: 'Name of the speaker' };
    // A label on a line of its own speaks the next paragraph.
    const body = label ? label.body || (blocks[at + 1]?.text ?? '') : block.text;
    return [{ at, body, mark, speaker: label?.speaker, role }];
  });
  return withEnds(found, blocks);
}

/** Only the labels that open turns; what the editor says opens one, whatever it begins with. */
function chosen(
  all: readonly Candidate[],
  blocks: readonly Block[],
  isSpeaker: (label: string) => boolean,
): Candidate[] {
  const turns = all.flatMap((turn) => {
    if (turn.speaker && isSpeaker(turn.speaker)) return [turn];
    const text = blocks[turn.at]?.text ?? '';
    return turn.role ? [{ ...turn, mark: undefined, speaker: undefined, body: text }] : [];
  });
  return withEnds(turns, blocks);
}

/**
 * Whose names open turns: those that do so more than once, those that ask, and those that follow
 * somebody who asks. “Note: …” in an answer is none of these.
 */
function speakersOf(all: readonly Candidate[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { speaker } of all) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const isRepeated = (label: string) => (counts.get(label) ?? 0) > 1;
  const repeated = [...counts.keys()].filter(isRepeated);
  const hasAnswerer = all.some(
    (turn) => turn.speaker && isRepeated(turn.speaker) && !candidateAsks(turn),
  );
  const single = all.filter((turn, index) => {
    if (!turn.speaker || isRepeated(turn.speaker)) return false;
    if (candidateAsks(turn)) return true;
    const before = all[index - 1];
    return !hasAnswerer && before !== undefined && candidateAsks(before);
  });
  const names = new Set([...repeated, ...single.flatMap(({ speaker }) => speaker ?? [])]);
  // One name, once, is a sentence with a colon.
  return repeated.length > 0 || names.size > 1 ? names : new Set();
}

function readSpeakers(turns: readonly Candidate[], blocks: readonly Block[]): Outcome<Openings> {
  const asked = new Map<string, { turns: number; asks: number }>();
  for (const turn of turns) {
    if (!turn.speaker) continue;
    const tally = asked.get(turn.speaker) ?? { turns: 0, asks: 0 };
    const doesAsk = candidateAsks(turn) || asks(blocks[turn.end - 1]?.text ?? '');
    asked.set(turn.speaker, { turns: tally.turns + 1, asks: tally.asks + Number(doesAsk) });
  }
  const share = (name: string) => (asked.get(name)?.asks ?? 0) / (asked.get(name)?.turns ?? 1);
  const names = [...asked.keys()].sort((a, b) => share(a) - share(b));
  const [answerer = '', next] = names;
  if (next === undefined) {
    if (share(answerer) === 1) return { value: openingsOf(turns, () => 'question') };
    const openings = onlyAnswersMarked(turns, blocks);
    return openings
      ? { value: openings }
      : unclear(
          blocks[turns[0]?.at ?? 0],
          `Only “${answerer}” has a name before the words: who asks?`,
        );
  }
  if (share(next) <= share(answerer) || share(next) === 0) {
    const turn = turns.find(({ speaker }) => speaker === next);
    return unclear(
      blocks[turn?.at ?? 0],
      `“${answerer}” and “${next}” ask equally often: who answers? It must be one person.`,
    );
  }
  const role = (turn: Candidate) =>
    turn.role ?? (turn.speaker === answerer ? 'answer' : 'question');
  return { value: openingsOf(turns, role) };
}
