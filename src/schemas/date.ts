import { z } from 'zod';
import { isDate, isDay, latestToday } from '../core/text/day.ts';
import { text, wrong } from './text.ts';

/** A day, written 2025-11-28 (ISO 8601). */
export const day = text.refine(isDay, {
  error: wrong('must be a day of the calendar', 'Write it like 2025-11-28.'),
  abort: true,
});

/** A day that is not in the future. */
export const pastDay = day.refine(
  (value) => value <= latestToday(),
  wrong('must not be in the future', 'Check the year.'),
);

/** A year in quotes, a month or a day (ISO 8601). */
export const date = text.refine(
  isDate,
  wrong('must be a date of the calendar', 'Write it like 2025-11-28, 2025-11 or "2025".'),
);

/** The same, or `undated`. */
export const dateOrUndated = text.refine(
  (value) => value === 'undated' || isDate(value),
  wrong(
    'must be a date of the calendar',
    'Write it like 2025-11-28, 2025-11 or "2025", or undated.',
  ),
);

/** A day in what the site gives to programs: the same, in the words of JSON Schema. */
export const jsonDay = z.iso.date();
