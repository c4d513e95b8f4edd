/**
 * Letters without a plain Latin form in Unicode's decomposition: Cyrillic (Russian, Uzbek) after
 * the usual English romanisation, and Latin letters of Azerbaijani, Turkish and their neighbours.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y' },
    ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
    ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu' },
    ...{ я: 'ya', ў: 'o', қ: 'q', ғ: 'g', ҳ: 'h' },
    ...{ ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' },
  }),
);

/**
 * Writes words in lower-case ASCII for use in an id: `Özbəkistan` is `ozbekistan`, `o‘zbek` is
 * `ozbek`. What has no Latin form is left out.
 */
export function transliterate(text: string): string {
  return [...text.normalize('NFC').toLowerCase()]
    .map((letter) => LETTERS.get(letter) ?? letter.normalize('NFKD'))
    .join('')
    .replace(/[^a-z0-9]/g, '');
}
