import { ATTRIBUTIONS } from '../../languages/fields/attribution.ts';
import { phrasesIn } from '../../languages/language.ts';
import { wordsOf } from '../text/words.ts';

const PHRASES = ATTRIBUTIONS.flatMap(({ emphasis }) => phrasesIn(emphasis)).map(keysOf);
const IN_BRACKETS = /[^\S\n]{0,2}(?:\(([^()[\]\n]{1,80})\)|\[([^()[\]\n]{1,80})\])/gu;
/** So many words may follow: “durch den Verfasser”. */
const MOST_MORE = 4;

/**
 * A text without what its writer says in brackets of an emphasis: it is neither a part of the
 * quotation nor an insertion that changes what it says.
 *
 * @returns the text, and what was taken out of it, in order
 *
 * @example
 * withoutEmphasis('We never (emphasis added) sold it.')
 * // => { text: 'We never sold it.', notes: ['(emphasis added)'] }
 */
export function withoutEmphasis(quotation: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  const text = quotation.replace(IN_BRACKETS, (found, round?: string, square?: string) => {
    if (!isEmphasis(round ?? square ?? '')) return found;
    notes.push(found.trim());
    return '';
  });
  return { text, notes };
}

function isEmphasis(note: string): boolean {
  const keys = keysOf(note);
  return PHRASES.some(
    (phrase) =>
      keys.length - phrase.length <= MOST_MORE && phrase.every((key, at) => keys[at] === key),
  );
}

function keysOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}
