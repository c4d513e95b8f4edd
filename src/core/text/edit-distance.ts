/**
 * How many mistakes make one word of another: letters that are missing, added or wrong, and two
 * neighbours that changed places (Damerau 1964; the restricted distance). Packages that are small
 * enough for the browser count the last as two.
 *
 * @example
 * editDistance('tashkent', 'tashkennt') // => 1
 * editDistance('baku', 'bauk') // => 1
 * editDistance('', 'abc') // => 3
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = Number(a[i - 1] !== b[j - 1]);
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
