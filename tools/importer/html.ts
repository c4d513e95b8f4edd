import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isDay } from '../../src/core/text/day.ts';
import { foldSpace } from '../../src/core/text/lines.ts';
import type { Article, Facts, Outcome } from './draft.ts';
import { depthOf } from './page-depth.ts';

/** A saved page, read: its article as text, and what the page says of the article. */
export interface SavedPage {
  article: Article;
  facts: Partial<Facts>;
}

/** Real pages are nowhere near as deep, and the time that Readability takes grows with the depth. */
const DEEPEST = 200;
const TOO_DEEP = `The elements of this page are nested more than ${DEEPEST} deep.`;

/** Whether a text is a saved page rather than plain text. */
export function isHtml(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', '<!'.length);
    if (end < 0) return false;
    rest = rest.slice(end + '-->'.length).trimStart();
  }
  return /^<(?:!doctype html|html|head|body)\b/i.test(rest);
}

/**
 * Extracts the article of a saved page with Readability, which leaves out menus and sidebars, and
 * writes it as text: one line a paragraph, an empty line between. Scripts are never run.
 *
 * @param html the page
 */
export function readPage(html: string): Outcome<SavedPage> {
  const { document } = parseHTML(html);
  if (depthOf(document.documentElement) > DEEPEST) return refuse(TOO_DEEP);
  const address = canonical(document);
  const language = document.documentElement.getAttribute('lang') ?? undefined;
  const reader = new Readability<Element>(document, { serializer: (node) => node as Element });
  const page = reader.parse();
  if (!page?.content) return refuse('No article was found in this page.');
  const date = page.publishedTime?.slice(0, 'yyyy-mm-dd'.length);
  const lines: PageLine[] = [];
  collect(page.content, lines, { isStrong: false, isCaption: false });
  const title = page.title ? foldSpace(page.title) : '';
  const folded = lines.map((line) => ({ ...line, text: foldSpace(line.text) }));
  const body = folded.filter(({ text }) => text && text !== title);
  // Readability takes the headline out of the text; it belongs to the article all the same.
  const paragraphs = title ? [{ text: title, isStrong: false, isCaption: false }, ...body] : body;
  // Every second line is empty.
  const numbers = (test: (line: PageLine) => boolean) =>
    paragraphs.flatMap((line, index) => (test(line) ? [index * 2 + 1] : []));
  return {
    value: {
      article: {
        text: `${paragraphs.map(({ text }) => text).join('\n\n')}\n`,
        strong: numbers(({ isStrong, isCaption }) => isStrong && !isCaption),
        captions: numbers(({ isCaption }) => isCaption),
        ...(title && { title }),
      },
      facts: {
        ...(page.byline && { byline: page.byline.trim() }),
        ...(page.siteName && { publisher: page.siteName.trim() }),
        ...(address && { url: address }),
        ...(language && { language }),
        ...(date && isDay(date) && { date }),
      },
    },
  };
}

interface Style {
  isStrong: boolean;
  isCaption: boolean;
}

interface PageLine extends Style {
  text: string;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const STRONG = new Set(['STRONG', 'B', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Walks through the page in reading order; a block begins and ends a line, as `<br>` ends one. */
function collect(node: Node, lines: PageLine[], style: Style): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) append(lines, child.nodeValue ?? '', style);
    else if (child.nodeName === 'BR') lines.push(emptyLine());
    else if (child.nodeType === 1) {
      const name = child.nodeName.toUpperCase();
      const inner = {
        isStrong: style.isStrong || STRONG.has(name),
        isCaption: style.isCaption || name === 'FIGCAPTION',
      };
      if (BLOCKS.has(name)) lines.push(emptyLine());
      collect(child, lines, inner);
      if (BLOCKS.has(name)) lines.push(emptyLine());
    }
  }
}

function emptyLine(): PageLine {
  return { text: '', isStrong: true, isCaption: false };
}

/** A line is strong, or a caption, when all of its words are. */
function append(lines: PageLine[], text: string, style: Style): void {
  const line = lines.at(-1);
  if (!line) {
    lines.push({ ...style, text });
    return;
  }
  if (text.trim()) {
    const isFirst = !line.text.trim();
    line.isStrong = (isFirst || line.isStrong) && style.isStrong;
    line.isCaption = (isFirst || line.isCaption) && style.isCaption;
  }
  line.text += text;
}

/** The page's address as the page gives it; a saved copy's address is a file on somebody's disk. */
function canonical(document: Document): string | undefined {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address && /^https?:\/\//.test(address) ? address : undefined;
}

function refuse(message: string): Outcome<SavedPage> {
  return {
    findings: [
      {
        rule: 'page',
        line: 1,
        column: 1,
        message,
        text: '',
        suggestion: 'Copy the article’s text from the browser into a text file, and import that.',
      },
    ],
  };
}
