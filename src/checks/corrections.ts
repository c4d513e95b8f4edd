import type { Correction, Transcript } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import type { Finding } from '../core/read/problem.ts';

/**
 * Holds the corrections against the transcript: each must be of something that is there, and the
 * last of each must end with the words that stand there now. Whether the first begins with the
 * registered words, only the registry knows.
 *
 * @param corrections the oldest first
 * @param transcript as it is now
 * @param place tells where a field stands in `corrections.yaml`
 */
export function checkCorrections(
  corrections: readonly Correction[],
  transcript: Transcript,
  place: (path: (string | number)[]) => Pick<Finding, 'line' | 'column' | 'text'>,
): Finding[] {
  const texts = new Map(passagesOf(transcript).map(({ id, text }) => [id, text]));
  return corrections.flatMap(({ at, now }, index): Finding[] => {
    const text = texts.get(at);
    if (text === undefined) return [unknown(at, place([index, 'at']))];
    const isLast = !corrections.slice(index + 1).some((later) => later.at === at);
    return isLast && now !== text ? [outdated(at, place([index, 'now']))] : [];
  });
}

type Place = Pick<Finding, 'line' | 'column' | 'text'>;

function unknown(at: string, place: Place): Finding {
  return {
    rule: 'correction',
    ...place,
    message: `There is no question and no paragraph “${at}” here.`,
    suggestion:
      'Write the anchor of a paragraph, such as “connectivity-2”, or the id of a question.',
  };
}

function outdated(at: string, place: Place): Finding {
  return {
    rule: 'correction',
    ...place,
    message: `These are not the words that “${at}” has now.`,
    suggestion:
      'Copy the whole paragraph from interview.mdx, as a reader sees it, to the character.',
  };
}
