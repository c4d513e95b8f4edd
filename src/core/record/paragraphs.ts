import type { Position, RemovedMark, Transcript } from '../model/interview.ts';
import { type Passage, passagesOf } from '../model/passages.ts';
import { foldSpace } from '../text/lines.ts';
import type { KeptLine } from './kept-lines.ts';

/** A paragraph, or a question, as the transcript shows it. */
export interface Shown {
  /** Its place among what is shown, from 0. */
  index: number;
  /** White space is folded. */
  text: string;
  /** Where it begins in the MDX file. */
  position: Position;
  /** Whether it begins a turn, so that a mark (a dash, a name) may be written before it. */
  opensTurn: boolean;
  /** Ids of those who say it; missing where it is nobody's speech. */
  by?: readonly string[];
}

/** A paragraph as the text of record has it: a line, or several where the text is wrapped. */
export interface Recorded {
  /** Its place among what is kept, from 0. */
  index: number;
  lines: KeptLine[];
  text: string;
  /** The text as it begins a turn: without a mark that may open any turn. */
  asTurn: string[];
}

/** What the transcript shows, in order; each paragraph of a question for itself. */
export function shownParagraphs(transcript: Transcript): Shown[] {
  let last: Passage | undefined;
  return passagesOf(transcript)
    .flatMap((passage) => {
      const opensTurn = startsTurn(passage, last);
      last = passage;
      const paragraphs = passage.text.split('\n\n');
      return paragraphs.map((text, at) => ({
        text: foldSpace(text),
        position: passage.position,
        ...(isSpeech(passage) && { by: passage.by }),
        opensTurn: opensTurn && at === 0,
      }));
    })
    .map((shown, index) => ({ index, ...shown }));
}

function isSpeech({ part }: Passage): boolean {
  return part === 'question' || part === 'answer';
}

/** Whether somebody begins to speak, so that a dash or a name may be written before it. */
function startsTurn({ part, by, at }: Passage, last?: Passage): boolean {
  if (part === 'question') return true;
  if (part !== 'answer') return false;
  return last?.part !== 'answer' || last.at !== at || last.by.join() !== by.join();
}

/**
 * The text of record in paragraphs. Each line is one, unless the transcript shows several as one
 * paragraph: only the transcript says whether a text is wrapped.
 *
 * @param marks those that may open any turn, whatever the line
 */
export function recordedParagraphs(
  lines: readonly KeptLine[],
  shown: readonly Shown[],
  marks: readonly RemovedMark[],
): Recorded[] {
  const openings = marks.map(({ text }) => foldSpace(text));
  const counts = countJoined(
    lines.map((line) => formsOf([line], openings)),
    shown,
  );
  const paragraphs: Recorded[] = [];
  for (let at = 0; at < lines.length; ) {
    const own = lines.slice(at, at + (counts.get(at) ?? 1));
    paragraphs.push({ index: paragraphs.length, lines: own, ...formsOf(own, openings) });
    at += own.length;
  }
  return paragraphs;
}

/** What a paragraph of the text of record may read where the transcript shows it. */
export function formsFor({ opensTurn }: Shown, { text, asTurn }: Forms): string[] {
  return opensTurn ? [text, ...asTurn] : [text];
}

type Forms = Pick<Recorded, 'text' | 'asTurn'>;

function formsOf(lines: readonly KeptLine[], openings: readonly string[]): Forms {
  const text = lines.map((line) => line.text).join(' ');
  const asTurn = openings
    .filter((mark) => text.startsWith(mark))
    .map((mark) => text.slice(mark.length).trimStart());
  return { text, asTurn };
}

/** Of the lines that are shown as one paragraph together: the index of the first, and how many. */
function countJoined(lines: readonly Forms[], shown: readonly Shown[]): Map<number, number> {
  const starts = lines.flatMap(({ text, asTurn }, at) =>
    [text, ...asTurn].map((form) => ({ form, at })),
  );
  const alone = new Set(starts.map(({ form }) => form));
  const byFirstWord = Map.groupBy(starts, ({ form }) => firstWord(form));
  const counts = new Map<number, number>();
  const taken = new Set<number>();
  for (const paragraph of shown.filter(({ text }) => !alone.has(text))) {
    const fits = ({ at }: { at: number }) => {
      const joined = joinedFrom(at, paragraph, lines);
      return joined.length > 0 && joined.every((index) => !taken.has(index));
    };
    const start = byFirstWord.get(firstWord(paragraph.text))?.find(fits);
    if (!start) continue;
    const joined = joinedFrom(start.at, paragraph, lines);
    counts.set(start.at, joined.length);
    for (const index of joined) taken.add(index);
  }
  return counts;
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

/** The indices of the lines, from one on, that make up a paragraph exactly; none where they do not. */
function joinedFrom(at: number, paragraph: Shown, lines: readonly Forms[]): number[] {
  for (const form of formsFor(paragraph, lines[at] as Forms)) {
    let rest = paragraph.text;
    let next: string | undefined = form;
    for (let end = at + 1; next !== undefined; end += 1) {
      if (rest === next) return Array.from({ length: end - at }, (_, index) => at + index);
      if (!rest.startsWith(`${next} `)) break;
      rest = rest.slice(next.length + 1);
      next = lines[end]?.text;
    }
  }
  return [];
}
