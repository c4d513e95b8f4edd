import { linesOf, type PageLine, type Place, type Run, type Setting } from './page-line.ts';

/** The attribute that carries an element’s number. */
export const NUMBER = 'data-verbatim';

/**
 * Gives each block its number, so that it is recognised in a copy of the page.
 *
 * @returns how many elements there are, blocks or not
 */
export function numberElements(document: Document): number {
  const elements = [...document.querySelectorAll('*')];
  for (const [index, element] of elements.entries())
    if (BLOCKS.has(element.nodeName.toUpperCase())) element.setAttribute(NUMBER, String(index));
  return elements.length;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TEXTAREA TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'AUDIO CANVAS DATALIST HEAD IFRAME LINK META NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TITLE VIDEO'.split(
    ' ',
  ),
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
        runs.push({ ...setting, text: raised(child.nodeValue ?? '', setting) });
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

/** How programs write bold type and italics where they don’t use elements for them. */
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;
/** Google Docs copies a text within `<b style="font-weight:normal">`. */
const PLAIN = /font-weight:\s*(?:normal|[1-4]00)/i;
const ITALIC = /font-style:\s*(?:italic|oblique)/i;

function settingIn(element: Element, setting: Setting): Setting {
  const name = element.nodeName.toUpperCase();
  const href = name === 'A' ? (element.getAttribute('href') ?? undefined) : undefined;
  const isFootnote = setting.isFootnote || (name === 'SUP' && isFootnoteMark(element));
  const level = name === 'SUP' || name === 'SUB' ? name : setting.level;
  const style = element.getAttribute('style') ?? '';
  return {
    isStrong:
      !PLAIN.test(style) &&
      (setting.isStrong || name === 'STRONG' || name === 'B' || BOLD.test(style)),
    isItalic: setting.isItalic || name === 'EM' || name === 'I' || ITALIC.test(style),
    isFootnote,
    ...(level && { level }),
    ...((href ?? setting.href) && { href: href ?? setting.href }),
  };
}

/**
 * A number or sign above the line that leads to a note, begins one, or is behind a whole word: behind
 * a figure or a unit (m²) it is a power.
 */
function isFootnoteMark(element: Element): boolean {
  if (!/^\s*[[(]?(?:\d{1,3}|[*†‡])[\])]?\s*$/.test(element.textContent ?? '')) return false;
  const before = element.previousSibling;
  return (
    element.querySelector('a') !== null ||
    element.closest('a') !== null ||
    !before ||
    /(?:\p{L}{3}|[^\p{L}\p{N}\s])$/u.test(before.textContent ?? '')
  );
}

const LEVELS = {
  SUP: ['0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'],
  SUB: ['0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'],
} as const;

/** Figures above or below the line as characters that are there as well, so that m² is not m2. */
function raised(text: string, { level, isFootnote }: Setting): string {
  if (!level || isFootnote) return text;
  const [plain, moved] = LEVELS[level];
  const characters = [...text];
  if (!characters.every((character) => plain.includes(character))) return text;
  return characters.map((character) => moved[plain.indexOf(character)] ?? '').join('');
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
      ...((name === 'dt' || name === 'summary') && { isTerm: true }),
      ...(name === 'li' && { isItem: true }),
      ...(name === 'blockquote' && { isQuote: true }),
      ...(name === 'figcaption' && { isCaption: true }),
    },
  };
}
