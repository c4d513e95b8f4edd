/** A word as the alignment sees it. */
export interface AlignedWord {
  key: string;
  /** With its letters folded too, so that “Turkiye” is close to “Türkiye”. */
  letters: string;
  /** Put in by the writer, in brackets: it costs nothing. */
  isInserted?: boolean;
}

/** One step: a word of the quotation, a word of the transcript, or both. Indexes, or undefined. */
export interface Step {
  quoted?: number;
  said?: number;
}

const COST = { gap: 2, other: 3, spelling: 1 };
const [DIAGONAL, QUOTED, SAID] = [1, 2, 3];

/**
 * Aligns a quotation with a stretch of the transcript, which may go on at both ends: the cheapest
 * way to make one of the other by dropping, adding and changing words (Needleman and Wunsch 1970,
 * with the ends of one side free, as in Sellers 1980).
 *
 * @returns the steps in order, from the first word used to the last
 */
export function align(quoted: readonly AlignedWord[], said: readonly AlignedWord[]): Step[] {
  const width = said.length + 1;
  const moves = new Uint8Array((quoted.length + 1) * width);
  const keys = numbered([...quoted, ...said].map(({ key }) => key));
  const letters = numbered([...quoted, ...said].map((word) => word.letters));
  let above = new Int32Array(width);
  for (let q = 1; q <= quoted.length; q += 1) {
    const isInserted = quoted[q - 1]?.isInserted ?? false;
    const adding = isInserted ? 0 : COST.gap;
    const row = new Int32Array(width);
    row[0] = (above[0] ?? 0) + adding;
    moves[q * width] = QUOTED;
    for (let s = 1; s < width; s += 1) {
      const other = quoted.length + s - 1;
      const isSame = !isInserted && keys[q - 1] === keys[other];
      const isAlike = !isInserted && letters[q - 1] === letters[other];
      const changing = isSame ? 0 : isAlike ? COST.spelling : COST.other;
      const both = (above[s - 1] ?? 0) + changing;
      const add = (above[s] ?? 0) + adding;
      const drop = (row[s - 1] ?? 0) + COST.gap;
      const least = Math.min(both, add, drop);
      row[s] = least;
      moves[q * width + s] = least === both ? DIAGONAL : least === add ? QUOTED : SAID;
    }
    above = row;
  }
  return trace(moves, quoted.length, above);
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

function trace(moves: Uint8Array, length: number, last: Int32Array): Step[] {
  const steps: Step[] = [];
  let q = length;
  let s = last.indexOf(last.reduce((least, cost) => Math.min(least, cost)));
  while (q > 0) {
    const move = moves[q * last.length + s];
    if (move !== SAID) q -= 1;
    if (move !== QUOTED) s -= 1;
    steps.push({
      ...(move !== SAID && { quoted: q }),
      ...(move !== QUOTED && { said: s }),
    });
  }
  return steps.reverse();
}
