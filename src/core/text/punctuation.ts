/**
 * Characters that are typography, by what they do. Each constant is a list of characters, to be
 * put between the brackets of a regular expression as it is; `DASHES` last, because it ends with the
 * hyphen, which would make a range there.
 *
 * @example
 * const EDGES = new RegExp(`^[${QUOTES}]+|[${QUOTES}]+$`, 'gu');
 * '„So ist es.“'.replace(EDGES, '') // => 'So ist es.'
 */

/** Apostrophes, and what people type in their place; in Uzbek a part of the letters oʻ and gʻ. */
export const APOSTROPHES = "'’‘ʻʼʽʹˈ′`´‛";

/** Single quote marks. Most of them are apostrophes too. */
export const SINGLE_QUOTES = `${APOSTROPHES}‚‹›`;

/** Double quote marks: which of them open depends on the language. */
export const DOUBLE_QUOTES = '"“”„‟«»″〝〞「」『』';

/** All quote marks. */
export const QUOTES = DOUBLE_QUOTES + SINGLE_QUOTES;

/** Hyphens, dashes and the minus sign. */
export const DASHES = '‐‑‒–—―−⁃﹘﹣-';

/** What asks. */
export const QUESTION_MARKS = '?？؟';

/** What ends a sentence. */
export const SENTENCE_ENDS = `.!…${QUESTION_MARKS}`;

/** An ellipsis, as one character or as dots: the source of a regular expression, not a list. */
export const ELLIPSIS = String.raw`(?:…|\.(?:\s?\.){2,3})`;

/**
 * What nobody sees: the soft hyphen, characters without width, marks of direction, the byte order
 * mark.
 */
export const INVISIBLE = '\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF';
