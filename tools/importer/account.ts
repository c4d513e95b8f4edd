import type { Removed, Transcript } from '../../src/core/model/interview.ts';
import type { Finding } from '../../src/core/read/problem.ts';
import { compareWithRecord } from '../../src/core/record/compare.ts';
import { wrongRemovals } from '../../src/core/record/kept-lines.ts';
import { splitLines } from '../../src/core/text/lines.ts';

/**
 * Accounts for every character of an article: what the transcript shows and what was removed must
 * give the article again, by the comparison that the checks of content make later.
 *
 * @param source the text of record
 * @param transcript as it was read back from the MDX that was written
 * @param removed whole lines, and marks at the edges of lines
 * @returns undefined when all is accounted for; else the first place where it is not
 */
export function accountFor(
  source: string,
  transcript: Transcript,
  removed: Removed,
): Finding | undefined {
  const [wrong] = wrongRemovals(source, removed);
  if (wrong) return lost(wrong.line, splitLines(source)[wrong.line - 1] ?? '');
  const [difference] = compareWithRecord(transcript, source, removed);
  return difference && lost(difference.lines[0] ?? 1, difference.recorded || difference.shown);
}

function lost(line: number, text: string): Finding {
  return {
    rule: 'account',
    line,
    column: 1,
    message: 'What would be kept of this line and what would be removed do not give it again.',
    text,
    suggestion: 'This is an error of the importer: please report it with the article.',
  };
}
