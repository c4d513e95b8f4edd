import { parseHTML } from 'linkedom';
import { numberElements, readPageLines } from '../importer/page-lines.ts';

const QUOTED = /^\s*[“"„«‹‘「]/u;

/** The visible lines of a page, or of a part of one, with quote marks around what it marks as quoted. */
export function readHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const quotation of document.querySelectorAll('blockquote, q')) {
    const texts = textsIn(quotation).filter(({ nodeValue }) => nodeValue?.trim());
    const [first, last] = [texts[0], texts.at(-1)];
    if (!first || !last || QUOTED.test(first.nodeValue ?? '')) continue;
    first.nodeValue = `“${first.nodeValue?.trimStart()}`;
    last.nodeValue = `${last.nodeValue?.trimEnd()}”`;
  }
  numberElements(document);
  return readPageLines(document.body)
    .map(({ text }) => text)
    .join('\n\n');
}

function textsIn(node: Node): Node[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? child : textsIn(child)));
}
