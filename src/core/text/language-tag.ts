const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Whether a text is a language tag (BCP 47) as content must write it: canonical, and beginning with
 * the two or three letters of a language that has a name (CLDR).
 *
 * @example
 * ['az', 'uz-Cyrl', 'en-GB'].every(isLanguageTag) // => true
 * ['aze', 'uz-cyrl', 'english', 'i-klingon', 'xx', ''].some(isLanguageTag) // => false
 */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/.test(text)) return false;
  try {
    const { language } = new Intl.Locale(text);
    return Intl.getCanonicalLocales(text)[0] === text && LANGUAGES.of(language) !== undefined;
  } catch {
    return false;
  }
}
