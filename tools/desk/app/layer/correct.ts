import type { TranscriptPassage } from '../../../../src/core/model/passages.ts';
import { passagesOf } from '../../../../src/core/model/passages.ts';
import type { Person } from '../../../../src/core/model/people.ts';
import { readTranscript } from '../../../../src/core/read/read-transcript.ts';
import { splitLines } from '../../../../src/core/text/lines.ts';
import { escapeMdx } from '../../../importer/escape.ts';
import { sha256 } from '../../../importer/input.ts';
import { NO_SOURCE } from './notes-text.ts';
import { addTo } from './yaml-text.ts';

/** The wording of a passage in the text of record, and as its publisher has corrected it. */
export interface NewWording {
  /** Anchor of a paragraph, or the id of an exchange for its question. */
  at: string;
  was: string;
  now: string;
}

/** The files that a correction changes. */
export interface CorrectedFiles {
  'interview.mdx': string;
  'source.txt': string;
  'corrections.yaml': string;
}

/** Two wordings of one paragraph have at least this share of their words in common. */
const ENOUGH_IN_COMMON = 0.6;

/**
 * Finds which passages a publisher has corrected.
 *
 * @param passages as they are now
 * @param record the text of record as it is now
 * @param pasted the corrected article, or only the paragraphs that were corrected
 */
export function correctedIn(
  passages: readonly TranscriptPassage[],
  record: string,
  pasted: string,
): NewWording[] {
  const lines = [...new Set(splitLines(pasted).map((line) => line.trim()))].filter(Boolean);
  const known = new Set(splitLines(record).map((line) => line.trim()));
  const isUnchanged = ({ text }: TranscriptPassage) => lines.some((line) => line.includes(text));
  const open = passages.filter((passage) => passage.part !== 'heading' && !isUnchanged(passage));
  const texts = passages.map(({ text }) => text);
  const fresh = lines.filter(
    (line) => !known.has(line) && !texts.some((text) => line === text || text === bare(line)),
  );
  const pairs = open.flatMap((passage) =>
    fresh.map((line) => ({ passage, line, common: inCommon(passage.text, line) })),
  );
  const found: NewWording[] = [];
  for (const { passage, line, common } of pairs.sort((a, b) => b.common - a.common)) {
    if (common < ENOUGH_IN_COMMON) break;
    if (found.some(({ at }) => at === passage.id) || !fresh.includes(line)) continue;
    fresh.splice(fresh.indexOf(line), 1);
    const now = withoutEdges(line, passage.text, record);
    if (now !== passage.text) found.push({ at: passage.id, was: passage.text, now });
  }
  const order = passages.map(({ id }) => id);
  return found.sort((a, b) => order.indexOf(a.at) - order.indexOf(b.at));
}

/** A line without a dash or bullet before its words. */
function bare(line: string): string {
  return line.replace(/^[–—•*-]\s*/, '');
}

/** The share of words that two texts have in common (Dice’s coefficient), from 0 to 1. */
function inCommon(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const left = [...(b ?? [])];
  const common = (a ?? []).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  const all = (a?.length ?? 0) + (b?.length ?? 0);
  return all === 0 ? 0 : (2 * common.length) / all;
}

/** What the record has around the words of a passage, a dash or a name, is no part of the new ones. */
function withoutEdges(line: string, was: string, record: string): string {
  const old = splitLines(record).find((one) => one.includes(was)) ?? was;
  const at = old.indexOf(was);
  const [before, after] = [old.slice(0, at).trimStart(), old.slice(at + was.length).trimEnd()];
  const begun = before && line.startsWith(before) ? line.slice(before.length) : line;
  const whole = after && begun.endsWith(after) ? begun.slice(0, -after.length) : begun;
  return whole.trim();
}

/**
 * Corrects a passage as its publisher has: in the text of record, in the transcript, and in the list of
 * corrections, in which what, why and the source are still to be written. Nothing else of the three
 * files changes.
 *
 * @param people everybody who speaks
 * @param date the day of the correction, ISO 8601
 * @returns undefined where the words can’t be found in one place of both, or where anything else of the
 * transcript would change
 */
export async function corrected(
  files: CorrectedFiles,
  { at, was, now }: NewWording,
  people: readonly Person[],
  date: string,
): Promise<CorrectedFiles | undefined> {
  const before = passagesOf(readTranscript(files['interview.mdx'], people).transcript);
  const passage = before.find(({ id }) => id === at);
  if (passage?.text !== was) return undefined;
  const record = recordWith(files['source.txt'], passage, before, now);
  const words = record && transcriptWith(files['interview.mdx'], passage, now);
  if (!words) return undefined;
  const mdx = words.replace(await hashOf(files['source.txt']), await hashOf(record));
  const after = readTranscript(mdx, people);
  if (after.findings.length > 0 || !isOnlyChange(before, passagesOf(after.transcript), at, now))
    return undefined;
  const entry = { at, date, what: '', why: '', source: NO_SOURCE, was, now };
  return {
    'interview.mdx': mdx,
    'source.txt': record,
    'corrections.yaml': addTo(files['corrections.yaml'], [], entry),
  };
}

function hashOf(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
}

/** The text of record with the new wording in the place of the old. */
function recordWith(
  record: string,
  { id, text }: TranscriptPassage,
  passages: readonly TranscriptPassage[],
  now: string,
): string | undefined {
  const places = record.split(text).length - 1;
  const same = passages.filter((passage) => passage.text.includes(text));
  // Words that occur more than once are distinguished by their order, if all of them are passages.
  const index = places === 1 ? 0 : same.findIndex((passage) => passage.id === id);
  if (places === 0 || (places > 1 && places !== same.length)) return undefined;
  const pieces = record.split(text);
  const [head, tail] = [pieces.slice(0, index + 1).join(text), pieces.slice(index + 1).join(text)];
  return head + now + tail;
}

/** The transcript with the new words of a passage; its markup stays where the words stay. */
function transcriptWith(
  mdx: string,
  { position, text }: TranscriptPassage,
  now: string,
): string | undefined {
  const start = offsetOf(mdx, position);
  const length = mdx.slice(start).search(/\r?\n[ \t]*\r?\n|$(?![\s\S])/);
  const block = mdx.slice(start, start + length);
  for (const [from, to] of pieces(text, now)) {
    for (const old of new Set([from, escapeMdx(from)])) {
      if (block.split(old).length !== 2) continue;
      // A function: a replacement in which `$` has no meaning.
      const changed = block.replace(old, () => escapeMdx(to));
      return mdx.slice(0, start) + changed + mdx.slice(start + length);
    }
  }
  return undefined;
}

function offsetOf(mdx: string, { line, column }: TranscriptPassage['position']): number {
  const lines = mdx.split('\n').slice(0, line - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** What differs between two wordings, with ever more of the words around it. */
function* pieces(was: string, now: string): Generator<[string, string]> {
  const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
  const [old, next] = [wordsOf(was), wordsOf(now)];
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  for (; ; start = Math.max(0, start - 1), end = Math.max(0, end - 1)) {
    const cut = (words: string[]) => words.slice(start, words.length - end).join('');
    if (cut(old).trim()) yield [cut(old), cut(next)];
    if (start === 0 && end === 0) return;
  }
}

function isOnlyChange(
  before: readonly TranscriptPassage[],
  after: readonly TranscriptPassage[],
  at: string,
  now: string,
): boolean {
  const shown = ({ id, part, by, text }: TranscriptPassage) => JSON.stringify([id, part, by, text]);
  const expected = before.map((passage) =>
    shown(passage.id === at ? { ...passage, text: now } : passage),
  );
  return JSON.stringify(expected) === JSON.stringify(after.map(shown));
}
