import { splitLines } from '../../../src/core/text/lines.ts';
import { secondsOf } from '../time-codes.ts';

/** What is shown at one time. */
export interface Cue {
  /** Seconds from the start of the recording. */
  from: number;
  to: number;
  lines: string[];
}

/** A file of captions, taken apart. */
export interface Captions {
  cues: Cue[];
  /** What is before the first cue, and what is marked as a note. */
  notes: string[];
}

export type CaptionFormat = 'vtt' | 'srt' | 'sbv';

const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}`;
/** The line with the times of a cue; WebVTT has settings behind them. */
const TIMES = new RegExp(String.raw`^\s*(${TIME})(?:\s*-->\s*|,)(${TIME})(?=\s|$)`);
const HEADER = /^\uFEFF?WEBVTT(?:[\s]|$)/;
/** Blocks of WebVTT that nobody sees. */
const UNSEEN = /^(?:STYLE|REGION)\s*$/;
const NOTE = /^NOTE(?:\s|$)/;
/** So many lines with words may be above the first cue of a file without a header. */
const ABOVE = 5;

/** Which format of captions a text is in: WebVTT, SubRip or YouTube’s; undefined if in none. */
export function captionFormat(text: string): CaptionFormat | undefined {
  if (HEADER.test(text)) return 'vtt';
  const first = splitLines(text)
    .filter((line) => line.trim())
    .slice(0, ABOVE)
    .find((line) => TIMES.test(line));
  if (first === undefined) return undefined;
  return first.includes('-->') ? 'srt' : 'sbv';
}

/**
 * Takes a file of captions apart. Where words are behind an empty line, which SubRip does not
 * allow for, they belong to the cue before.
 *
 * @see https://www.w3.org/TR/webvtt1/#parsing
 */
export function readCues(text: string): Captions {
  const cues: Cue[] = [];
  const notes: string[] = [];
  for (const block of blocksOf(text)) {
    const at = block.findIndex((line) => TIMES.test(line));
    const [first = ''] = block;
    const cue = at >= 0 ? cueOf(block, at) : undefined;
    if (cue) cues.push(cue);
    else if (HEADER.test(first))
      notes.push([first.replace(HEADER, ''), ...block.slice(1)].join(' '));
    else if (NOTE.test(first)) notes.push([first.replace(NOTE, ''), ...block.slice(1)].join(' '));
    else if (UNSEEN.test(first)) continue;
    else for (const line of block) (cues.at(-1)?.lines ?? notes).push(line);
  }
  return { cues, notes: notes.map((note) => note.trim()).filter(Boolean) };
}

/** The lines between empty lines; a line with times begins a block of its own. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]];
  const lines = splitLines(text);
  for (const [index, line] of lines.entries()) {
    const isNumber = /^\s*\d+\s*$/.test(line) && TIMES.test(lines[index + 1] ?? '');
    const last = blocks.at(-1) as string[];
    const startsCue = isNumber || (TIMES.test(line) && last.some((other) => TIMES.test(other)));
    if (!line.trim() || startsCue) blocks.push(line.trim() ? [line] : []);
    else last.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function cueOf(block: readonly string[], at: number): Cue | undefined {
  const [, from = '', to = ''] = TIMES.exec(block[at] ?? '') ?? [];
  return { from: secondsOf(from), to: secondsOf(to), lines: block.slice(at + 1) };
}
