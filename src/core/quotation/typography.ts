import { foldText } from '../text/folding.ts';
import { foldSpace } from '../text/lines.ts';
import { DASHES, QUOTES } from '../text/punctuation.ts';

/** How two texts of the same words differ. */
export type TypographicDifference =
  | 'capitals'
  | 'quotation marks'
  | 'dashes and hyphens'
  | 'punctuation'
  | 'spacing'
  | 'alphabet'
  | 'characters';

const QUOTE_MARKS = new RegExp(`[${QUOTES}]`, 'gu');
const HYPHENS = new RegExp(`[${DASHES}]+`, 'gu');
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u];
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
/** Everything that is neither a letter nor one of the above nor white space. */
const PUNCTUATION = new RegExp(`[^\\p{L}\\p{M}\\p{N}\\s${QUOTES}${DASHES}]`, 'gu');

/**
 * Names the differences between a quotation and the transcript, which have the same words. How much
 * white space there is doesn't count; nor does the way in which Unicode composes a letter.
 *
 * @returns nothing when the two are the same
 */
export function differencesOf(quoted: string, said: string): TypographicDifference[] {
  const [a, b] = [oneLine(quoted), oneLine(said)];
  if (a === b) return [];
  if (alphabetsOf(a) !== alphabetsOf(b)) return ['alphabet'];
  const differ = (pattern: RegExp) => marks(a, pattern) !== marks(b, pattern);
  const isLower = marks(lowerCase(a), LETTERS) === marks(lowerCase(b), LETTERS);
  const found: TypographicDifference[] = [];
  if (differ(LETTERS) && isLower) found.push('capitals');
  if (differ(QUOTE_MARKS)) found.push('quotation marks');
  if (differ(HYPHENS)) found.push('dashes and hyphens');
  if (foldedMarks(a) !== foldedMarks(b)) found.push('punctuation');
  if (found.length > 0) return found;
  return withoutSpace(a) === withoutSpace(b) ? ['spacing'] : ['characters'];
}

/** Which of the alphabets that a language is printed in a text has. */
function alphabetsOf(text: string): string {
  return ALPHABETS.map((letters) => letters.test(text)).join();
}

/** Without the quote marks and the white space at its ends: they belong to whoever quotes. */
export function bareMarks(text: string): string {
  return text.replace(QUOTE_MARKS, '').trim();
}

function oneLine(text: string): string {
  return foldSpace(text.normalize('NFC'));
}

/** The capital İ would become two characters. */
function lowerCase(text: string): string {
  return text.toLowerCase().replaceAll('i\u0307', 'i');
}

function withoutSpace(text: string): string {
  return text.replaceAll(' ', '');
}

function marks(text: string, pattern: RegExp): string {
  return (text.match(pattern) ?? []).join('');
}

function foldedMarks(text: string): string {
  return marks(foldText(text, 'typography'), PUNCTUATION);
}
