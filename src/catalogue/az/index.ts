/** Azerbaijani, in Latin letters. */
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

export const tag = 'az';
export const status: Status = 'not yet read by a native speaker';
export const formats = formatsOf('az');
