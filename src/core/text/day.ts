import { regexes } from 'zod';

/**
 * What a day is, in every file and in the importer: `2025-11-28`, a day of the Gregorian calendar
 * (ISO 8601). How it is written for readers: `outputs/date-in-words.ts`.
 */

/**
 * Whether a text is a day of the calendar.
 *
 * @example
 * isDay('2024-02-29') // => true
 * isDay('2025-02-29') // => false
 * isDay('2025-13-45') // => false
 */
export function isDay(text: string): boolean {
  return regexes.date.test(text);
}

/**
 * Whether a text is a day, or a month or a year of which no day is known.
 *
 * @example
 * isDate('2025-11') // => true
 * isDate('2025') // => true
 * isDate('2025-99') // => false
 */
export function isDate(text: string): boolean {
  return isDay(text) || isDay(`${text}-01`) || isDay(`${text}-01-01`);
}

/**
 * The day of a year, month and day in figures; undefined where there is none.
 *
 * @example
 * dayOf(2024, 2, 29) // => '2024-02-29'
 * dayOf(2025, 2, 29) // => undefined
 */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const figures = (number: number, count: number) => String(number).padStart(count, '0');
  const text = `${figures(year, 4)}-${figures(month, 2)}-${figures(day, 2)}`;
  return isDay(text) ? text : undefined;
}

/** When a day begins in UTC: the same for everybody. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Today, in UTC. */
export function today(): string {
  return dayAt(Date.now());
}

/** Today where the day begins first (UTC+14): nowhere on Earth is it later. */
export function latestToday(): string {
  return dayAt(Date.now() + 14 * 3_600_000);
}

function dayAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
