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

/** How the words of a stretch of text are set. */
export interface Setting {
  isStrong: boolean;
  isItalic: boolean;
  href?: string;
  isFootnote: boolean;
  /** Whether it is above or below the line. */
  level?: 'SUP' | 'SUB';
}

/** A stretch of text that is set in one way. */
export interface Run extends Setting {
  text: string;
}

/** Where a line is on its page. */
export interface Place {
  block: number;
  path: readonly string[];
  hints: string;
  style: LineStyle;
}

/** One line; or two, where a question in bold type or italics has its answer behind it. */
export function linesOf(runs: readonly Run[], place: Place): PageLine[] {
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
