import type { Article, Markup } from '../article.ts';
import type { PageLine } from '../page-line.ts';
import type { LeftOut } from './received.ts';

/**
 * The text of record that lines of a page give: one line a paragraph, an empty line between. A link
 * within the page, or to a file beside it, leads nowhere on this site: its words are kept, and it is
 * listed.
 *
 * @param base the page’s own address, if it gives one
 */
export function pageText(
  lines: readonly PageLine[],
  title: string,
  base?: string,
): { article: Article; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const styles = lines.map(({ text, style }) => {
    if (!style.markup) return style;
    const markup = style.markup.flatMap((mark): Markup[] => {
      if (mark.type !== 'link') return [mark];
      const href = webAddress(mark.href ?? '', base);
      if (href) return [{ ...mark, href }];
      const words = text.slice(mark.start, mark.end);
      if (!style.outside) leftOut.push({ what: 'Link', text: `${words} (${mark.href})` });
      return [];
    });
    return { ...style, markup };
  });
  const article = {
    text: `${lines.map(({ text }) => text).join('\n\n')}\n`,
    // Every second line is empty.
    styles: new Map(styles.map((style, index) => [index * 2 + 1, style])),
    ...(title && { title }),
  };
  return { article, leftOut };
}

/** An address as it is anywhere; undefined for one that is none outside of its page. */
function webAddress(href: string, base: string | undefined): string | undefined {
  if (/^(?:https?:\/\/|mailto:)/i.test(href.trim())) return href.trim();
  if (!base || /^(?:#|\w+:(?!\/\/))/.test(href.trim()) || !URL.canParse(href, base))
    return undefined;
  const { href: address, protocol } = new URL(href, base);
  return /^https?:$/.test(protocol) ? address : undefined;
}
