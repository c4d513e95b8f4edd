/** Whether this is `npm run test:nightly`, which takes the time to try more of the same. */
export const isNightly = process.env.NIGHTLY === '1';

/** How many texts a test of a property generates: a tenth of what it does at night. */
export function generated(atNight: number): { numRuns: number } {
  return { numRuns: isNightly ? atNight : atNight / 10 };
}
