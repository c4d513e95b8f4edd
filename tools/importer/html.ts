import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isDay } from '../../src/core/text/day.ts';
import { foldSpace } from '../../src/core/text/lines.ts';
import type { Outcome } from './draft.ts';
import { pageText } from './formats/page-text.ts';
import type { Received } from './formats/received.ts';
import { placeLines } from './page-article.ts';
import { depthOf } from './page-depth.ts';
import { titlesIn } from './page-headline.ts';
import type { PageLine } from './page-line.ts';
import { NUMBER, numberElements, readPageLines } from './page-lines.ts';

/** Real pages are nowhere near as deep, and the time that Readability takes grows with the depth. */
const DEEPEST = 200;
/** Nor do they have nearly as many: a long interview has 3,000. */
const MOST = 50_000;
const TOO_MANY = `This page has more than ${MOST.toLocaleString('en')} elements.`;
const TOO_DEEP = `The elements of this page are nested more than ${DEEPEST} deep.`;

/** How a page begins, and how a part of one does that was copied as HTML. */
const PAGE = /^<(?:!doctype html|html|head|body)\b/i;
const PART =
  /^<(?:article|main|section|header|div|p|h[1-6]|ul|ol|dl|table|blockquote)(?:\s[^<>]*)?>/i;

/** Whether a text is a saved page, or a part of one, rather than plain text. */
export function isHtml(text: string): boolean {
  const start = startOf(text);
  return PAGE.test(start) || PART.test(start);
}

/** A text from its first mark on: without comments and the declaration of XML. */
function startOf(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : undefined;
    const end = close ? rest.indexOf(close, '<!'.length) : -1;
    if (!close || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}

/**
 * A page without its comments. Nobody sees them, and many in one paragraph would cost their square:
 * each step from node to node lists all of its siblings.
 */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let done = 0;
  for (;;) {
    const start = html.indexOf('<!--', done);
    const end = start < 0 ? -1 : html.indexOf('-->', start + '<!'.length);
    if (end < 0) return [...kept, html.slice(done)].join('');
    kept.push(html.slice(done, start));
    done = end + '-->'.length;
  }
}

/**
 * Reads a saved page as text: one line a paragraph, an empty line between. All that a reader of the
 * page sees is in it. What Readability takes for the article is the article; of the rest, the style
 * of a line says that it is outside of it. Scripts are never run.
 *
 * @param html the page
 */
export function readPage(html: string): Outcome<Received> {
  const isPart = PART.test(startOf(html));
  const seen = withoutComments(html);
  const { document } = parseHTML(
    isPart ? `<!doctype html><html><body>${seen}</body></html>` : seen,
  );
  if (depthOf(document.documentElement) > DEEPEST) return refuse(TOO_DEEP);
  if (numberElements(document) > MOST) return refuse(TOO_MANY);
  const visible = readPageLines(document.body);
  const address = canonical(document);
  const language = document.documentElement.getAttribute('lang') ?? undefined;
  const base = document.querySelector('base')?.getAttribute('href') ?? address;
  const { heading, others } = titlesIn(document);
  const reader = new Readability<Element>(document, { serializer: (node) => node as Element });
  const page = reader.parse();
  if (!page?.content) return refuse('No article was found in this page.');
  const title = heading ?? foldSpace(page.title ?? '');
  const lines = withTitle(placeLines(visible, takenIn(page.content), title), title);
  const date = page.publishedTime?.slice(0, 'yyyy-mm-dd'.length);
  const { article, leftOut } = pageText(lines, title, base);
  const titles = others.filter((other) => other !== title);
  return {
    value: {
      article,
      facts: {
        ...(page.byline && { byline: page.byline.trim() }),
        ...(page.siteName && { publisher: page.siteName.trim() }),
        ...(address && { url: address }),
        ...(language && { language }),
        ...(date && isDay(date) && { date }),
      },
      leftOut: [...titles.map((text) => ({ what: 'Title of the page', text })), ...leftOut],
    },
  };
}

/** The numbers of the elements that Readability kept. */
function takenIn(content: Element): Set<number> {
  const elements = [content, ...content.querySelectorAll(`[${NUMBER}]`)];
  return new Set(elements.map((element) => Number(element.getAttribute(NUMBER) ?? -1)));
}

/** The headline belongs to the article, wherever the page has it. */
function withTitle(lines: readonly PageLine[], title: string): PageLine[] {
  if (!title) return [...lines];
  const at = lines.findIndex(({ text }) => text === title);
  const rest = lines.filter((line, index) => index === at || line.text !== title);
  if (at >= 0) return rest;
  return [{ text: title, style: {}, block: -1, path: [], hints: '' }, ...rest];
}

/** The page's address as the page gives it; a saved copy's address is a file on somebody's disk. */
function canonical(document: Document): string | undefined {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address && /^https?:\/\//.test(address) ? address : undefined;
}

function refuse(message: string): Outcome<Received> {
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
