import { ATTRIBUTIONS } from '../../languages/fields/attribution.ts';
import { wordsIn } from '../../languages/language.ts';
import { negationsOf } from '../text/negations.ts';
import { DASHES } from '../text/punctuation.ts';
import { STOP_WORDS, wordsOf } from '../text/words.ts';
import { introducesWords, isAttribution, isNaming } from './attribution.ts';
import { interruptions } from './interrupted.ts';
import { cleaned, INTERRUPTION, type PastedQuotation, readSigns, withoutFrame } from './pasted.ts';
import { quotedStretches } from './quote-marks.ts';
import type { Occurrence } from './verdict.ts';

/** Fewer words in quote marks beside a comment are rather a part of the quotation than the whole. */
const FEWEST_INSIDE = 5;
/** An attribution without quote marks is looked for at so many commas and colons of each end. */
const MOST_MARKS = 4;
/** A verb of saying with the words right behind it is looked for in so many characters. */
const LONGEST_BEFORE = 100;
/** The full stop or the comma before a closing mark is the writer's. */
const WRITERS_MARK = /(?<![.,])[.,]\s*$/u;
/** So many words may be missing beside an attribution that is the transcript's. */
const ROOM = 4;
/** A text is in any language. */
const isNegation = negationsOf('');
const THAT = ATTRIBUTIONS.flatMap(({ that }) => wordsIn(that)).join('|');
const BREAKS = new RegExp(`,?\\s(?:${THAT})\\s|[,:—–]\\s|\\s-\\s`, 'gu');
/** “– Seitov”, “Seitov:” */
const POINTS = new RegExp(`^[${DASHES}]|:$`, 'u');

/** A way to read a text. */
export interface AttributedReading {
  pasted: PastedQuotation;
  /** Without quote marks: whether the attribution comes before the words, behind or between them. */
  side?: 'before' | 'behind' | 'between';
  /** Whether it is a name and a dash or a colon: no verb, but no doubt either. */
  isSource?: boolean;
}

/**
 * The ways to read a text as a quotation with an attribution before, behind or between its words.
 * Whether one of them is right, a comparison must say.
 *
 * @param raw as it was pasted
 */
export function readAttributed(raw: string): AttributedReading[] {
  const { text, setAside } = withoutFrame(cleaned(raw));
  const inMarks = readInMarks(text, setAside);
  if (inMarks) return [{ pasted: inMarks }];
  return [...readWithoutMarks(text, setAside), ...readAround(text, setAside)];
}

/** The same for what is in quote marks: nothing but an attribution between is no part of it. */
export function readInterrupted(raw: string): AttributedReading[] {
  const { text, setAside } = withoutFrame(cleaned(raw));
  return readAround(text, setAside);
}

function readAround(text: string, setAside: readonly string[]): AttributedReading[] {
  return interruptions(text).map(({ before, attribution, behind }) => ({
    side: 'between',
    pasted: readSigns(before + INTERRUPTION + withoutWritersMark(behind), [
      attribution,
      ...setAside,
    ]),
  }));
}

/** What is in quote marks, if all that is outside of them is about it. */
function readInMarks(text: string, setAside: readonly string[]): PastedQuotation | undefined {
  const stretches = quotedStretches(text);
  const inside = stretches.map(({ start, end }) => text.slice(start, end));
  const ends = [0, ...stretches.map(({ end }) => end + 1)];
  const outside = ends
    .map((from, index) => text.slice(from, (stretches[index]?.start ?? text.length + 1) - 1).trim())
    .filter((part) => wordsOf(part).length > 0);
  if (outside.length === 0 || inside.length === 0) return undefined;
  const count = wordsOf(inside.join(' ')).length;
  const others = wordsOf(outside.join(' ')).length;
  const isComment = inside.length === 1 && count >= FEWEST_INSIDE && count >= 2 * others;
  const isNamed = (part: string) => isAttribution(part) || (others <= count && isNaming(part));
  if (!isComment && !(outside.length >= inside.length - 1 && outside.every(isNamed)))
    return undefined;
  return readSigns(inside.map(withoutWritersMark).join(INTERRUPTION), [...outside, ...setAside]);
}

/** “Seitov said that …”, “…, asked Seitov”. */
function readWithoutMarks(text: string, setAside: readonly string[]): AttributedReading[] {
  const breaks = [...text.matchAll(BREAKS)];
  const behind = breaks.slice(-MOST_MARKS).map(({ index }) => {
    const attribution = text.slice(index).replace(/^[,:\s]+/, '');
    return { side: 'behind', quoted: text.slice(0, index), attribution } as const;
  });
  const ends = [...breaks.map(({ index, 0: mark }) => index + mark.length), ...verbEnds(text)];
  const before = ends
    .toSorted((a, b) => a - b)
    .slice(0, MOST_MARKS)
    .map((end) => {
      const quoted = withoutWritersMark(text.slice(end));
      return { side: 'before', quoted, attribution: text.slice(0, end).trim() } as const;
    });
  return [...behind, ...before]
    .filter(({ quoted, attribution }) => {
      const isSaid = isAttribution(attribution) || isSource(attribution);
      return wordsOf(quoted).length >= FEWEST_INSIDE && isSaid && !isNegated(attribution);
    })
    .map(({ side, quoted, attribution }) => ({
      ...{ side, isSource: isSource(attribution) },
      pasted: readSigns(quoted, [attribution, ...setAside]),
    }));
}

/** “Seitov says Baku forms …” */
function verbEnds(text: string): number[] {
  const words = wordsOf(text.slice(0, LONGEST_BEFORE));
  return words.flatMap(({ key, end }, at) => {
    if (!introducesWords(key) || !isNaming(text.slice(0, end))) return [];
    return text.slice(end, words[at + 1]?.start).trim() ? [] : [end];
  });
}

/** “Seitov never said that …” is no quotation of Seitov. */
function isNegated(attribution: string): boolean {
  return wordsOf(attribution).some(({ key }) => isNegation(key));
}

function isSource(attribution: string): boolean {
  return POINTS.test(attribution) && isNaming(attribution);
}

/**
 * Whether the transcript itself has words of an attribution beside the ones that are quoted: the
 * “Tashkent stresses that” of what somebody said, perhaps with a word missing. Then it is no
 * attribution but a part of the quotation.
 */
export function isTranscripts({ side, pasted }: AttributedReading, { spans }: Occurrence): boolean {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!side || side === 'between' || !first || !last) return false;
  const attribution = wordsOf(pasted.setAside[0] ?? '').map(({ key }) => key);
  const reach = attribution.length + ROOM;
  const beside =
    side === 'before'
      ? wordsOf(first.passage.text.slice(0, first.start)).slice(-reach)
      : wordsOf(last.passage.text.slice(last.end)).slice(0, reach);
  return beside.some(({ key }) => !STOP_WORDS.has(key) && attribution.includes(key));
}

/** A quotation without the full stop or the comma that its writer needed. */
export function withoutWritersMark(quoted: string): string {
  return quoted.replace(WRITERS_MARK, '');
}
