/** The site's address. Addresses of pages are made here and nowhere else. */

/** An address on this site for use in a page: `href('about/')` is `/about/`, or `/base/about/`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL + path;
}

/** The same address with scheme and host, for canonical links, feeds and shared links. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/**
 * How a component writes addresses of this site: `href` in its pages, `absolute` in what is read
 * elsewhere.
 */
export type Addressing = (path: string) => string;
