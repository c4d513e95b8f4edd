import type { LineRole } from '../../../src/core/model/decisions.ts';
import { DASHES, DOUBLE_QUOTES, SENTENCE_ENDS } from '../../../src/core/text/punctuation.ts';
import { endsAsking } from '../asks.ts';
import { isCapitals } from '../capitals.ts';
import type { Clue, Side } from '../clues.ts';
import type { Speaker } from '../people.ts';
import type { Doubt } from './doubt.ts';
import { beginsWithName, namesItself, speaksOfNobody, tellsGesture } from './prose.ts';

/** Where a paragraph is that opens no turn. */
export interface Place {
  side: Side | 'lead';
  speaker?: Speaker;
  /** The words of all names before turns. */
  names: ReadonlySet<string>;
  /** The elements of a page around the first paragraph of the turn. */
  container?: string | undefined;
  /** The paragraph before it. */
  before?: Clue;
  /** Whether it is below a colon, in a list whose items have no mark. */
  isInList?: boolean;
  /** Whether prose of the article is between turns elsewhere. */
  hasProse?: boolean;
  /** BCP 47 tag of the article, where it is known. */
  language?: string | undefined;
  /** Whether the article sets what is said between quote marks. */
  usesQuotes?: boolean;
}

/** What a paragraph looks like: the rule, what is asked, and roles that it may have besides. */
export type Looks = readonly [Doubt['rule'], string, readonly LineRole[]];

/** What a paragraph looks like that goes on with what is before it. */
export function looksLike(clue: Clue, place: Place, usesDashes: boolean): Looks | undefined {
  const { side, before } = place;
  const { block, dash } = clue;
  if (block.style.isUnnamed)
    return ['who-speaks', 'The captions name nobody here: does the same person go on?', []];
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
  if (isCapitals(block.text) && !clue.brackets)
    return ['set-apart', 'This line is in capitals: is it a sub-heading?', ['heading']];
  return side === 'lead' ? undefined : looksLikeAside(clue, place);
}

/** What may be none of the speaker’s words: a remark, a pull quote, a link, the article’s own prose. */
function looksLikeAside(clue: Clue, place: Place): Looks | undefined {
  const { block, brackets } = clue;
  if (brackets)
    return [
      'set-apart',
      'This paragraph is in brackets: is it a remark of the transcriber?',
      ['remark'],
    ];
  if (place.usesQuotes && !beginsQuoted(block.text))
    return [
      'who-speaks',
      'What is said is between quote marks here, and this is not: is it the article’s own prose?',
      ['narration'],
    ];
  if (block.style.isQuote || (isQuoted(block.text) && !place.usesQuotes))
    return [
      'set-apart',
      'This is set as a quotation: does the speaker quote, or is it a pull quote?',
      [],
    ];
  if (isBoxed(block.style.container, place.container))
    return [
      'set-apart',
      'This paragraph is in a part of the page of its own: is it a box, or does the answer go on?',
      ['remove'],
    ];
  if (block.style.isLink)
    return ['boilerplate', 'This line is a link: is it part of the interview?', ['remove']];
  if (isHeadline(block.text) && !block.style.isItem && !place.isInList)
    return [
      'set-apart',
      'This line is short and ends without a full stop: is it a sub-heading?',
      ['heading'],
    ];
  return looksLikeProse(clue, place) ?? (place.hasProse ? mayBeProse(clue, place) : undefined);
}

/** What the article may say of those who speak. */
export function looksLikeProse(
  { block: { text } }: Clue,
  { names, speaker }: Pick<Place, 'names' | 'speaker'>,
): Looks | undefined {
  if (beginsWithName(text, names) || (speaker && namesItself(text, speaker)))
    return [
      'who-speaks',
      'This paragraph names somebody who speaks: is it the article’s own prose?',
      ['narration'],
    ];
  if (tellsGesture(text))
    return [
      'who-speaks',
      'This paragraph says what somebody does: is it the article’s own prose?',
      ['narration'],
    ];
  return undefined;
}

/** Where the article has prose of its own, any short paragraph in which nobody says “I” may be some. */
export function mayBeProse(
  { block }: Clue,
  { language }: Pick<Place, 'language'>,
): Looks | undefined {
  if (block.style.isItem || !speaksOfNobody(block.text, language)) return undefined;
  return [
    'who-speaks',
    'Elsewhere the article’s own prose is between what is said: is this some of it?',
    ['narration'],
  ];
}

/** Whether a paragraph is deeper in the page than the one that began to speak. */
function isBoxed(own: string | undefined, around: string | undefined): boolean {
  return own !== undefined && around !== undefined && own.startsWith(`${around} > `);
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

/** Sub-headings within an answer have at most so many characters. */
const LONGEST_HEADLINE = 80;

/** Whether a line ends with a letter or a number, as headlines do, and sentences don’t. */
export function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && /[\p{L}\p{N}]$/u.test(text);
}

/** A pull quote has at most so many characters. */
const LONGEST_QUOTE = 250;
const QUOTED = new RegExp(
  `^[${DOUBLE_QUOTES}][^${DOUBLE_QUOTES}]+[${DOUBLE_QUOTES}][${SENTENCE_ENDS}]?$`,
  'u',
);

const BEGINS_QUOTED = new RegExp(`^[\\s${DASHES}]*[${DOUBLE_QUOTES}]`, 'u');

/** Whether a paragraph begins with a quotation. */
export function beginsQuoted(text: string): boolean {
  return BEGINS_QUOTED.test(text);
}

/** Whether a paragraph is between quote marks as a whole. */
function isQuoted(text: string): boolean {
  return text.length <= LONGEST_QUOTE && QUOTED.test(text);
}
