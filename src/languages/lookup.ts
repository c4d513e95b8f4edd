/**
 * What a table has for a language: for its tag, or else for the tag without its last parts, so that
 * `en-GB` has what English has, and `uz-Cyrl-UZ` not what Uzbek in Latin letters has (RFC 4647,
 * section 3.4).
 *
 * @param table values by the tags of languages
 * @param tag a BCP 47 tag in its canonical form
 * @returns undefined for a language that is not in the table
 *
 * @example
 * lookUp({ en: 'and', uz: 'va', 'uz-Cyrl': 'ва' }, 'en-GB') // => 'and'
 * lookUp({ en: 'and', uz: 'va', 'uz-Cyrl': 'ва' }, 'uz-Cyrl-UZ') // => 'ва'
 * lookUp({ en: 'and', uz: 'va', 'uz-Cyrl': 'ва' }, 'ka') // => undefined
 */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  tag: string,
): Value | undefined {
  const parts = tag.split('-');
  for (; parts.length > 0; parts.pop()) {
    const known = parts.join('-');
    if (Object.hasOwn(table, known)) return table[known];
  }
  return undefined;
}
