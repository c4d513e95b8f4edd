import { foldText } from '../text/folding.ts';
import { STOP_WORDS } from '../text/words.ts';
import type { Step } from './alignment.ts';
import { MOST_REPLACED, type Run } from './chain.ts';
import { saidWithMarks } from './comparison.ts';
import type { PartWord, QuotationPart } from './parts.ts';
import type { Reading } from './reading.ts';
import type { Occurrence, Piece } from './verdict.ts';

/** This many words in a row that occur elsewhere in the interview are reported with where. */
const ELSEWHERE = 4;

/** A stretch of an alignment in which both texts are the same throughout, or nowhere. */
export interface Stretch {
  isSame: boolean;
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
  for (const { quoted, said } of steps) {
    const word = words[quoted ?? -1];
    const isSame = said !== undefined && word?.key === reading.words[said]?.key;
    let stretch = stretches.at(-1);
    if (stretch?.isSame !== isSame) {
      const from = said ?? end;
      stretch = { isSame, quoted: [], said: { from, to: from } };
      stretches.push(stretch);
    }
    if (word) stretch.quoted.push(word);
    if (said !== undefined) end = said + 1;
    stretch.said.to = end;
  }
  return withoutChance(stretches).map((stretch) => {
    if (stretch.isSame || stretch.quoted.length < ELSEWHERE) return stretch;
    const elsewhere = find(stretch.quoted);
    return elsewhere ? { ...stretch, elsewhere } : stretch;
  });
}

/** A lone “and” between two changes is the same by chance only: the three are one change. */
function withoutChance(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  let isJoined = false;
  for (const [index, stretch] of stretches.entries()) {
    const last = merged.at(-1);
    const joinsBoth = isLone(stretch) && isChange(last) && isChange(stretches[index + 1]);
    if (last && (joinsBoth || isJoined)) {
      last.quoted.push(...stretch.quoted);
      last.said.to = stretch.said.to;
    } else merged.push(stretch);
    isJoined = joinsBoth;
  }
  return merged;
}

function isLone({ isSame, quoted }: Stretch): boolean {
  return isSame && quoted.length === 1 && STOP_WORDS.has(quoted[0]?.key ?? '');
}

function isChange(stretch: Stretch | undefined): boolean {
  if (!stretch || stretch.isSame) return false;
  return stretch.quoted.length > 0 && stretch.said.from < stretch.said.to;
}

/** A stretch as steps of the comparison: the same, dropped, added, changed, inserted. */
export function piecesOf(reading: Reading, stretch: Stretch): Piece[] {
  const { isSame, quoted, said, elsewhere } = stretch;
  const saidWords = saidWithMarks(reading, said.from, said.to);
  if (isSame) return [{ kind: 'same', said: saidWords }];
  if (quoted.length === 0) return [{ kind: 'dropped', said: saidWords }];
  if (quoted.every(({ isInserted }) => isInserted)) return insertedPieces(stretch, saidWords);
  const text = quoted.map((word) => textOf(word) + word.gap).join('');
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
  const other = words.slice(said.from, said.to).map(({ key }) => foldText(key, 'letters'));
  return quoted.map(({ letters }) => letters).join('') === other.join('');
}
