import type { LineStyle, Markup } from './article.ts';

/** A line of text of a page, with where it is and how it is set. */
export interface PageLine {
  text: string;
  style: LineStyle;
  /** Number of the block that it is in, as `numberElements` gives it. */
  block: number;
  /** The elements around it, from the outermost on: `main`, `section.row`, `p`. */
  path: string[];
  /** Attributes of role and name of those elements, for what they say about the place. */
  hints: string;
}

/** The attribute that carries an element’s number. */
export const NUMBER = 'data-verbatim';

/** Gives each element its number, so that it is recognised in a copy of the page. */
export function numberElements(document: Document): void {
  for (const [index, element] of [...document.querySelectorAll('*')].entries())
    element.setAttribute(NUMBER, String(index));
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE META LINK IFRAME SVG OBJECT SELECT'.split(' '),
);

/** How the words of a stretch of text are set. */
interface Setting {
  isStrong: boolean;
  isItalic: boolean;
  href?: string;
  isFootnote: boolean;
}

interface Run extends Setting {
  text: string;
}

interface Place {
  block: number;
  path: readonly string[];
  hints: string;
  style: LineStyle;
}

/** The visible lines of a page in reading order; a block begins and ends a line, `<br>` ends one. */
export function readPageLines(body: Element): PageLine[] {
  const lines: PageLine[] = [];
  let runs: Run[] = [];
  let place: Place = { block: -1, path: [], hints: '', style: {} };
  const end = () => {
    lines.push(...linesOf(runs, place));
    runs = [];
  };
  const walk = (node: Node, setting: Setting, around: Place): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        place = around;
        runs.push({ ...setting, text: child.nodeValue ?? '' });
      } else if (child.nodeName === 'BR') end();
      else if (child.nodeType === 1 && isSeen(child as Element)) {
        const element = child as Element;
        const isBlock = BLOCKS.has(element.nodeName.toUpperCase());
        if (isBlock) end();
        walk(element, settingIn(element, setting), isBlock ? placeIn(element, around) : around);
        if (isBlock) end();
      }
    }
  };
  walk(body, { isStrong: false, isItalic: false, isFootnote: false }, place);
  end();
  return lines;
}

function isSeen(element: Element): boolean {
  if (UNSEEN.has(element.nodeName.toUpperCase())) return false;
  return (
    !element.hasAttribute('hidden') && !/display:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

function settingIn(element: Element, setting: Setting): Setting {
  const name = element.nodeName.toUpperCase();
  const href = name === 'A' ? (element.getAttribute('href') ?? undefined) : undefined;
  const isFootnote = setting.isFootnote || (name === 'SUP' && isFootnoteMark(element));
  return {
    isStrong: setting.isStrong || name === 'STRONG' || name === 'B',
    isItalic: setting.isItalic || name === 'EM' || name === 'I',
    isFootnote,
    ...((href ?? setting.href) && { href: href ?? setting.href }),
  };
}

/** A number or sign above the line that leads to a note, or begins one. */
function isFootnoteMark(element: Element): boolean {
  return (
    /^\s*[[(]?(?:\d{1,3}|[*†‡])[\])]?\s*$/.test(element.textContent ?? '') &&
    (element.querySelector('a') !== null ||
      element.closest('a') !== null ||
      !element.previousSibling)
  );
}

function placeIn(element: Element, { path, hints, style }: Place): Place {
  const name = element.nodeName.toLowerCase();
  const classes = element.getAttribute('class')?.trim().split(/\s+/).slice(0, 3).join('.') ?? '';
  const role = ['role', 'class', 'id']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ');
  const level = /^h([1-6])$/.exec(name)?.[1];
  return {
    block: Number(element.getAttribute(NUMBER) ?? -1),
    path: [...path, classes ? `${name}.${classes}` : name],
    hints: `${hints} ${role}`.slice(-400),
    style: {
      ...style,
      ...(level && { heading: Number(level) }),
      ...(name === 'dt' && { isTerm: true }),
      ...(name === 'li' && { isItem: true }),
      ...(name === 'blockquote' && { isQuote: true }),
      ...(name === 'figcaption' && { isCaption: true }),
    },
  };
}

/** One line; or two, where a question in bold type or italics has its answer behind it. */
function linesOf(runs: readonly Run[], place: Place): PageLine[] {
  const words = runs.filter(({ text }) => text.trim());
  if (words.length === 0) return [];
  const first = words[0] as Run;
  const isSet = ({ isStrong, isItalic }: Run) =>
    first.isStrong ? isStrong : first.isItalic && isItalic;
  const plain = runs.findIndex((run) => run.text.trim() && !isSet(run));
  const question = runs.slice(0, Math.max(plain, 0));
  const isPair = plain > 0 && /[?？؟]["”»“)]*\s*$/.test(question.map(({ text }) => text).join(''));
  return isPair
    ? [lineOf(question, place), lineOf(runs.slice(plain), place)]
    : [lineOf(runs, place)];
}

function lineOf(runs: readonly Run[], { block, path, hints, style }: Place): PageLine {
  let text = '';
  const markup: Markup[] = [];
  const footnotes: { start: number; end: number }[] = [];
  for (const run of runs) {
    const piece = run.isFootnote
      ? `[${run.text.trim().replace(/^[[(]|[\])]$/g, '')}]`
      : run.text.replace(/\s+/g, ' ');
    const start = text.length;
    text += text === '' || text.endsWith(' ') ? piece.trimStart() : piece;
    if (text.length === start) continue;
    const stretch = { start, end: text.length };
    if (run.isFootnote) footnotes.push(stretch);
    else if (run.href) markup.push({ type: 'link', href: run.href, ...stretch });
    if (!run.isFootnote && run.isItalic) markup.push({ type: 'emphasis', ...stretch });
    else if (!run.isFootnote && run.isStrong) markup.push({ type: 'strong', ...stretch });
  }
  text = text.trimEnd();
  const words = runs.filter((run) => run.text.trim() && !run.isFootnote);
  const all = (test: (run: Run) => boolean) => words.length > 0 && words.every(test);
  const isWhole = { isStrong: all((run) => run.isStrong), isItalic: all((run) => run.isItalic) };
  const inner = markup
    .filter(
      ({ type }) =>
        !(type === 'strong' && isWhole.isStrong) && !(type === 'emphasis' && isWhole.isItalic),
    )
    .map((stretch) => ({ ...stretch, end: Math.min(stretch.end, text.length) }));
  return {
    ...{ text, block, hints, path: [...path] },
    style: {
      ...style,
      ...(isWhole.isStrong && { isStrong: true }),
      ...(isWhole.isItalic && { isItalic: true }),
      ...(all((run) => run.href !== undefined) && { isLink: true }),
      ...(inner.length > 0 && { markup: inner }),
      ...(footnotes.length > 0 && { footnotes }),
    },
  };
}
