/** `1:05`, `00:01:05`, `00:01:05.250`. */
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;

/** A time at the start of a line, in brackets or before white space: “[00:01:05] ”. */
const AT_START = new RegExp(
  String.raw`^(?:\[${TIME}\]|\(${TIME}\)|${TIME}(?=\s+\p{Lu}[^:]{0,60}:))\s*(?=\S)`,
  'u',
);
/** The line of a caption that says when it is shown (WebVTT, SubRip). */
const CAPTION = new RegExp(String.raw`^${TIME}\s+-->\s+${TIME}`);
const ONLY = new RegExp(`^${TIME}$`);
const HEADER = /^WEBVTT(?:\s|$)/;

/** The time code with which a line begins, white space included; empty where there is none. */
export function timeCodeOf(line: string): string {
  return AT_START.exec(line)?.[0] ?? '';
}

/** Whether words in brackets behind a name are a time. */
export function isTime(text: string): boolean {
  return ONLY.test(text);
}

/** Why the time of a caption is removed. */
export const CAPTION_TIME = 'Time of a caption';

/**
 * Why a line of a file of captions is none of the words.
 *
 * @param next the line below it: a number above a time is the number of a caption
 */
export function captionReason(line: string, next: string | undefined): string | undefined {
  if (CAPTION.test(line)) return CAPTION_TIME;
  if (HEADER.test(line)) return 'Head of a file of captions';
  if (/^\d{1,6}$/.test(line) && next !== undefined && CAPTION.test(next))
    return 'Number of a caption';
  return undefined;
}
