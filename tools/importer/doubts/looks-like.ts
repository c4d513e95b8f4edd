import type { LineRole } from '../../../src/core/model/decisions.ts';
import { endsAsking } from '../asks.ts';
import type { Clue, Side } from '../clues.ts';
import { labelKey } from '../label.ts';
import type { Speaker } from '../people.ts';
import { compareSpellings } from '../spellings.ts';
import type { Doubt } from './doubt.ts';

/** Where a paragraph is that opens no turn. */
export interface Place {
  side: Side | 'lead';
  speaker?: Speaker;
  /** The words of all names before turns. */
  names: ReadonlySet<string>;
  /** The paragraph before it. */
  before?: Clue;
}

/** What a paragraph looks like: the rule, what is asked, and roles that it may have besides. */
export type Looks = readonly [Doubt['rule'], string, readonly LineRole[]];

/** What a paragraph looks like that goes on with what is before it. */
export function looksLike(
  clue: Clue,
  { side, speaker, before, names }: Place,
  usesDashes: boolean,
): Looks | undefined {
  const { block, dash } = clue;
  if (side !== 'question' && endsAsking(block.text))
    return [
      'asks',
      `This paragraph asks, and is ${side === 'lead' ? 'before the first question' : 'in an answer'}: who says it?`,
      [],
    ];
  if (dash && !isItem(clue, before, usesDashes))
    return [
      'set-apart',
      'This line begins with a dash, as turns do: does somebody begin to speak?',
      [],
    ];
  if (block.isStrong || block.isItalic)
    return [
      'set-apart',
      `This paragraph is in ${block.isStrong ? 'bold type' : 'italics'}: does somebody else speak, or is it emphasis?`,
      ['heading'],
    ];
  if (isCapitals(block.text))
    return ['set-apart', 'This line is in capitals: is it a sub-heading?', ['heading']];
  return side === 'lead' ? undefined : looksLikeAside(clue, speaker, names);
}

/** What may be none of the speaker’s words: a remark, a pull quote, a link, the article’s own prose. */
function looksLikeAside(
  { block, brackets }: Clue,
  speaker: Speaker | undefined,
  names: ReadonlySet<string>,
): Looks | undefined {
  if (brackets)
    return [
      'set-apart',
      'This paragraph is in brackets: is it a remark of the transcriber?',
      ['remark'],
    ];
  if (block.style.isQuote)
    return [
      'set-apart',
      'This is set as a quotation: does the speaker quote, or is it a pull quote?',
      [],
    ];
  if (block.style.isLink)
    return ['boilerplate', 'This line is a link: is it part of the interview?', ['remove']];
  if (beginsWithName(block.text, names) || (speaker && namesItself(block.text, speaker)))
    return [
      'who-speaks',
      'This paragraph names somebody who speaks: is it the article’s own prose?',
      ['narration'],
    ];
  return undefined;
}

/** The items of a list begin with a dash as well: below a colon, or below another item. */
function isItem(
  { block, asks, dash }: Clue,
  before: Clue | undefined,
  usesDashes: boolean,
): boolean {
  if (block.style.isItem) return true;
  if (asks || !before) return false;
  const isBelowColon = /[:：]$/.test(before.block.text);
  const isBelowItem = before.dash?.mark === dash?.mark && !before.label && before.at > 0;
  return isBelowColon || (isBelowItem && !usesDashes) || (isBelowItem && before.dash !== undefined);
}

const LETTERS = /\p{L}/gu;

function isCapitals(text: string): boolean {
  const letters = text.match(LETTERS) ?? [];
  return letters.length >= 8 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** “Lund pours tea”, but not “Lund, you know that”: who is spoken to has a comma. */
function beginsWithName(text: string, names: ReadonlySet<string>): boolean {
  const start = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}/u.exec(text)?.[0] ?? '';
  return labelKey(start)
    .split(' ')
    .some((word) => names.has(word));
}

/** Nobody speaks of himself by his name; the article does. */
function namesItself(text: string, { keys }: Speaker): boolean {
  const words = labelKey(text.slice(0, 2000)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = keys.flatMap((key) => key.split(' ')).filter((word) => word.length > 2);
  const surname = names.at(-1);
  return surname !== undefined && words.some((word) => compareSpellings(word, surname) === 'same');
}
