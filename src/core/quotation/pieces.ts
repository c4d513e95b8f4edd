import { STOP_WORDS } from '../text/words.ts';
import type { Step } from './alignment.ts';
import type { Run } from './chain.ts';
import { saidWithMarks } from './comparison.ts';
import { lettersOf, type PartWord, type QuotationPart } from './parts.ts';
import type { Reading } from './reading.ts';
import { MOST_REPLACED } from './rules.ts';
import type { Occurrence, Piece } from './verdict.ts';

/** This many words in a row that occur elsewhere in the interview are reported with where. */
const ELSEWHERE = 4;

/** A stretch of an alignment in which both texts are the same throughout, or nowhere. */
export interface Stretch {
  isSame: boolean;
  /** Whether words changed places. */
  isSwapped?: boolean;
  quoted: PartWord[];
  said: Run;
  /** For words that are not the same: where else they occur in the interview. */
  elsewhere?: Occurrence;
}

/**
 * Divides an alignment into stretches.
 *
 * @param find looks for words elsewhere in the interview
 */
export function stretchesOf(
  reading: Reading,
  { words }: QuotationPart,
  steps: readonly Step[],
  find: (words: readonly PartWord[]) => Occurrence | undefined,
): Stretch[] {
  const stretches: Stretch[] = [];
  let end = steps.find(({ said }) => said !== undefined)?.said ?? 0;
  for (const { quoted, said, isSwapped = false } of steps) {
    const word = words[quoted ?? -1];
    const isSame = said !== undefined && word?.key === reading.words[said]?.key;
    let stretch = stretches.at(-1);
    const isPair = isSwapped && stretch?.isSwapped && stretch.quoted.length === 1;
    const isOther = stretch?.isSame !== isSame || isSwapped !== stretch.isSwapped;
    if (!stretch || isOther || (isSwapped && !isPair)) {
      const from = said ?? end;
      stretch = { isSame, isSwapped, quoted: [], said: { from, to: from } };
      stretches.push(stretch);
    }
    if (word) stretch.quoted.push(word);
    if (said !== undefined) end = said + 1;
    stretch.said.to = end;
  }
  const merged = withExchanges(reading, withoutChance(stretches));
  return merged.map((stretch, index) => {
    if (stretch.isSame || stretch.quoted.length < ELSEWHERE) return stretch;
    const elsewhere = find(stretch.quoted);
    if (!elsewhere) return stretch;
    // A phrase that ends a quotation, and is much longer, did not come from the words beside it.
    const { from, to } = stretch.said;
    const isAlone = index === merged.length - 1 && 2 * stretch.quoted.length > 3 * (to - from);
    return { ...stretch, elsewhere, ...(isAlone && { said: { from, to: from } }) };
  });
}

/** The words that the stretches of a part take up. */
export function runOf(stretches: readonly Stretch[], run: Run | undefined): Run | undefined {
  const [first, last] = [stretches[0], stretches.at(-1)];
  return run && first && last && { from: first.said.from, to: last.said.to };
}

/** A lone “and” between two changes is the same by chance only: the three are one change. */
function withoutChance(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  let isJoined = false;
  for (const [index, stretch] of stretches.entries()) {
    const last = merged.at(-1);
    const isLastBut = index === stretches.length - 2;
    const joinsBoth =
      isLone(stretch) && isChange(last) && isChange(stretches[index + 1], isLastBut);
    if (last && (joinsBoth || isJoined)) {
      last.quoted.push(...stretch.quoted);
      last.said.to = stretch.said.to;
    } else merged.push(stretch);
    isJoined = joinsBoth;
  }
  return merged;
}

/** Words that are missing here and added close by have changed places with those between. */
function withExchanges(reading: Reading, stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < stretches.length; at += 1) {
    const three = stretches.slice(at, at + 3);
    const [first, second, third] = three;
    if (first && second && third && areExchanged(reading, first, second, third)) {
      const quoted = three.flatMap((stretch) => stretch.quoted);
      const said = { from: first.said.from, to: third.said.to };
      found.push({ isSame: false, isSwapped: true, quoted, said });
      at += 2;
    } else if (first) found.push(first);
  }
  return found;
}

function areExchanged(
  { words }: Reading,
  first: Stretch,
  { isSame, quoted }: Stretch,
  third: Stretch,
): boolean {
  if (!isSame || quoted.length > MOST_REPLACED || first.isSame || third.isSame) return false;
  const [added, dropped] = first.quoted.length > 0 ? [first, third] : [third, first];
  const missing = words.slice(dropped.said.from, dropped.said.to);
  // “A and B” becomes “B and A”: the “and” is behind the one and before the other.
  const sorted = (list: readonly { key: string }[]) =>
    list
      .map(({ key }) => key)
      .sort()
      .join(' ');
  return (
    dropped.quoted.length === 0 &&
    added.said.from === added.said.to &&
    sorted(missing) === sorted(added.quoted)
  );
}

function isLone({ isSame, quoted }: Stretch): boolean {
  return isSame && quoted.length === 1 && STOP_WORDS.has(quoted[0]?.key ?? '');
}

/** @param orAdded whether words that are only added count too */
function isChange(stretch: Stretch | undefined, orAdded = false): boolean {
  if (!stretch || stretch.isSame || stretch.isSwapped) return false;
  return stretch.quoted.length > 0 && (orAdded || stretch.said.from < stretch.said.to);
}

/** A stretch as steps of the comparison: the same, dropped, added, changed, inserted. */
export function piecesOf(reading: Reading, stretch: Stretch): Piece[] {
  const { isSame, isSwapped, quoted, said, elsewhere } = stretch;
  const saidWords = saidWithMarks(reading, said.from, said.to);
  if (isSame) return [{ kind: 'same', said: saidWords }];
  if (quoted.length === 0) return [{ kind: 'dropped', said: saidWords }];
  if (quoted.every(({ isInserted }) => isInserted)) return insertedPieces(stretch, saidWords);
  const text = quoted.map((word) => textOf(word) + word.gap).join('');
  if (isSwapped) return [{ kind: 'swapped', said: saidWords, quoted: text }];
  const other = elsewhere && { elsewhere };
  if (said.from === said.to) return [{ kind: 'added', quoted: text, ...other }];
  const isSpelling = isSameSpelling(reading, quoted, said);
  return [{ kind: 'changed', said: saidWords, quoted: text, isSpelling, ...other }];
}

function insertedPieces({ quoted, said: { from, to } }: Stretch, said: string): Piece[] {
  const text = quoted.map((word) => word.text).join(' ');
  if (to - from <= MOST_REPLACED) return [{ kind: 'inserted', quoted: text, said }];
  return [
    { kind: 'inserted', quoted: text, said: '' },
    { kind: 'dropped', said },
  ];
}

function textOf({ text, isInserted }: PartWord): string {
  return isInserted ? `[${text}]` : text;
}

/** The same letters but for their marks, or closed up: “Turkiye”, “transcaspian”. */
function isSameSpelling({ words }: Reading, quoted: readonly PartWord[], said: Run): boolean {
  const other = words.slice(said.from, said.to).map(({ key }) => lettersOf(key));
  return quoted.map(({ letters }) => letters).join('') === other.join('');
}
