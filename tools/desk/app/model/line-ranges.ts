import { linesIn } from '../../../importer/decisions.ts';

/**
 * Lines as a decision names them: neighbours in the article are a range. Lines without words have no
 * number of their own here, so that `7-11` may be lines 7, 9 and 11.
 *
 * @param refs the lines that are meant
 * @param all all lines of the article that have words, in order
 *
 * @example
 * rangesOf(['7', '9', '11', '15'], ['3', '7', '9', '11', '13', '15']) // => '7-11 15'
 * rangesOf(['5', '5b', '7'], ['5', '5b', '7']) // => '5 5b 7'
 */
export function rangesOf(refs: readonly string[], all: readonly string[]): string {
  const wanted = new Set(refs);
  const known = new Set(all);
  const runs: string[][] = [];
  let isRun = false;
  for (const ref of all) {
    const isWanted = wanted.has(ref);
    // A range can’t name a piece of a line that was split.
    const isWhole = /^\d+$/.test(ref) && !known.has(`${ref}b`);
    if (isWanted && isRun && isWhole) runs.at(-1)?.push(ref);
    else if (isWanted) runs.push([ref]);
    isRun = isWanted && isWhole;
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(' '))).join(' ');
}

/** The lines of a decision without some of them; empty where none is left. */
export function withoutLines(
  lines: string,
  gone: ReadonlySet<string>,
  all: readonly string[],
): string {
  const rest = linesIn(lines).filter((ref) => !gone.has(ref));
  if (rest.length === linesIn(lines).length) return lines;
  return rangesOf(rest, all);
}
