import { asciiWords } from '../text/transliterate.ts';
import { LEAD_ID, NARRATION_ID } from './permalinks.ts';

/**
 * Ids that an exchange may not have: its anchor would shadow a property of `window` or `document`
 * (HTML standard, “named access on the Window object”), or take a name that the site's own pages
 * and files use.
 */
const RESERVED = new Set(
  `alert all anchors applets atob blur body caches cancel chrome clear clip close closed confirm
  constructor content cookie crypto document doctype domain embeds event events external fetch find
  focus fonts forms frames head hidden history images implementation index length links location
  locationbar main menubar moment name navigation navigator normalize onload open opener origin
  parent performance personalbar plugins prefix print prompt prototype referrer remove reset
  scheduler screen scripts scroll scrollbars search self status statusbar stop styles timeline
  title toolbar top toString valueOf window write
  about about-this-text answer card check cite citation corrections contents embed feed footer header interview interviews
  ${LEAD_ID} names ${NARRATION_ID} notes original page pagefind permalink permalinks questions results site sitemap
  source text timelines topics`.split(/\s+/),
);

/** What is wrong with an id, in words for an editor; undefined when nothing is. */
export interface IdError {
  message: string;
  suggestion: string;
}

/** Longer names make addresses that nobody can type, and files that some systems can't keep. */
export const LONGEST_ID = 80;

const FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Whether a text may name a file, a source or an interview: lower-case ASCII words or numbers joined
 * by hyphens.
 *
 * @example
 * ['seitov-2025', 'map'].every(isSlug) // => true
 * ['Seitov', 'a--b', 'a_b', 'x'.repeat(LONGEST_ID + 1), ''].some(isSlug) // => false
 */
export function isSlug(text: string): boolean {
  return FORM.test(text) && text.length <= LONGEST_ID;
}

/**
 * Whether a text may name a topic: a slug that begins with a letter.
 *
 * @example
 * ['economy', 'foreign-policy', '2025'].map(isTopic) // => [true, true, false]
 */
export function isTopic(text: string): boolean {
  return isSlug(text) && /^[a-z]/.test(text);
}

/**
 * Makes an id of words; empty where none of them has a form in ASCII. It may be taken, or reserved.
 * Numbers stay within it: it begins with a letter, and does not end with a number.
 *
 * @param language BCP 47 tag of the words
 *
 * @example
 * idFrom('Şəxsi etimad, 2025') // => 'sexsi-etimad'
 * idFrom('2030: Covid-19 and the G20') // => 'covid-19-and-the-g20'
 */
export function idFrom(words: string, language?: string): string {
  return asciiWords(words, language)
    .join('-')
    .replace(/^[\d-]+/, '')
    .replace(/(?:-\d+)+$/, '');
}

/**
 * Checks the form of an exchange's id: lower-case ASCII words and numbers joined by hyphens. It begins
 * with a letter, and the last word is no number: an id can never be mistaken for a paragraph's anchor
 * (`connectivity-2`).
 *
 * @example
 * ['personal-trust', 'vision-2030-plan', 'g20'].map(exchangeIdError) // => [undefined, undefined, undefined]
 * exchangeIdError('location').message.includes('already use the name') // => true
 */
export function exchangeIdError(id: string): IdError | undefined {
  if (!FORM.test(id) || /^\d|-\d+$/.test(id))
    return {
      message: `“${id}” can’t be an id.`,
      suggestion: `Use lower-case English letters, digits and hyphens, beginning with a letter and not ending with a number${example(idFrom(id))}.`,
    };
  if (id.length > LONGEST_ID)
    return {
      message: `“${id.slice(0, 20)}…” can’t be an id: it has ${id.length} characters.`,
      suggestion: `Use ${LONGEST_ID} at most.`,
    };
  if (RESERVED.has(id))
    return {
      message: `“${id}” can’t be an id: browsers or this site already use the name.`,
      suggestion: `Add a word, for example “${id}-question”.`,
    };
  return undefined;
}

/** Checks the form of an interview's slug: as an id, but its words may be numbers (`seitov-2025`). */
export function slugError(slug: string): IdError | undefined {
  if (slug.length > LONGEST_ID)
    return {
      message: `“${slug.slice(0, 20)}…” can’t be the name of an interview’s folder: it has ${slug.length} characters.`,
      suggestion: `Use ${LONGEST_ID} at most.`,
    };
  // The one name in this form that every JavaScript object has already: citeproc, for one, trips.
  if (slug === 'constructor')
    return {
      message: `“${slug}” can’t be the name of an interview’s folder: programs already use the name.`,
      suggestion: `Add a word or a year, for example “${slug}-2025”.`,
    };
  if (isSlug(slug)) return undefined;
  return {
    message: `“${slug}” can’t be the name of an interview’s folder: it becomes part of the address.`,
    suggestion: `Use lower-case English letters, digits and hyphens${example(asciiWords(slug).join('-'))}.`,
  };
}

function example(id: string): string {
  return id && `, for example “${id}”`;
}
