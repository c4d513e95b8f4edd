import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { foldSpace } from '../../../src/core/text/lines.ts';
import type { Outcome } from '../draft.ts';
import { depthOf } from '../page-depth.ts';
import type { PageLine } from '../page-line.ts';
import { NUMBER, numberElements, readPageLines } from '../page-lines.ts';
import { pageText } from './page-text.ts';
import type { LeftOut, Received } from './received.ts';
import { hiddenIn, type Parts, partsOf, stylesOf, unreadIn } from './word-parts.ts';

/** Of so many bytes, the parts of a file with text are no interview: a zip file can be a trap. */
const LARGEST = 100 * 2 ** 20;
/** Real documents are nowhere near as deep. */
const DEEPEST = 200;

/**
 * Reads a Word file (`.docx`, ECMA-376) as text: one line a paragraph, an empty line between. What
 * is on its pages is in the text: headers, footers and notes too, marked as no part of the article.
 * Changes that were tracked count as accepted; what they deleted, comments and pictures are left
 * out of the text, and listed.
 *
 * @param bytes the file
 */
export async function readWord(bytes: Uint8Array): Promise<Outcome<Received>> {
  const files = unzipParts(bytes);
  if (!files) return refuse('The parts of this Word file can’t be unpacked.');
  const hidden = hiddenIn(files);
  if (hidden)
    return refuse(
      `This Word file has hidden text: “${hidden.slice(0, 60)}”.`,
      'Whoever reads the document does not see it. Select all of it, switch “Hidden” off in the font settings or delete what is hidden, save the file, and import it.',
    );
  const parts = partsOf(files);
  const html = await convert(bytes, files).catch(() => undefined);
  if (html === undefined) return refuse('This Word file is damaged: it can’t be read.');
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  if (depthOf(document.documentElement) > DEEPEST)
    return refuse(`This Word file is nested more than ${DEEPEST} deep.`);
  const pictures = [...document.querySelectorAll('img')].map(
    (picture): LeftOut => ({ what: 'Picture', text: foldSpace(picture.getAttribute('alt') ?? '') }),
  );
  const title = foldSpace(document.querySelector('h1')?.textContent ?? '');
  const lines = linesIn(document, parts);
  const unread = unreadIn(files, lines.map(({ text }) => text).join(''));
  const { article, leftOut } = pageText(lines, title);
  return {
    value: {
      article,
      facts: {},
      leftOut: [...leftOut, ...pictures, ...parts.leftOut, ...unread],
    },
  };
}

/** The parts with text; undefined where they are damaged, or too large to be real. */
function unzipParts(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isText = name.endsWith('.xml');
        if (isText) size += originalSize;
        return isText && size <= LARGEST;
      },
    });
    return size <= LARGEST ? files : undefined;
  } catch {
    return undefined;
  }
}

/** The body and its notes as HTML. A style that an editor has made is the class of its paragraphs. */
async function convert(bytes: Uint8Array, files: Record<string, Uint8Array>): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    // The buffer is for Node, where any bytes will do; the other one for browsers.
    { buffer: bytes as Buffer, arrayBuffer: Uint8Array.from(bytes).buffer },
    {
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
        "p[style-name='Intense Quote'] => blockquote > p:fresh",
        "p[style-name='caption'] => figcaption:fresh",
        'p:ordered-list(1) => ol > li.numbered:fresh',
        ...stylesOf(files).map(({ id, name }) => `p.${id} => p.${name}:fresh`),
      ],
    },
  );
  return value;
}

/** The lines in the order of a page: header, text, footnotes, footer. */
function linesIn(document: Document, { headers, footers }: Parts): PageLine[] {
  for (const note of document.querySelectorAll(NOTES)) {
    for (const back of note.querySelectorAll('a[href*="note-ref-"]')) back.remove();
  }
  numberElements(document);
  const notes = [...document.querySelectorAll(NOTES)].flatMap((note) => [
    note,
    ...note.querySelectorAll('*'),
  ]);
  const inNotes = new Set(notes.map((element) => Number(element.getAttribute(NUMBER))));
  const lines = readPageLines(document.body).map((line) =>
    inNotes.has(line.block) ? outside(line.text, 'Footnote') : line,
  );
  return [
    ...headers.map((text) => outside(text, 'Header of the pages')),
    ...lines,
    ...footers.map((text) => outside(text, 'Footer of the pages')),
  ];
}

const NOTES = 'li[id^="footnote-"], li[id^="endnote-"]';

function outside(text: string, reason: string): PageLine {
  const style = { outside: reason, isSurelyOutside: true };
  return { text, style, block: -1, path: [], hints: '' };
}

function refuse(
  message: string,
  suggestion = 'Open it in Word or LibreOffice and save it again as .docx, or copy its text into a file.',
): Outcome<Received> {
  return { findings: [{ rule: 'format', line: 1, column: 1, message, text: '', suggestion }] };
}
