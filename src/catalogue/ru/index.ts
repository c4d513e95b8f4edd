/** Russian. */
import { formatsOf } from '../formats.ts';
import type { Status } from '../languages.ts';

export * as check from './check.ts';
export * as editions from './editions.ts';
export * as everyPage from './every-page.ts';
export * as filters from './filters.ts';
export * as pages from './pages.ts';
export * as quoting from './quoting.ts';
export * as saved from './saved.ts';
export * as search from './search.ts';
export * as texts from './texts.ts';

export const tag = 'ru';
export const status: Status = 'not yet read by a native speaker';

const given = formatsOf('ru');
/** Without the “г.” for “year”, which the press leaves out. */
const bare = (text: string) => text.replace(/ г\.$/, '');
export const formats = {
  ...given,
  day: (day: string) => bare(given.day(day)),
  month: (day: string) => bare(given.month(day)),
};
