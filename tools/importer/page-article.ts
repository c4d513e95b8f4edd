import { SENTENCE_ENDS } from '../../src/core/text/punctuation.ts';
import type { LineStyle } from './article.ts';
import type { PageLine } from './page-line.ts';

const OUTSIDE = 'Outside of the article on its page';
const FOOTNOTE = 'Footnote';
/** Elements and names of places on a page that have no articles. */
const PLACES = /^(?:nav|aside|footer|form|button|textarea|fieldset|dialog|menu)(?:\.|$)/;
const NAMES =
  /(?:^|[\s_-])(?:nav|navigation|menu|breadcrumbs?|sidebar|footer|banner|contentinfo|complementary|search|dialog|comments?|share|sharing|social|related|recommended|newsletter|subscribe|cookies?|advert|promo|teasers?|paywall|tags)(?:$|[\s_-])/i;
/** A text of so many characters that ends as a sentence may be a part of the article. */
const SENTENCE = 40;

/**
 * Says of each line of a page whether it belongs to the article: because the extraction took it, or
 * because it is in the same kind of place as what it took.
 *
 * @param taken numbers of the blocks that the extraction took
 */
export function placeLines(
  lines: readonly PageLine[],
  taken: ReadonlySet<number>,
  title: string,
): PageLine[] {
  const places = new Set(lines.filter(({ block }) => taken.has(block)).map(placeOf));
  const own = lines.filter(({ block }) => taken.has(block));
  const hasFrame = own.some(isFramed);
  // A page whose whole article is in such a place has an odd name for it.
  const isOdd = own.filter(({ hints }) => NAMES.test(hints)).length * 2 > own.length;
  return lines.map((line) => {
    const isTaken = taken.has(line.block) || line.text === title;
    if (isTaken && isFootnote(line))
      return withStyle(line, { outside: FOOTNOTE, isSurelyOutside: true });
    if (isTaken && !isOdd && line.text !== title && NAMES.test(line.hints))
      return withStyle(line, {
        outside: OUTSIDE,
        ...((line.style.isLink || (hasFrame && !isFramed(line))) && { isSurelyOutside: true }),
      });
    if (isTaken || (places.has(placeOf(line)) && !isElsewhere(line)))
      return withStyle(line, { container: containerOf(line) });
    const isSurelyOutside =
      isElsewhere(line) || line.style.isLink === true || !isSentence(line.text);
    return withStyle(line, { outside: OUTSIDE, ...(isSurelyOutside && { isSurelyOutside }) });
  });
}

function placeOf({ path }: PageLine): string {
  return path.join(' > ');
}

/** Elements that hold words themselves, rather than other elements. */
const TEXT_BLOCKS =
  /^(?:p|pre|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|summary|table|tbody|tr|td|th)(?:\.|$)/;

/** The places around a line: `main > div.text`. */
function containerOf({ path }: PageLine): string {
  const end = path.findLastIndex((name) => !TEXT_BLOCKS.test(name)) + 1;
  return path.slice(0, end).join(' > ');
}

/** Whether an element around a line says that the article is in it. */
function isFramed({ path }: PageLine): boolean {
  return path.some((name) => /^(?:main|article)(?:\.|$)/.test(name));
}

function isElsewhere(line: PageLine): boolean {
  const { path, hints } = line;
  return (
    path.some((name) => PLACES.test(name)) ||
    NAMES.test(hints) ||
    (!isFramed(line) && path.some((name) => /^header(?:\.|$)/.test(name)))
  );
}

function isSentence(text: string): boolean {
  const end = text.replace(/["”»“)\s]+$/, '').slice(-1);
  return (text.length >= SENTENCE && SENTENCE_ENDS.includes(end)) || /[?？؟]/.test(end);
}

/** A note begins with its mark. */
function isFootnote({ style }: PageLine): boolean {
  return style.footnotes?.[0]?.start === 0;
}

function withStyle(line: PageLine, more: LineStyle): PageLine {
  return { ...line, style: { ...line.style, ...more } };
}
