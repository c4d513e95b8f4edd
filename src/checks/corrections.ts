import type { Correction, Transcript } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import type { FieldFinder, FieldPath, Finding } from '../core/read/problem.ts';

/**
 * Compares the corrections with the transcript: each must name a passage that exists and begin with
 * the words that the correction before it left, and the last must end with the present words.
 * Whether the first begins with the registered words is checked with the registry.
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
  const findings: Finding[] = [];
  const report = (path: FieldPath, message: string, suggestion: string) =>
    findings.push({ rule: 'correction', ...find(path), message, suggestion });
  for (const [index, { at, was, now }] of corrections.entries()) {
    const text = texts.get(at);
    const before = corrections.slice(0, index).findLast((earlier) => earlier.at === at);
    const isLast = !corrections.slice(index + 1).some((later) => later.at === at);
    if (text === undefined)
      report(
        [index, 'at'],
        `There is no question and no paragraph “${at}” here.`,
        'Write the anchor of a paragraph, such as “connectivity-2”, or the id of a question.',
      );
    else if (before && before.now !== was)
      report(
        [index, 'was'],
        `These are not the words that the correction before it gave “${at}”.`,
        'Copy “now” of that correction to the character; the oldest correction comes first.',
      );
    else if (isLast && now !== text)
      report(
        [index, 'now'],
        `These are not the words that “${at}” has now.`,
        'Copy the whole paragraph from interview.mdx, as a reader sees it, to the character.',
      );
  }
  return findings;
}
