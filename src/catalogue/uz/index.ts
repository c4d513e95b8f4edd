/** Uzbek, in Latin letters. */

import type { Status } from '../languages.ts';
import { uzbekFormats } from './formats.ts';

export * as check from './check.ts';
export * as editions from './editions.ts';
export * as everyPage from './every-page.ts';
export * as filters from './filters.ts';
export * as pages from './pages.ts';
export * as quoting from './quoting.ts';
export * as saved from './saved.ts';
export * as search from './search.ts';
export * as texts from './texts.ts';

export const tag = 'uz';
export const status: Status = 'not yet read by a native speaker';
export const formats = uzbekFormats('uz', 'yil', 'va');
