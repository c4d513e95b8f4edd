import { DOMParser } from 'linkedom';
import { foldSpace } from '../../../src/core/text/lines.ts';
import type { LeftOut } from './received.ts';

/** What a Word file has beside the words of its body. */
export interface Parts {
  /** Paragraphs of the headers and footers of its pages, each once. */
  headers: string[];
  footers: string[];
  /** Comments, and what tracked changes deleted. */
  leftOut: LeftOut[];
}

/** The parts of a Word file by their names, unpacked. */
export type WordFiles = Readonly<Record<string, Uint8Array>>;

const BODY = 'word/document.xml';

/** Reads what is not in the body of a Word file, or not in its words as they are now. */
export function partsOf(files: WordFiles): Parts {
  const texts = (name: RegExp) =>
    Object.keys(files)
      .filter((part) => name.test(part))
      .sort()
      .flatMap((part) => textsIn(files[part], 'w:p', WORDS));
  const deleted = textsIn(files[BODY], 'w:del', new Set(['w:delText']));
  return {
    headers: [...new Set(texts(/^word\/header\d*\.xml$/))],
    footers: [...new Set(texts(/^word\/footer\d*\.xml$/))],
    leftOut: [
      ...texts(/^word\/comments\.xml$/).map((text) => ({ what: 'Comment', text })),
      ...deleted.map((text) => ({ what: 'Deleted by a tracked change', text })),
    ],
  };
}

/**
 * The paragraphs of the body whose words are not in the text that was read of it: nothing may be
 * lost where a file has something that the converter does not know.
 *
 * @param text all that was read
 */
export function unreadIn(files: WordFiles, text: string): LeftOut[] {
  const read = lettersOf(text);
  let at = 0;
  return textsIn(files[BODY], 'w:p', new Set([...WORDS, 'm:t'])).flatMap((paragraph) => {
    const letters = lettersOf(paragraph);
    const next = read.indexOf(letters, at);
    if (next >= 0) at = next + letters.length;
    // A text box is not where its paragraph is.
    else if (!read.includes(letters)) return [{ what: 'Could not be read', text: paragraph }];
    return [];
  });
}

/**
 * The first words of the body that are formatted as hidden: whoever reads the document does not see
 * them.
 *
 * @see ECMA-376 part 1, 17.3.2.41 (vanish)
 */
export function hiddenIn(files: WordFiles): string | undefined {
  return elementsOf(files[BODY])
    .filter(
      (mark) => mark.nodeName === 'w:vanish' && !OFF.has(mark.getAttribute('w:val') ?? 'true'),
    )
    .map(({ parentElement }) => parentElement?.parentElement)
    .filter((run) => run?.nodeName === 'w:r')
    .map((run) => foldSpace(run?.textContent ?? ''))
    .find(Boolean);
}

/** How a property is switched off again. */
const OFF = new Set(['false', '0', 'off']);

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The paragraph styles that somebody has made, each with a name for a class. */
export function stylesOf(files: WordFiles): { id: string; name: string }[] {
  return elementsOf(files['word/styles.xml']).flatMap((style) => {
    const id = style.getAttribute('w:styleId') ?? '';
    const isOwn =
      style.nodeName === 'w:style' &&
      style.getAttribute('w:type') === 'paragraph' &&
      style.getAttribute('w:customStyle') === '1';
    return isOwn && /^[A-Za-z][\w-]*$/.test(id) ? [{ id, name: id.toLowerCase() }] : [];
  });
}

/** Text, and what is a space in it. */
const WORDS = new Set(['w:t', 'w:tab', 'w:br', 'w:cr']);
/** What was deleted or moved elsewhere by tracked changes. */
const GONE = new Set(['w:del', 'w:moveFrom']);

/**
 * The text of each element of a kind, as its pieces give it; those without words left out. What is
 * in an element within it, as the paragraph of a text box is, is that one’s.
 */
function textsIn(xml: Uint8Array | undefined, kind: string, pieces: ReadonlySet<string>): string[] {
  const own = elementsOf(xml).filter(({ nodeName }) => pieces.has(nodeName));
  const groups = Map.groupBy(own, (piece) => around(piece, kind));
  groups.delete(undefined);
  return [...groups.values()]
    .map((group) =>
      group.map(({ nodeName, textContent }) => (SPACES.has(nodeName) ? ' ' : textContent)).join(''),
    )
    .map(foldSpace)
    .filter(Boolean);
}

const SPACES = new Set(['w:tab', 'w:br', 'w:cr']);

/** The nearest element of a kind around a piece; none where the piece is gone. */
function around(piece: Element, kind: string): Element | undefined {
  for (let parent = piece.parentElement; parent; parent = parent.parentElement) {
    if (parent.nodeName === kind) return parent;
    if (GONE.has(parent.nodeName)) return undefined;
  }
  return undefined;
}

function elementsOf(xml: Uint8Array | undefined): Element[] {
  if (!xml) return [];
  const document = new DOMParser().parseFromString(new TextDecoder().decode(xml), 'text/xml');
  return [...document.querySelectorAll('*')] as unknown as Element[];
}
