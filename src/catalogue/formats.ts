import { startOfDay } from '../core/text/day.ts';

/** How a language writes days, numbers and lists, and in which order it puts names. */
export interface Formats {
  /** A day in words, `28 November 2025`. */
  day: (day: string) => string;
  /** The month of a day, `November 2025`. */
  month: (day: string) => string;
  /** `A, B and C` */
  list: (items: readonly string[]) => string;
  /** The name of a language, by its BCP 47 tag. */
  language: (tag: string) => string;
  /** For sorting. */
  compare: (a: string, b: string) => number;
}

/**
 * The formats of a language as Unicode's CLDR has them.
 *
 * @param locale a BCP 47 tag; what is given besides is written otherwise by the press
 */
export function formatsOf(locale: string, others: Partial<Formats> = {}): Formats {
  const timeZone = 'UTC';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone });
  const list = new Intl.ListFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    day: (date) => day.format(startOfDay(date)),
    month: (date) => month.format(startOfDay(date)),
    list: (items) => list.format(items),
    language: (tag) => languages.of(tag) ?? tag,
    compare: new Intl.Collator(locale).compare,
    ...others,
  };
}
