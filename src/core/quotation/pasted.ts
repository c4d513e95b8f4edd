import { DASHES, DOUBLE_QUOTES, ELLIPSIS, QUOTES, SENTENCE_ENDS } from '../text/punctuation.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { withoutEmphasis } from './emphasis.ts';
import { withoutLineMarks } from './markup.ts';

/** What a writer put between two stretches of quoted words. */
export interface Joint {
  /** “…”, “...”, “[…]”: words are left out here. */
  hasEllipsis: boolean;
  /** Words in square brackets, without the brackets: the writer's own. */
  inserted: string[];
}

/** A word of a quotation. */
export interface QuotedWord extends Word {
  /** Whether its first letter is in brackets, as in “[t]he”: its case was changed. */
  hasBracketedLetter: boolean;
}

/** Words of a quotation that are said to follow each other. */
export interface Segment {
  /** What is before them. */
  joint: Joint;
  words: QuotedWord[];
}

/** A quotation as somebody wrote it down. Offsets of words are those of `text`. */
export interface PastedQuotation {
  text: string;
  segments: Segment[];
  /** What is after the last word. */
  end: Joint;
  /** What was taken off: the source that was named, a link, a note on an emphasis. */
  setAside: string[];
}

const OMISSION = String.raw`\[\s*${ELLIPSIS}\s*\]|\(\s*${ELLIPSIS}\s*\)|${ELLIPSIS}`;
/** Between the parts of a quotation that an attribution interrupts: nobody types it. */
export const INTERRUPTION = '\uE000';
const MARKS = new RegExp(String.raw`(${OMISSION})|\[([^\][\n]{1,200})\]|${INTERRUPTION}`, 'gu');
const LINK = /https?:\/\/./iu;
/**
 * On a line of its own, or after a closing quote mark: a dash, then a name and what goes with it;
 * after a sentence too: the same in round brackets.
 */
const SOURCE = new RegExp(
  `(^|\\n|[${QUOTES}])[^\\S\\n]*([${DASHES}]{1,2}\\s*\\p{Lu}[^\\n]{1,120})$|([${SENTENCE_ENDS}${QUOTES}])\\s*(\\(\\p{Lu}[^()\\n]{1,120}\\)\\.?)$`,
  'u',
);
const OPENING_DASH = new RegExp(`^(?:[${DASHES}]\\s+|[—–](?=\\p{L}))`, 'u');
const OPENING_QUOTE = new RegExp(`\\n[^\\S\\n]*[${DOUBLE_QUOTES}]`, 'g');

/**
 * Reads a quotation without interpreting signs: brackets and dots may be the transcript's own.
 */
export function readPlainly(raw: string): PastedQuotation {
  const text = cleaned(raw);
  const words = quotedWords(text, new Set());
  return { text, segments: [{ joint: noJoint(), words }], end: noJoint(), setAside: [] };
}

/**
 * Reads a quotation with the signs that writers use: an ellipsis, square brackets, quote marks
 * around it, and the source and the link that follow it.
 */
export function readPasted(raw: string): PastedQuotation {
  const { text, setAside } = withoutFrame(cleaned(raw));
  return readSigns(text, setAside);
}

/**
 * Reads a text that has no frame any more.
 *
 * @param framed may have an `INTERRUPTION`: the words around it follow each other all the same
 */
export function readSigns(framed: string, setAside: string[]): PastedQuotation {
  const { text, bracketed } = withoutBracketedLetters(framed);
  const segments: Segment[] = [];
  let joint = noJoint();
  let from = 0;
  const addWords = (to: number) => {
    const words = quotedWords(text.slice(from, to), bracketed, from);
    if (words.length === 0) return;
    segments.push({ joint, words });
    joint = noJoint();
  };
  for (const match of text.matchAll(MARKS)) {
    addWords(match.index);
    if (match[1]) joint.hasEllipsis = true;
    else if (match[2]) joint.inserted.push(match[2].trim());
    from = match.index + match[0].length;
  }
  addWords(text.length);
  return { text, segments, end: joint, setAside };
}

function noJoint(): Joint {
  return { hasEllipsis: false, inserted: [] };
}

/** A text as all of this reads it: whole characters, one kind of line break, composed letters. */
export function cleaned(raw: string): string {
  return raw.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

function quotedWords(text: string, bracketed: ReadonlySet<number>, offset = 0): QuotedWord[] {
  return wordsOf(text).map(({ key, start, end }) => ({
    key,
    start: start + offset,
    end: end + offset,
    hasBracketedLetter: bracketed.has(start + offset),
  }));
}

/** Removes what a copy brings along: Markdown's marks, the link, the source, “(emphasis added)”. */
export function withoutFrame(quotation: string): { text: string; setAside: string[] } {
  const { text: plain, notes: setAside } = withoutEmphasis(
    withoutLinkMarks(withoutLineMarks(quotation)),
  );
  let text = plain.trim();
  const takeOff = (from: number, part: string) => {
    setAside.unshift(part.trim());
    text = text.slice(0, from).trimEnd();
  };
  for (let from = linkAtEnd(text); from > 0; from = linkAtEnd(text))
    takeOff(from, text.slice(from));
  const source = SOURCE.exec(text);
  const [whole, lineEnd, dashed, sentenceEnd, bracketed] = source ?? [];
  const [mark = '', name = ''] = [lineEnd ?? sentenceEnd, dashed ?? bracketed];
  if (source && whole?.length !== text.length) takeOff(source.index + mark.length, name);
  // By custom each paragraph of a quotation begins with a quote mark, and speech with a dash.
  return { text: text.replace(OPENING_QUOTE, '\n').replace(OPENING_DASH, '').trim(), setAside };
}

/** Where the link begins that ends a text, with a `<` before it; -1 when there is none. */
function linkAtEnd(text: string): number {
  const end = text.endsWith('>') ? text.length - 1 : text.length;
  let start = end;
  while (start > 0 && !/[\s<>]/.test(text.charAt(start - 1))) start -= 1;
  const at = text.slice(start, end).search(LINK);
  if (at < 0) return -1;
  const isFramed = at === 0 && text.charAt(start - 1) === '<';
  return start + at - (isFramed ? 1 : 0);
}

function withoutLinkMarks(text: string): string {
  return text.replace(/\[([^\][\n]+)\]\(<?(https?:[^()<>\s]+)>?\)/g, '$1 $2');
}

/** “[t]he” becomes “the”; the positions of such letters are kept. */
function withoutBracketedLetters(source: string): { text: string; bracketed: Set<number> } {
  const bracketed = new Set<number>();
  const text = source.replace(/\[(\p{L})\](?=\p{L})/gu, (match, letter: string, at: number) => {
    bracketed.add(at - bracketed.size * (match.length - letter.length));
    return letter;
  });
  return { text, bracketed };
}
