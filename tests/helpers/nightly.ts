/** Whether this is `npm run test:nightly`, which takes the time to try more of the same. */
export const isNightly = process.env.NIGHTLY === '1';

/** How many texts a test generates where it runs once for each of many small changes of a rule. */
const few = process.env.GENERATED_TEXTS;

/**
 * How many texts a test of a property generates: a tenth of what it does at night; or a few, the same
 * in each run.
 */
export function generated(atNight: number): { numRuns: number; seed?: number } {
  if (few) return { numRuns: Number(few), seed: 1 };
  return { numRuns: isNightly ? atNight : atNight / 10 };
}
