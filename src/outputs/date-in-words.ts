import { isDay, startOfDay } from '../core/text/day.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A year, a month or a day as readers see it everywhere on the site.
 *
 * @example
 * dateInWords('2025-11-28') // => '28 November 2025'
 * dateInWords('2025-11') // => 'November 2025'
 * dateInWords('2025') // => '2025'
 */
export function dateInWords(date: string): string {
  if (isDay(date)) return FORMAT.format(startOfDay(date));
  const firstOfMonth = `${date}-01`;
  return isDay(firstOfMonth) ? dateInWords(firstOfMonth).replace(/^1 /, '') : date;
}
