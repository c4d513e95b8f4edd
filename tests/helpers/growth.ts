/** A run that costs less says nothing: the clock and the compiler weigh more. */
const ENOUGH_MS = 5;
/** Growth is measured from one size to four times that. */
const TIMES = 4;
const ATTEMPTS = 8;

/**
 * How the cost of something grows with its size, measured in processor time: about 1 where twice
 * the size costs twice as much, about 2 where it costs four times as much. How fast the machine is,
 * and what else runs on it, does not matter. A growth above the limit is measured again, and the
 * smallest counts.
 *
 * @param run does it once, for a size
 * @param most the largest size that is tried
 * @param limit the exponent that the growth should stay below
 * @returns the exponent; 0 when even the largest size costs next to nothing
 */
export function growthOf(run: (size: number) => void, most: number, limit: number): number {
  let size = 16;
  for (let cost = costOf(run, size); cost < ENOUGH_MS; ) {
    if (TIMES * size * 2 > most) return 0;
    size *= 2;
    const next = costOf(run, size);
    // No doubling that is linear costs so much more; what is exponential must not go on.
    if (next > 20 * ENOUGH_MS && next > 16 * cost) return Math.log2(next / Math.max(cost, 0.1));
    cost = next;
  }
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && growth >= limit; attempt += 1) {
    const ratio = costOf(run, TIMES * size) / costOf(run, size);
    growth = Math.min(growth, Math.log(ratio) / Math.log(TIMES));
  }
  return growth;
}

/** Processor time of one run, in milliseconds. */
function costOf(run: (size: number) => void, size: number): number {
  const start = process.cpuUsage();
  run(size);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
