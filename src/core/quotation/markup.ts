import { DOUBLE_QUOTES, QUOTES } from '../text/punctuation.ts';

/**
 * The marks of a line that an e-mail or Markdown quotes, or quotes again. The `>` of “>5%” is a
 * word.
 */
const LINE_MARKS = /^[^\S\n]{0,3}>(?:[^\S\n]?>)*(?:[^\S\n]|(?!\d))/;
const QUOTED_LINE = new RegExp(`${LINE_MARKS.source}(.*)$`, 'gm');
/** Markdown's marks before marks that mean nothing. */
const ESCAPES = /\\(?=[!-/:-@[-`{-~])/g;
/** Markdown's emphasis. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
/** “… corridor”¹, “… corridor.[12]”, “… corridor.[^a]”; but not “km²”, and no number in brackets. */
const FOOTNOTES =
  /(?<=\p{L}{3}|[^\p{L}\p{N}\s])(?:[¹²³⁰⁴-⁹]{1,3}|\[\^?\d{1,3}\]|\[\^\w{1,20}\](?!:))(?![\p{L}\p{N}])/gu;
/** “…” ~ Seitov */
const TILDE = new RegExp(`(?<=[\\n${QUOTES}])[^\\S\\n]*~[^\\S\\n]*(?=\\p{Lu})`, 'gu');
/** Whom a message is from, or to. */
const HANDLE = /^(?:RT\s+)?\.?@\w+:?\s+/;
/** A hashtag, a handle, or pictures: one of those that end a message. */
const TAG = /^(?:[#@]\p{L}[\p{L}\p{N}_]*|(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+)$/u;
const HAS_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`, 'u');

/**
 * A text without the marks before lines that an e-mail or Markdown quotes.
 *
 * @param text as `cleaned` returns it
 *
 * @example
 * withoutLineMarks('I agree.\n\n>> The town\n> is far') // => 'I agree.\n\nThe town\nis far'
 */
export function withoutLineMarks(text: string): string {
  const bare = text.replace(QUOTED_LINE, (_, line: string) => line.replace(ESCAPES, '')).trim();
  // A “>” alone is a word that somebody may have quoted.
  return bare || text;
}

/**
 * A text without the marks that Markdown, footnotes and social media put into it. A transcript may
 * have the same marks as a part of its text.
 *
 * @example
 * withoutMarkup('RT @holt: The *town* is far.[^1] #locks') // => 'The town is far.'
 */
export function withoutMarkup(text: string): string {
  const plain = text.replace(EMPHASIS, '$2').replace(FOOTNOTES, '');
  return withoutTags(plain.replace(HANDLE, '').replace(TILDE, ' — '));
}

function withoutTags(text: string): string {
  let end = text.length;
  for (;;) {
    const start = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1));
    if (start <= 0 || !TAG.test(text.slice(start + 1, end))) return text.slice(0, end);
    end = text.slice(0, start).trimEnd().length;
  }
}

/**
 * A text in which lines that an e-mail or Markdown quotes are in quote marks, so that what is around
 * them is no part of them; of lines that were quoted several times, the oldest. Where such lines have
 * quote marks, they are a text of their own and stay as they are.
 *
 * @param text as `cleaned` returns it
 *
 * @example
 * withBlocksInMarks('Holt:\n> The town\n> is far.\nIs it?') // => 'Holt:\n> “The town\n> is far.”\nIs it?'
 */
export function withBlocksInMarks(text: string): string {
  const lines = text.split('\n');
  const depths = lines.map((line) => LINE_MARKS.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0);
  const isOne = (all: readonly number[]) => new Set(all).size === 1;
  if (isOne(depths.filter((depth, at) => depth > 0 || lines[at]?.trim()))) return text;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const depth = depths[from];
    for (to = from + 1; to < lines.length && depths[to] === depth; ) to += 1;
    const isDeepest = depth && depth > Math.max(depths[from - 1] ?? 0, depths[to] ?? 0);
    const block = lines.slice(from, to);
    if (isDeepest && !HAS_QUOTE.test(block.join('')))
      lines.splice(from, block.length, ...inMarks(block));
  }
  return lines.join('\n');
}

/** From the first line that has words to the last. */
function inMarks(block: readonly string[]): string[] {
  const contents = block.map((line) => line.replace(LINE_MARKS, '').trim());
  const first = contents.findIndex(Boolean);
  const last = contents.findLastIndex(Boolean);
  return block.map((line, at) => {
    const opening = at === first ? line.replace(LINE_MARKS, '$&“') : line;
    return at === last ? `${opening.trimEnd()}”` : opening;
  });
}
