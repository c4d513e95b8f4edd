import type { Article } from '../article.ts';
import type { PageLine } from '../page-line.ts';

/** The text of record that lines of a page give: one line a paragraph, an empty line between. */
export function pageText(lines: readonly PageLine[], title: string): Article {
  return {
    text: `${lines.map(({ text }) => text).join('\n\n')}\n`,
    // Every second line is empty.
    styles: new Map(lines.map(({ style }, index) => [index * 2 + 1, style])),
    ...(title && { title }),
  };
}
