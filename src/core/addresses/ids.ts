import { LEAD_ID } from './permalinks.ts';

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
  about answer card check cite citation corrections contents feed footer header interview interviews
  ${LEAD_ID} names notes original page pagefind permalink permalinks questions results site sitemap
  source text timelines topics`.split(/\s+/),
);

/** What is wrong with an id, in words for an editor; undefined when nothing is. */
export interface IdFault {
  message: string;
  suggestion: string;
}

/** Longer names make addresses that nobody can type, and files that some systems can't keep. */
export const LONGEST_ID = 80;

/**
 * Checks the form of an exchange's id: lower-case ASCII words joined by hyphens, each beginning
 * with a letter. So an id can never be mistaken for a paragraph's anchor (`connectivity-2`), nor
 * for an address of its own.
 *
 * @example
 * exchangeIdFault('personal-trust') // => undefined
 * exchangeIdFault('location').message.includes('already use the name') // => true
 */
export function exchangeIdFault(id: string): IdFault | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(id))
    return {
      message: `“${id}” can’t be an id.`,
      suggestion: `Use lower-case English letters and hyphens, each word beginning with a letter${proposal(id)}.`,
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
export function slugFault(slug: string): IdFault | undefined {
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
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return undefined;
  return {
    message: `“${slug}” can’t be the name of an interview’s folder: it becomes part of the address.`,
    suggestion: `Use lower-case English letters, digits and hyphens${proposal(slug)}.`,
  };
}

function proposal(id: string): string {
  const words = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/^[0-9]+/, ''))
    .filter(Boolean);
  return words.length > 0 ? `, for example “${words.join('-')}”` : '';
}
