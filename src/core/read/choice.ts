import { editDistance } from '../text/edit-distance.ts';

/**
 * The one of several words that was probably meant: the nearest, if at most every third letter of it
 * was written otherwise.
 */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const near = choices
    .map((choice) => ({ choice, distance: editDistance(choice, word) }))
    .filter(({ choice, distance }) => distance <= Math.min(2, choice.length / 3));
  return near.sort((a, b) => a.distance - b.distance)[0]?.choice;
}

/**
 * How to fix a word that is none of those that it may be.
 *
 * @example
 * choiceOf('polcy', ['policy', 'trade']) // => 'Did you mean “policy”?'
 * choiceOf('art', ['policy', 'trade']) // => 'Use one of: policy, trade.'
 */
export function choiceOf(word: string, choices: readonly string[]): string {
  const near = nearest(word, choices);
  return near ? `Did you mean “${near}”?` : `Use one of: ${choices.join(', ')}.`;
}
