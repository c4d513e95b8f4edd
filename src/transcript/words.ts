import { fold } from './folding.ts';

/** A word in a text. */
export interface Word {
  /** The word as it is compared: its typography folded. */
  key: string;
  /** Where it stands, in UTF-16 code units. */
  start: number;
  end: number;
}

const NUMBER = String.raw`\p{N}+(?:[.,:/]\p{N}+)*`;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}]+`;

/**
 * On folded text, by priority:
 * a number or a range of numbers, with its sign (“1.5–2” is one word: without its dash it would be
 * another number); letters and digits, with the apostrophes inside; a symbol, because “5%” is not
 * “5”. All other marks, hyphens between words among them, are typography.
 */
const WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}]'?)-?${NUMBER}(?: ?- ?${NUMBER})*(?![\p{L}\p{M}\p{N}])|${LETTERS}(?:'${LETTERS})*|[\p{Sc}\p{Sm}\p{So}%‰@#&§]`,
  'gu',
);

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const folded = fold(text, 'typography');
  const words: Word[] = [];
  for (const { 0: match, index } of folded.text.matchAll(WORD))
    words.push({
      key: match.includes(' ') ? match.replaceAll(' ', '') : match,
      start: folded.starts[index] ?? 0,
      end: folded.ends[index + match.length - 1] ?? text.length,
    });
  return words;
}
