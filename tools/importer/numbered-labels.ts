import { isTurnWord, sideOfWord, withoutNumber } from './label-words.ts';

/** Labels that differ in their number alone are words for a question, whatever the language. */
export function numberedLabels(labels: readonly string[]): Set<string> {
  const withNumber = new Set(labels.filter((label) => /\d$/.test(label)));
  const bases = Map.groupBy(withNumber, withoutNumber);
  return new Set([...bases].filter(([, list]) => list.length > 1).map(([base]) => base));
}

/**
 * “Speaker 1” and “Speaker 2”: numbers that occur again are people, as programs that write down
 * recordings count them; so are several guests.
 */
export function numberedPeople(
  labels: readonly string[],
  numbered: ReadonlySet<string>,
): Set<string> {
  const places = Map.groupBy(labels, (label) => label);
  const again = [...places].filter(([label, list]) => /\d$/.test(label) && list.length > 1);
  const bases = new Set(again.map(([label]) => withoutNumber(label)));
  return new Set(
    [...numbered].filter((base) => {
      if (isTurnWord(base) || sideOfWord(base) === 'question') return false;
      return bases.has(base) || sideOfWord(base) === 'answer';
    }),
  );
}
