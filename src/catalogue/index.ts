import * as az from './az/index.ts';
import * as en from './en/index.ts';
import type { InterfaceLanguage } from './languages.ts';
import * as ru from './ru/index.ts';
import * as tr from './tr/index.ts';
import * as uz from './uz/index.ts';
import * as uzCyrl from './uz-cyrl/index.ts';

/**
 * Every word of the interface in one language. English is the measure: another language has each
 * of its texts, or does not compile. Scripts in the browser take a part from `chosen/`.
 */
export type Catalogue = Translated<typeof en>;

/** The same texts in any words. */
type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Result extends string ? string : Result
    : { readonly [Name in keyof T]: Translated<T[Name]> };

const CATALOGUES: Record<InterfaceLanguage, Catalogue> = {
  ...{ en, az, uz, ru, tr },
  'uz-Cyrl': uzCyrl,
};

/** For what is not for readers: the desk and the commands speak English. */
export const ENGLISH: Catalogue = en;

/** The words of a site, in the first of its languages. */
export function catalogueOf({ languages: [first] }: Chosen): Catalogue {
  return CATALOGUES[first];
}

/** The languages that a newsroom has chosen. */
interface Chosen {
  languages: readonly [InterfaceLanguage, ...InterfaceLanguage[]];
}
