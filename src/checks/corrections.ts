import type { Correction, Transcript } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import type { FieldFinder, FieldPath, Finding } from '../core/read/problem.ts';

/**
 * Holds the corrections against the transcript: each must be of something that is there, each must
 * begin with the words that the one before it left, and the last must end with the words of now.
 * Whether the first begins with the registered words, only the registry knows.
 *
 * @param corrections the oldest first
 * @param transcript as it is now
 * @param find finds a field of `corrections.yaml`
 */
export function checkCorrections(
  corrections: readonly Correction[],
  transcript: Transcript,
  find: FieldFinder,
): Finding[] {
  const texts = new Map(passagesOf(transcript).map(({ id, text }) => [id, text]));
  const report = (path: FieldPath, message: string, suggestion: string): Finding => ({
    rule: 'correction',
    ...find(path),
    message,
    suggestion,
  });
  return corrections.flatMap(({ at, was, now }, index): Finding[] => {
    const text = texts.get(at);
    if (text === undefined)
      return [
        report(
          [index, 'at'],
          `There is no question and no paragraph “${at}” here.`,
          'Write the anchor of a paragraph, such as “connectivity-2”, or the id of a question.',
        ),
      ];
    const before = corrections.slice(0, index).findLast((earlier) => earlier.at === at);
    if (before && before.now !== was)
      return [
        report(
          [index, 'was'],
          `These are not the words that the correction before it gave “${at}”.`,
          'Copy “now” of that correction to the character; the oldest correction comes first.',
        ),
      ];
    const isLast = !corrections.slice(index + 1).some((later) => later.at === at);
    if (!isLast || now === text) return [];
    return [
      report(
        [index, 'now'],
        `These are not the words that “${at}” has now.`,
        'Copy the whole paragraph from interview.mdx, as a reader sees it, to the character.',
      ),
    ];
  });
}
