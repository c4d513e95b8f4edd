import type { LineTime } from '../../src/core/model/decisions.ts';
import type { Article } from './article.ts';
import type { ClearedLine } from './boilerplate.ts';
import { TIME_CODE, timeCode, timeIn } from './time-codes.ts';
import { type Part, wordsOf } from './turns.ts';

/**
 * When the paragraphs of an article are said: as captions say, or by the time code before a
 * paragraph, before its speaker’s name, or on a line of its own above it.
 *
 * @param parts all paragraphs in the order of the article
 */
export function lineTimes(
  { times = new Map() }: Article,
  parts: readonly Part[],
  cleared: readonly ClearedLine[],
): LineTime[] {
  const above = cleared
    .filter(({ reason }) => reason === TIME_CODE)
    .map(({ line }) => ({ line: line.number, seconds: timeIn(line.text), hasWords: false }));
  const own = parts.map((part) => ({
    line: part.clue.block.lines[0]?.number ?? 0,
    seconds: timeIn(part.clue.block.prefix.text) ?? timeIn(part.mark?.text ?? ''),
    hasWords: wordsOf(part).trim() !== '',
  }));
  const found: LineTime[] = [];
  let waiting: number | undefined;
  for (const { line, seconds, hasWords } of [...above, ...own].sort((a, b) => a.line - b.line)) {
    const time = times.get(line);
    const from = time?.from ?? seconds ?? waiting;
    waiting = hasWords ? undefined : from;
    if (from === undefined || !hasWords) continue;
    const to = time?.to;
    found.push({ line, from: timeCode(from), ...(to !== undefined && { to: timeCode(to) }) });
  }
  return found;
}
