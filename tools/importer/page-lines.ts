import { linesOf, type PageLine, type Place, type Run, type Setting } from './page-line.ts';

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
      ...(classes && { place: `${name}.${classes}` }),
      ...(level && { heading: Number(level) }),
      ...(name === 'dt' && { isTerm: true }),
      ...(name === 'li' && { isItem: true }),
      ...(name === 'blockquote' && { isQuote: true }),
      ...(name === 'figcaption' && { isCaption: true }),
    },
  };
}
