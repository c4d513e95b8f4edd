import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { dayOf, isDate, isDay, latestToday, today } from '../../src/core/text/day.ts';
import { dateInWords } from '../../src/outputs/date-in-words.ts';
import { readDate } from '../../tools/importer/dates.ts';
import { readPage } from '../../tools/importer/html.ts';
import { copyContent } from '../helpers/content.ts';

const NO_DAYS = ['2025-13-45', '2025-02-29', '1900-02-29', '2025-04-31', '2025-00-10', '2025-1-1'];
const NO_MONTHS = ['2025-99', '2025-13', '2025-00', '2025-1'];

describe('a day', () => {
  it.each(['2025-11-28', '2024-02-29', '2000-02-29', '2025-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
    expect(isDate(text)).toBe(true);
  });

  it.each([...NO_DAYS, ...NO_MONTHS, '', '28 November', '2025-11-28T10:00'])(
    'is not “%s”, nor is that a date',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(isDate(text)).toBe(false);
    },
  );

  it('may be unknown where a date is asked for', () => {
    expect(['2025', '2025-11'].map(isDate)).toEqual([true, true]);
    expect(['2025', '2025-11'].map(isDay)).toEqual([false, false]);
  });

  it('is made of figures that are one', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2025, 2, 29)).toBeUndefined();
    expect(dayOf(2025, 1, 0)).toBeUndefined();
  });

  it('is today, or already tomorrow somewhere', () => {
    const hours = (Date.parse(`${latestToday()}T10:00Z`) - Date.now()) / 3_600_000;
    expect(isDay(today())).toBe(true);
    expect(latestToday() >= today()).toBe(true);
    expect(hours).toBeGreaterThan(-10);
    expect(hours).toBeLessThanOrEqual(24);
  });

  it('is written in words, the same in every time zone', () => {
    expect(dateInWords('2025-11-28', ENGLISH)).toBe('28 November 2025');
    expect(dateInWords('2024-02-29', ENGLISH)).toBe('29 February 2024');
    expect(dateInWords('2024-01-01', ENGLISH)).toBe('1 January 2024');
    expect(dateInWords('2024-01', ENGLISH)).toBe('January 2024');
    expect(dateInWords('2024', ENGLISH)).toBe('2024');
  });
});

const CORRECTION = (day: string) =>
  `- at: connectivity\n  date: ${day}\n  what: A word.\n  why: It was wrong.\n  was: a\n  now: b\n`;

/** Each kind of file with days: where one is, what takes its place, and on which line it is. */
const FILES: Record<string, [file: string, from: RegExp | '', to: (day: string) => string]> = {
  'day of publication': [
    'interviews/seitov-2025/interview.mdx',
    /^date: 2025-11-28/m,
    (day) => `date: ${day}`,
  ],
  'day on which a source was seen': [
    'interviews/seitov-2025/interview.mdx',
    /retrieved: .*/,
    (day) => `retrieved: ${day}`,
  ],
  'day of a correction': ['interviews/seitov-2025/corrections.yaml', '', CORRECTION],
  'day of registration': [
    'permalinks.json',
    /"registered":"[^"]*"/,
    (day) => `"registered":"${day}"`,
  ],
  'day of a redirect': [
    'permalinks.json',
    /"redirects": \[\]/,
    (day) => `"redirects": [{ "from": "a/", "to": "b/", "recorded": "${day}" }]`,
  ],
};

/** Those in which a month or a year will do. */
const DATES: typeof FILES = {
  'date of an entry in a timeline': [
    'timelines/consultative-meetings.yaml',
    /^ {2}- date: 2018-03-15/m,
    (day) => `  - date: "${day}"`,
  ],
  'date of a source of a timeline': [
    'timelines/consultative-meetings.yaml',
    /^ {8}date: .*/m,
    (day) => `        date: "${day}"`,
  ],
  'date of a source of a note': [
    'interviews/seitov-2025/notes.yaml',
    /^( +)date: .*/m,
    (day) => `        date: "${day}"`,
  ],
  'date of a source of a name': [
    'names/alat.yaml',
    /^ {4}date: .*/m,
    (day) => `    date: "${day}"`,
  ],
  'date of a gazetteer': ['places.yaml', /^ {4}date: .*/m, (day) => `    date: "${day}"`],
  'date of a source of a route': [
    'routes/middle-corridor.yaml',
    /^ {4}date: .*/m,
    (day) => `    date: "${day}"`,
  ],
};

/** The first problem of the content with a day in it, and the line on which the day is. */
async function problemWith([file, from, to]: (typeof FILES)[string], day: string) {
  using content = copyContent();
  let line = 0;
  content.edit(file, (text) => {
    const changed = from === '' ? to(day) : text.replace(from, () => to(day));
    line = changed.slice(0, changed.indexOf(day)).split('\n').length;
    return changed;
  });
  const { problems } = await readArchive(content.folder);
  const located = problems.map(({ file, line, message, suggestion }) => ({
    at: `${file.replace(`${content.folder}/`, '')}:${line}`,
    message,
    suggestion,
  }));
  return { first: located[0], at: `${file}:${line}` };
}

describe('fault 60: a day that there is not is a located error', () => {
  it.each(
    Object.entries(FILES).flatMap(([what, file]) =>
      ['2025-13-45', '2025-02-29', '2026-03'].map((day) => ({ what, day, file })),
    ),
  )('as the $what: $day', async ({ file, day }) => {
    const { first, at } = await problemWith(file, day);
    expect(first?.at).toBe(at);
    expect(first?.message).toContain('must be a day of the calendar');
    expect(first?.suggestion).toContain('2025-11-28');
  });

  it.each(
    Object.entries(DATES).flatMap(([what, file]) =>
      ['2025-13-45', '2025-02-29', '2025-99'].map((day) => ({ what, day, file })),
    ),
  )('as the $what: $day', async ({ file, day }) => {
    const { first, at } = await problemWith(file, day);
    expect(first?.at).toBe(at);
    expect(first?.message).toContain('must be a date of the calendar');
    expect(first?.suggestion).toContain('2025-11-28');
  });

  it.each(['day of publication', 'day on which a source was seen', 'day of a correction'])(
    'as the %s: one that is still to come',
    async (what) => {
      const { first, at } = await problemWith(FILES[what] ?? expect.fail(), '2999-01-01');
      expect(first?.at).toBe(at);
      expect(first?.message).toContain('must not be in the future');
    },
  );

  it('and is not read in an article', () => {
    expect(readDate('29.02.2025')).toBeUndefined();
    expect(readDate('31 April 2025')).toBeUndefined();
    expect(readDate('29.02.2024')?.date).toBe('2024-02-29');
    const page = (day: string) =>
      `<html><head><meta property="article:published_time" content="${day}T10:00"></head><body><article><p>${'Words of an article. '.repeat(50)}</p></article></body></html>`;
    const dateOf = (day: string) => {
      const { value } = readPage(page(day));
      return value ? value.facts.date : expect.fail();
    };
    expect(dateOf('2024-02-29')).toBe('2024-02-29');
    expect(dateOf('2025-02-29')).toBeUndefined();
  });
});
