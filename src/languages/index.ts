import * as az from './az.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import type { Language } from './language.ts';
import * as ru from './ru.ts';
import * as tr from './tr.ts';
import * as uz from './uz.ts';
import * as uzCyrl from './uz-cyrl.ts';

/**
 * The languages in which an interview can be read, searched and quoted with all that the site
 * offers: the only list of them.
 *
 * What runs in a browser takes a single field of them, from `fields/`: a build puts the values of
 * that field in its place (`integrations/language-fields.ts`), so that nobody loads the others.
 */
export const LANGUAGES: readonly Language[] = [az, de, en, es, fr, ru, tr, uz, uzCyrl];
