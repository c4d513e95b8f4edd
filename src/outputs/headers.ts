import { CARD_FILES, embedPath, exchangePath, OFFLINE_PATH } from '../core/addresses/permalinks.ts';

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/** Headers for the addresses that match a pattern; `*` matches any characters. */
export interface HeaderRule {
  pattern: string;
  headers: readonly Header[];
  /** Whether they replace those of an earlier rule, instead of coming on top. */
  isInstead?: boolean;
  /** Headers of an earlier rule that are not sent here. */
  without?: readonly string[];
}

const YEAR_SECONDS = 31_536_000;

/** `Cache-Control` of immutable files, and of all others, which are revalidated. */
export const CACHE = {
  immutable: `public, max-age=${YEAR_SECONDS}, immutable`,
  revalidate: 'no-cache',
};

/** Folders of files whose names change with their content: they are immutable. */
export const IMMUTABLE = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];

/** Whether a file, named by its path on the site without the base, never changes. */
export function isImmutable(path: string): boolean {
  return IMMUTABLE.some((folder) => path.startsWith(folder));
}

/** Who may load a file: this site, or any. */
export const RESOURCES = 'Cross-Origin-Resource-Policy';

/**
 * Files that other sites may load: open data and feeds, which their scripts may read as well, and
 * the cards, which they may show. Each is the end of an address.
 */
export const SHARED = {
  data: ['.json', '.md', '.txt', '.xml', '.bib', '.ris'],
  cards: Object.values(CARD_FILES),
};

/** Addresses of the pages that other sites may frame; `*` is any name. */
export const FRAMED = embedPath(exchangePath('*', '*'));

/** Who may frame a page, in browsers that don’t know `frame-ancestors` (CSP Level 2). */
export const FRAMES = 'X-Frame-Options';

/** The policy of all pages: no other site may frame them. */
export const POLICY = 'Content-Security-Policy';

/**
 * What the pages that other sites may frame have instead.
 *
 * @param policy their content security policy, without `frame-ancestors`
 */
export function framedHeaders(policy: string): Header[] {
  return [[POLICY, `${policy}; frame-ancestors *`], SHARED_HEADERS.anySite];
}

/** The headers of such files, instead of and besides those of all. */
export const SHARED_HEADERS = {
  anySite: [RESOURCES, 'cross-origin'],
  anyScript: ['Access-Control-Allow-Origin', '*'],
} as const satisfies Record<string, Header>;

/**
 * Headers of every response. What a page may load is in the policy; the rest follows MDN's HTTP
 * Observatory and the OWASP Secure Headers Project.
 *
 * @param policy the content security policy of the pages, without `frame-ancestors`
 */
export function securityHeaders(policy: string): Header[] {
  return [
    [POLICY, `${policy}; frame-ancestors 'none'`],
    ['Strict-Transport-Security', `max-age=${2 * YEAR_SECONDS}; includeSubDomains`],
    ['X-Content-Type-Options', 'nosniff'],
    [FRAMES, 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    [RESOURCES, 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ];
}

/** Saved interviews contain a script, which the policy forbids, so they are downloaded, not opened. */
export const KEPT: Header = ['Content-Disposition', 'attachment'];

/**
 * The rules for a host: security headers everywhere; open data, feeds and cards are for other sites
 * too; hashed files are immutable, all others are revalidated each time; saved interviews are
 * downloads; other sites may frame the pages that are made for it.
 *
 * @param base the path under which the site is served, `/`
 * @param policy as for `securityHeaders`
 * @param framed as for `framedHeaders`
 */
export function headerRules(base: string, policy: string, framed: string): HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: securityHeaders(policy) },
    {
      // One star, which is any characters: these hosts allow no more.
      pattern: base + FRAMED.replace('*/*', '*'),
      headers: framedHeaders(framed),
      isInstead: true,
      without: [FRAMES],
    },
    ...SHARED.data.map(
      (end): HeaderRule => ({
        pattern: `${base}*${end}`,
        headers: [SHARED_HEADERS.anySite, SHARED_HEADERS.anyScript],
        isInstead: true,
      }),
    ),
    ...SHARED.cards.map(
      (end): HeaderRule => ({
        pattern: `${base}*${end}`,
        headers: [SHARED_HEADERS.anySite],
        isInstead: true,
      }),
    ),
    ...IMMUTABLE.map(
      (folder): HeaderRule => ({
        pattern: `${base}${folder}*`,
        headers: [['Cache-Control', CACHE.immutable]],
      }),
    ),
    { pattern: `${base}${OFFLINE_PATH}*`, headers: [KEPT] },
  ];
}

/**
 * Rules in the format of Netlify and Cloudflare Pages (`_headers`). Where two rules set a header,
 * Netlify takes the later one and Cloudflare joins both, unless the later one removes it first.
 *
 * @throws RangeError when a rule is longer than these hosts read (2,000 characters a line, 100
 * rules)
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/routing/headers/
 */
export function netlifyHeaders(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers, isInstead, without = [] }) => [
    pattern,
    ...without.map((name) => `  ! ${name}`),
    ...(isInstead ? headers.map(([name]) => `  ! ${name}`) : []),
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > 2_000);
  if (long) throw new RangeError(`A line of _headers is too long: ${long.slice(0, 80)}…`);
  if (rules.length > 100) throw new RangeError(`_headers has ${rules.length} rules, 100 at most.`);
  return `${lines.join('\n')}\n`;
}
