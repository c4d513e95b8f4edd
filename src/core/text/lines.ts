/**
 * Splits a text at its line breaks: LF, CR LF, or CR alone, as CommonMark counts lines.
 *
 * @example
 * splitLines('one\r\ntwo\n\nfour') // => ['one', 'two', '', 'four']
 */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * Folds white space: runs become one space, the ends go. A byte order mark is white space.
 *
 * @example
 * foldSpace('\uFEFF one\n\t two ') // => 'one two'
 */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
