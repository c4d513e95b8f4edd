import { inLanguage } from '../../../../src/core/text/direction.ts';

/** What HTML says of words in a language. */
interface Attributes {
  lang?: string;
  dir?: 'rtl' | 'ltr' | 'auto';
}

/**
 * The attributes of words of the interview. A language that is not known yet, or written as no
 * language is, leaves the way in which each text runs to its first letter.
 *
 * @param tag a BCP 47 tag, as far as an editor has chosen one
 *
 * @example
 * ofLanguage('fa') // => { lang: 'fa', dir: 'rtl' }
 * ofLanguage(undefined) // => { dir: 'auto' }
 * ofLanguage('no_tag') // => { dir: 'auto' }
 */
export function ofLanguage(tag: string | undefined): Attributes {
  if (tag === undefined) return { dir: 'auto' };
  try {
    return inLanguage(tag);
  } catch {
    return { dir: 'auto' };
  }
}

/** The attributes of our own words among those of the interview. */
export const IN_ENGLISH = { lang: 'en', dir: 'ltr' } as const;
