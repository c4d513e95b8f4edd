/** `1:05`, `00:01:05`, `00:01:05.250`. */
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;

/** A time, or one and when it ends: “00:01:05 --> 00:01:09”. */
const RANGE = String.raw`${TIME}(?:\s*(?:-->|[-–—])\s*${TIME})?`;

/** A time at the start of a line, in brackets or before white space: “[00:01:05] ”. */
const AT_START = new RegExp(
  String.raw`^(?:\[${RANGE}\]|\(${RANGE}\)|${TIME}(?=\s+\p{Lu}[^:]{0,60}:))\s*(?=\S)`,
  'u',
);
const ONLY = new RegExp(`^${TIME}$`);

/** The time code with which a line begins, white space included; empty where there is none. */
export function timeCodeOf(line: string): string {
  return AT_START.exec(line)?.[0] ?? '';
}

/** Why a time code is removed. */
export const TIME_CODE = 'Time code';

const ALONE = new RegExp(`^(?:\\[${RANGE}\\]|\\(${RANGE}\\)|${RANGE})$`);
const ANYWHERE = new RegExp(`(?<![\\d:])${TIME}(?![\\d:])`);

/** Whether a line has a time code and nothing else. */
export function isTimeAlone(line: string): boolean {
  return ALONE.test(line);
}

/**
 * The seconds of the first time code in a text; undefined where there is none.
 *
 * @example
 * timeIn('Mia Lund (1:05): ') // => 65
 */
export function timeIn(text: string): number | undefined {
  const code = ANYWHERE.exec(text)?.[0];
  return code === undefined ? undefined : secondsOf(code);
}

/** Whether words in brackets behind a name are a time. */
export function isTime(text: string): boolean {
  return ONLY.test(text);
}

/**
 * The seconds of a time code.
 *
 * @example
 * secondsOf('1:05') // => 65
 * secondsOf('01:00:05,250') // => 3605.25
 */
export function secondsOf(code: string): number {
  return code
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/**
 * Seconds as a time code, as WebVTT has it.
 *
 * @example
 * timeCode(3605.25) // => '01:00:05.250'
 */
export function timeCode(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const pad = (value: number, length = 2) => String(Math.floor(value)).padStart(length, '0');
  const [hours, minutes] = [thousandths / 3_600_000, (thousandths / 60_000) % 60];
  return `${pad(hours)}:${pad(minutes)}:${pad((thousandths / 1000) % 60)}.${pad(thousandths % 1000, 3)}`;
}
