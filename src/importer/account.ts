import type { Removed, Transcript } from '../core/model/interview.ts';
import type { Finding } from '../core/read/problem.ts';
import { marksByLine, withoutMarks } from '../core/text/line-marks.ts';
import { foldSpace, splitLines } from '../core/text/lines.ts';

/**
 * Accounts for every character of an article: what the transcript shows and what was removed
 * must give the article again, white space folded.
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
  const lines = splitLines(source);
  const wrong = removed.lines.find(({ line, text }) => lines[line - 1] !== text);
  if (wrong) return lost(wrong.line, 1, wrong.text);
  const gone = new Set(removed.lines.map(({ line }) => line));
  const marks = marksByLine(removed.marks);
  const kept: { line: number; text: string }[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    if (gone.has(line)) continue;
    const text = withoutMarks(foldSpace(raw), marks.get(line));
    if (text === undefined) return lost(line, 1, raw);
    if (text) kept.push({ line, text });
  }
  const expected = kept.map(({ text }) => text).join(' ');
  const shown = wordsOf(transcript).join(' ');
  return expected === shown ? undefined : firstDifference(kept, expected, shown);
}

/** Everything that a transcript shows, in order. */
function wordsOf({ lead, exchanges }: Transcript): string[] {
  const answers = exchanges.flatMap(({ question, answer }) => [question, ...answer]);
  return [...lead, ...answers].map(({ text }) => foldSpace(text)).filter(Boolean);
}

function firstDifference(
  kept: readonly { line: number; text: string }[],
  expected: string,
  shown: string,
): Finding {
  let at = 0;
  while (at < expected.length && expected[at] === shown[at]) at += 1;
  let start = 0;
  for (const { line, text } of kept) {
    if (at <= start + text.length) return lost(line, at - start + 1, text);
    start += text.length + 1;
  }
  return lost(kept.at(-1)?.line ?? 1, 1, shown.slice(at));
}

function lost(line: number, column: number, text: string): Finding {
  return {
    rule: 'account',
    line,
    column,
    message: 'From here on, what would be kept and removed does not give the article again.',
    text,
    suggestion: 'This is a fault of the importer: please report it with the article.',
  };
}
