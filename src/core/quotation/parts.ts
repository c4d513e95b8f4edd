import { foldText } from '../text/folding.ts';
import { withoutLookalikes } from '../text/scripts.ts';
import type { AlignedWord } from './alignment.ts';
import type { Joint, PastedQuotation, Segment } from './pasted.ts';
import { findRun, type Reading } from './reading.ts';

/** A word of a quotation, or what brackets insert, with its text. */
export interface PartWord extends AlignedWord {
  text: string;
  /** The marks and the space up to the next word. */
  gap: string;
}

/** Words of a quotation that should be together: up to an ellipsis, or a sentence. */
export interface QuotationPart {
  /** Whether it follows an ellipsis. Brackets are among the words already. */
  hasEllipsis: boolean;
  words: PartWord[];
}

/** Divides a quotation where it has an ellipsis. */
export function partsOf({ text, segments, end }: PastedQuotation): QuotationPart[] {
  const parts: QuotationPart[] = [];
  for (const { joint, words } of segments) {
    if (joint.hasEllipsis || parts.length === 0)
      parts.push({ hasEllipsis: parts.length > 0, words: [] });
    parts.at(-1)?.words.push(...insertedWords(joint), ...segmentWords(text, words));
  }
  parts.at(-1)?.words.push(...insertedWords(end));
  return parts;
}

/**
 * Divides a part into its sentences, if the part as a whole occurs nowhere and each of its sentences
 * does: so that sentences in another order, or without those between them, are detected.
 */
export function sentencesOf(reading: Reading, part: QuotationPart): QuotationPart[] {
  if (occurs(reading, part.words)) return [part];
  const sentences: PartWord[][] = [[]];
  part.words.forEach((word, index) => {
    sentences.at(-1)?.push(word);
    const next = part.words[index + 1];
    if (next && reading.isSentenceEnd(word.text, word.gap, next.text)) sentences.push([]);
  });
  if (sentences.length === 1 || !sentences.every((words) => occurs(reading, words))) return [part];
  return sentences.map((words, index) => ({
    hasEllipsis: index === 0 && part.hasEllipsis,
    words,
  }));
}

/** Where words occur in a reading exactly; nowhere, if one of them is the writer's own. */
export function positionsOf(reading: Reading, words: readonly PartWord[]): readonly number[] {
  if (words.some(({ isInserted }) => isInserted)) return [];
  return findRun(
    reading,
    words.map(({ key }) => key),
  );
}

function occurs(reading: Reading, words: readonly PartWord[]): boolean {
  return positionsOf(reading, words).length > 0;
}

function insertedWords({ inserted }: Joint): PartWord[] {
  return inserted.map((text) => ({ key: '', letters: '', isInserted: true, text, gap: ' ' }));
}

function segmentWords(text: string, words: Segment['words']): PartWord[] {
  return words.map(({ key, start, end }, index) => {
    const next = words[index + 1];
    return {
      key,
      letters: lettersOf(key),
      text: text.slice(start, end),
      gap: next ? text.slice(end, next.start) : ' ',
    };
  });
}

/** The letters by which words are alike: without accents, and whatever script they were taken from. */
export function lettersOf(key: string): string {
  return withoutLookalikes(foldText(key, 'letters'));
}
