import { dayOf } from '../../src/core/text/day.ts';
import { foldText } from '../../src/core/text/folding.ts';
import { DASHES } from '../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { type Dates, phrasesIn, wordsIn } from '../../src/languages/language.ts';
import { anyPhrase } from './phrases.ts';

/** The number of a month, by its forms in all languages as they are compared. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ dates }) =>
    phrasesIn(dates.months).flatMap((forms, index) =>
      wordsIn(forms).map((form): [string, number] => [foldText(form, 'letters'), index + 1]),
    ),
  ),
);

/** What names an earlier year is no news site. */
const EARLIEST = 1800;

type Form = [pattern: RegExp, order: readonly ('y' | 'm' | 'd')[]];

function any(field: keyof Dates): string {
  return anyPhrase(({ dates }) => dates[field]);
}

const MONTH = String.raw`(\p{L}{3,10})\.?`;
const DAY = String.raw`(\d{1,2})${any('ordinals')}?`;
const OF = String.raw`(?:${any('joiners')}\s)?`;
const YEAR_WORD = String.raw`${any('years')}(?!\p{L})`;

/** The ways in which news sites write a day. Day and month in figures: the day first, with dots. */
const FORMS: readonly Form[] = [
  [/^(\d{4})-(\d{2})-(\d{2})/u, ['y', 'm', 'd']],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})/u, ['d', 'm', 'y']],
  [new RegExp(String.raw`^${DAY}[\s-]${OF}${MONTH},?\s${OF}(\d{4})`, 'iu'), ['d', 'm', 'y']],
  [new RegExp(String.raw`^${MONTH}\s${DAY},?\s(\d{4})`, 'iu'), ['m', 'd', 'y']],
  [
    new RegExp(String.raw`^(\d{4})(?:[\s-]?${YEAR_WORD})?,?\s(\d{1,2})[\s-]${MONTH}`, 'iu'),
    ['y', 'd', 'm'],
  ],
];

const HOUR = String.raw`\d{1,2}[:h]\d{2}(?::\d{2})?`;

/** What may be around the day: a label, the weekday, the hour, the word for “year”. */
const BEFORE = new RegExp(
  String.raw`^(?:${any('published')}(?!\p{L})\s*(?:[:：]\s*)?)?(?:${HOUR}\s*(?:[,|•·/]\s*)?)?` +
    String.raw`(?:${any('weekdays')}(?!\p{L})\.?,?\s+|(?!\p{L}{3,10}\.?\s\d)\p{L}{2,16},\s)?`,
  'iu',
);
const AFTER = new RegExp(
  String.raw`^(?:\s?${YEAR_WORD})?(?:\s*(?:[,|•·/${DASHES}]\s*)?(?:${any('hours')}\s)?${HOUR}` +
    String.raw`(?:\s?${any('hours')}(?!\p{L}))?(?:\s*\([^)]*\)|\s?[A-Z]{3,4})?)?`,
  'iu',
);

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
    const year = Number(part('y'));
    const date = dayOf(year, monthNumber(part('m')), Number(part('d')));
    const tail = body.slice(match[0].length);
    if (date && year > EARLIEST)
      return { date, rest: tail.slice(AFTER.exec(tail)?.[0].length ?? 0).trim() };
  }
  return undefined;
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.get(foldText(text, 'letters')) ?? 0;
}
