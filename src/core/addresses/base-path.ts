/**
 * The path under which a site lives, with a slash at both ends: `/`, or `/verbatim/`.
 *
 * @param text the same, with or without its slashes
 *
 * @example
 * ['', '/', 'verbatim', '/verbatim', '//a/b/'].map((text) => basePathOf(text))
 * // => ['/', '/', '/verbatim/', '/verbatim/', '/a/b/']
 */
export function basePathOf(text: string): string {
  return `/${text}/`.replace(/\/{2,}/g, '/');
}

/**
 * The path on the site of an address below its base path; undefined for one outside of it.
 *
 * @example
 * pathBelow('/verbatim/', '/verbatim/about/') // => 'about/'
 * pathBelow('/verbatim/', '/elsewhere/') // => undefined
 */
export function pathBelow(base: string, pathname: string): string | undefined {
  return pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
}
