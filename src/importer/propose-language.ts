/**
 * Proposes the language of a text by the letters that only one of our languages has.
 *
 * @returns a BCP 47 tag; a guess, for the editor to accept or change
 */
export function proposeLanguage(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/\p{Script=Cyrillic}/gu) * 2 > letters)
    return count(/[ўқғҳ]/giu) * 100 > letters ? 'uz-Cyrl' : 'ru';
  if (count(/ə/giu) * 100 > letters) return 'az';
  return count(/[og][‘ʻ'’`](?=\p{L})/giu) * 300 > letters ? 'uz' : 'en';
}
