/** Splits a text at its line breaks: LF, CR LF, or CR alone, as CommonMark counts lines. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Folds white space: runs become one space, the ends go. A byte order mark is white space. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
