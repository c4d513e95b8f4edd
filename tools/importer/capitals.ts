/** Fewer letters may be a name, or an abbreviation. */
const FEWEST = 8;

/**
 * Whether a line is in capitals, as sub-headings and some questions are.
 *
 * @example
 * ['HOW MANY BELLS?', 'UNESCO', 'სად არის?'].map(isCapitals) // => [true, false, false]
 */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= FEWEST && text === text.toUpperCase() && text !== text.toLowerCase();
}
