import { asks } from './asks.ts';
import type { Block } from './blocks.ts';
import { dashCandidates, readDashes } from './dashes.ts';
import type { Outcome } from './draft.ts';
import { type LabelReading, readLabels } from './labels.ts';
import { dashOf } from './openers.ts';
import { candidateAsks, directedRole, type Opening, type Openings, unclear } from './turns.ts';

/**
 * Finds out how an article marks its turns (names, bold type, dashes, or the editor's word), and
 * which are questions; or says at which line that can't be done. If turns are marked in two ways,
 * it refuses instead of guessing.
 */
export function tellApart(blocks: readonly Block[]): Outcome<Openings> {
  const labels = readLabels(blocks);
  const dashes = dashCandidates(blocks).filter(({ mark }) => mark);
  const read = inOneWay(blocks, labels, dashes.length);
  if (!read.value) return read;
  const openings = read.value;
  const other = [...dashes, ...(labels?.turns ?? [])]
    .filter((turn) => turn.mark && !openings.has(turn.at) && candidateAsks(turn))
    .map(({ at }) => blocks[at])
    .find((block) => block && !block.role);
  return other
    ? unclear(other, 'This line asks, and is marked in another way than the questions are.')
    : read;
}

function inOneWay(
  blocks: readonly Block[],
  labels: LabelReading | undefined,
  dashes: number,
): Outcome<Openings> {
  if (labels && labels.turns.length >= dashes) return labels.openings;
  const bold = boldQuestions(blocks);
  if (bold) return bold;
  if (dashes > 0) return readDashes(blocks);
  const directed = blocks.flatMap((block, at): [number, Opening][] => {
    const role = directedRole(block);
    return role ? [[at, { role }]] : [];
  });
  if (directed.length > 0) return { value: new Map(directed) };
  return unclear(
    blocks[0],
    'No line begins with a dash, a name or “Q:”, and no question is in bold type: where is the first question?',
  );
}

/** Questions in bold type, answers in plain type. Behind the first, all that is bold must ask. */
function boldQuestions(blocks: readonly Block[]): Outcome<Openings> | undefined {
  const isQuestion = ({ isStrong, text, role }: Block) =>
    role === 'question' || (isStrong && !role && asks(text) && !dashOf(text));
  const first = blocks.findIndex(isQuestion);
  if (first < 0 || !blocks[first]?.isStrong) return undefined;
  if (blocks.some((block, i) => isQuestion(block) && dashOf(blocks[i + 1]?.text ?? '')))
    return undefined;
  const heading = blocks
    .slice(first)
    .find((block) => block.isStrong && !block.role && !asks(block.text));
  if (heading)
    return unclear(heading, 'This line is in bold type, as the questions are, but does not ask.');
  return {
    value: new Map(
      blocks.flatMap((block, at): [number, Opening][] => {
        const role = isQuestion(block) ? 'question' : directedRole(block);
        return role ? [[at, { role }]] : [];
      }),
    ),
  };
}
