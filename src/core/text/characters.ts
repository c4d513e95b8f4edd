/**
 * Characters that no text may have: controls that a page or a feed can't carry (all but tab and
 * line breaks; XML 1.0, 2.2), what Unicode keeps for no character, and those that make text run in
 * another direction without being seen (Unicode TR 36; “Trojan Source”).
 */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * All characters of a text that it may not have, with their places.
 *
 * @example
 * forbiddenIn('to\u202Eday').map(({ index }) => index) // => [2]
 */
export function forbiddenIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(FORBIDDEN)];
}

/** What is wrong with such a character, in a sentence. */
export function characterError(character: string): string {
  const name = `The character ${codePoint(character)}${character === '\0' ? ' (NUL)' : ''}`;
  return /[\u202A-\u202E\u2066-\u2069]/u.test(character)
    ? `${name} can make text read differently from what it is.`
    : `${name} is no text: it can’t be shown.`;
}

/**
 * A text for a terminal: characters that would act instead of being seen are written out.
 *
 * @example
 * withoutControls('to\u202Eday') // => 'to[U+202E]day'
 */
export function withoutControls(text: string): string {
  return text.replace(FORBIDDEN, (character) => `[${codePoint(character)}]`);
}

/**
 * A character's name in Unicode's notation.
 *
 * @example
 * codePoint('é') // => 'U+00E9'
 */
export function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}
