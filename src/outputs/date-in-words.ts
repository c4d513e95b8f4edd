import type { Catalogue } from '../catalogue/index.ts';
import { isDay } from '../core/text/day.ts';

/**
 * A year, a month or a day as readers see it everywhere on the site.
 *
 * @example
 * dateInWords('2025-11-28', ENGLISH) // => '28 November 2025'
 * dateInWords('2025-11', ENGLISH) // => 'November 2025'
 * dateInWords('2025', ENGLISH) // => '2025'
 */
export function dateInWords(date: string, { formats }: Catalogue): string {
  if (isDay(date)) return formats.day(date);
  const firstOfMonth = `${date}-01`;
  return isDay(firstOfMonth) ? formats.month(firstOfMonth) : date;
}
