/** A word as the alignment sees it. */
export interface AlignedWord {
  key: string;
  /** With its letters folded too, so that “Turkiye” is close to “Türkiye”. */
  letters: string;
  /** Inserted by the writer, in brackets: it costs nothing. */
  isInserted?: boolean;
}

/** One step: a word of the quotation, a word of the transcript, or both. Indexes, or undefined. */
export interface Step {
  quoted?: number;
  said?: number;
  /** Whether the word changed places with its neighbour: two steps in a row. */
  isSwapped?: true;
}

/** How a quotation becomes a stretch of the transcript. */
export interface Alignment {
  /** In order, from the first word used to the last. */
  steps: Step[];
  /** What the changes cost, less what the words that are the same are worth: the less, the better. */
  cost: number;
}

/**
 * Leaving out many words in a row is one change, not many. A word that is the same is worth so much
 * that up to three words are dropped for its sake: else the last word of a quotation would be an
 * addition as often as the word before it is missing.
 */
export const COST = {
  same: -12,
  add: 64,
  change: 64,
  spelling: 32,
  drop: 52,
  dropMore: 9,
  swap: 4,
};
const [DIAGONAL, QUOTED, SAID, SWAP] = [1, 2, 3, 4];
/** Added to a move if the word before this one is dropped along with it. */
const MORE = 8;
/** Costs more than any way does. */
const FAR = 2 ** 29;

/** How one text becomes the other: for each pair of prefixes the last move, and what it all costs. */
interface Moves {
  width: number;
  moves: Uint8Array;
  /** The cost of the whole quotation, by the number of the transcript's words. */
  costs: Int32Array;
}

/**
 * Aligns a quotation with a stretch of the transcript, which may go on at both ends: the cheapest
 * way to make one of the other by dropping, adding and changing words (Needleman and Wunsch 1970,
 * with the ends of one side free, as in Sellers 1980, gaps whose cost grows slowly, as in
 * Gotoh 1982, and neighbours that change places, as in Damerau 1964).
 */
export function align(quoted: readonly AlignedWord[], said: readonly AlignedWord[]): Alignment {
  return trace(findMoves(quoted, said), quoted.length);
}

function findMoves(quoted: readonly AlignedWord[], said: readonly AlignedWord[]): Moves {
  const width = said.length + 1;
  const moves = new Uint8Array((quoted.length + 1) * width);
  const keys = numbered([...quoted, ...said].map(({ key }) => key));
  const letters = numbered([...quoted, ...said].map((word) => word.letters));
  const offset = quoted.length - 1;
  let costs = new Int32Array(width);
  let before = costs;
  for (const [q, { isInserted = false }] of quoted.entries()) {
    const adding = isInserted ? 0 : COST.add;
    // Constants and small numbers: this loop is nearly all that a check costs.
    const [above, row] = [costs, new Int32Array(width)];
    const start = (q + 1) * width;
    row[0] = (above[0] ?? 0) + adding;
    moves[start] = QUOTED;
    let drop = FAR;
    for (let s = 1; s < width; s += 1) {
      const more = drop + COST.dropMore;
      const first = (row[s - 1] ?? 0) + COST.drop;
      drop = Math.min(more, first);
      let pair = COST.change;
      if (!isInserted && letters[q] === letters[offset + s])
        pair = keys[q] === keys[offset + s] ? COST.same : COST.spelling;
      const both = (above[s - 1] ?? 0) + pair;
      const add = (above[s] ?? 0) + adding;
      const isSwap =
        q > 0 &&
        s > 1 &&
        keys[q] === keys[offset + s - 1] &&
        keys[q - 1] === keys[offset + s] &&
        keys[q] !== keys[q - 1];
      const swap = isSwap ? (before[s - 2] ?? 0) + COST.swap : FAR;
      const least = Math.min(both, add, drop, swap);
      row[s] = least;
      // On a tie, prefer an addition or a gap over a substitution.
      const isBoth = both === least && (pair === COST.same || (add > least && drop > least));
      const other = swap === least ? SWAP : drop === least ? SAID : QUOTED;
      moves[start + s] = (isBoth ? DIAGONAL : other) + (more < first ? MORE : 0);
    }
    [before, costs] = [above, row];
  }
  return { width, moves, costs };
}

/** Equal strings get equal numbers: numbers are compared faster. */
function numbered(strings: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(strings, (string) => {
    const number = numbers.get(string) ?? numbers.size;
    numbers.set(string, number);
    return number;
  });
}

function trace({ width, moves, costs }: Moves, length: number): Alignment {
  const steps: Step[] = [];
  const cost = costs.reduce((least, each) => Math.min(least, each));
  let q = length;
  let s = costs.indexOf(cost);
  let isDropping = false;
  while (q > 0) {
    const found = moves[q * width + s] ?? 0;
    const move: number = isDropping ? SAID : found % MORE;
    isDropping = move === SAID && found >= MORE;
    if (move === SWAP) steps.push({ quoted: q - 1, said: s - 1, isSwapped: true });
    if (move === SWAP) [q, s] = [q - 1, s - 1];
    if (move !== SAID) q -= 1;
    if (move !== QUOTED) s -= 1;
    steps.push({
      ...(move !== SAID && { quoted: q }),
      ...(move !== QUOTED && { said: s }),
      ...(move === SWAP && { isSwapped: true }),
    });
  }
  return { steps: steps.reverse(), cost };
}
