import { type Formats, formatsOf } from '../formats.ts';

/**
 * How the Uzbek press writes days, `2025-yil 28-noyabr`, in either script.
 *
 * @param year the word for “year”
 * @param and the word that joins the last of a list, which CLDR lacks in Cyrillic script
 */
export function uzbekFormats(locale: string, year: string, and: string): Formats {
  const given = formatsOf(locale);
  const monthOf = (day: string) => given.month(day).split(',')[0];
  const yearOf = (day: string) => `${day.slice(0, 4)}-${year}`;
  return {
    ...given,
    day: (day) => `${yearOf(day)} ${Number(day.slice(8))}-${monthOf(day)}`,
    month: (day) => `${yearOf(day)} ${monthOf(day)}`,
    list: (items) =>
      [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${and} `),
  };
}
