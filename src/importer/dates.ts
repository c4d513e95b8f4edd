/** Beginnings of the months' names: English; Azerbaijani and Uzbek in Latin letters; Cyrillic. */
const MONTHS: readonly RegExp[] = [
  /^(jan|yan|янв)/,
  /^(feb|fev|фев)/,
  /^(mar|мар)/,
  /^(apr|апр)/,
  /^(may|май|мая)/,
  /^(jun|iyun|июн)/,
  /^(jul|iyul|июл)/,
  /^(aug|avg|avq|авг)/,
  /^(sep|sen|сен)/,
  /^(oct|okt|окт)/,
  /^(nov|noy|ноя)/,
  /^(dec|dek|дек)/,
];

type Form = [pattern: RegExp, order: readonly ('y' | 'm' | 'd')[]];

/** The ways in which news sites write a day. Day and month in figures: the day first, with dots. */
const FORMS: readonly Form[] = [
  [/^(\d{4})-(\d{2})-(\d{2})/u, ['y', 'm', 'd']],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})/u, ['d', 'm', 'y']],
  [/^(\d{1,2})(?:st|nd|rd|th)?[\s-](\p{L}{3,10})\.?,?\s(\d{4})/u, ['d', 'm', 'y']],
  [/^(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u, ['m', 'd', 'y']],
  [/^(\d{4})(?:[\s-](?:yil|йил))?,?\s(\d{1,2})[\s-](\p{L}{3,10})/u, ['y', 'd', 'm']],
];

/** What may stand around the day: a label, the weekday, the hour, the word for “year”. */
const BEFORE =
  /^(?:(?:date|published(?: on)?|posted(?: on)?|дата|опубликовано|tarix|dərc olunub|sana|e[’'‘ʻ]lon qilindi|сана|эълон қилинди)\s*[:：]?\s*)?(?:\d{1,2}:\d{2}\s*[,|•·/]?\s*)?(?:(?!\p{L}{3,10}\.?\s\d)\p{L}{2,16},\s)?/iu;
const AFTER =
  /^(?:\s?(?:г\.|год[а]?|-?ci il|il|yil|йил)(?![\p{L}]))?(?:\s*[,|•·/–-]?\s*(?:at |в |saat |soat |соат )?\d{1,2}:\d{2}(?::\d{2})?(?:\s*\([^)]*\)|\s?[A-Z]{3,4})?)?/iu;

/**
 * Reads the day with which a line begins.
 *
 * @param line `28 noyabr 2025, 10:30` or `date 2025-11-28 Photo: …`
 * @returns the day, ISO 8601, and what follows it in the line; undefined where there is none
 */
export function readDate(line: string): { date: string; rest: string } | undefined {
  const body = line.slice(BEFORE.exec(line)?.[0].length ?? 0);
  for (const [pattern, order] of FORMS) {
    const match = pattern.exec(body);
    if (!match) continue;
    const part = (key: 'y' | 'm' | 'd') => match[order.indexOf(key) + 1] ?? '';
    const date = isoDate(Number(part('y')), monthNumber(part('m')), Number(part('d')));
    const tail = body.slice(match[0].length);
    if (date) return { date, rest: tail.slice(AFTER.exec(tail)?.[0].length ?? 0).trim() };
  }
  return undefined;
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return MONTHS.findIndex((month) => month.test(word)) + 1;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1800;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
