import { basePathOf } from './core/addresses/base-path.ts';

/** What a deployment may set in its environment. Read once, at build time, in Node. */

/** Where the content is; another folder makes another site of the same code. */
export const contentFolder = process.env.CONTENT_DIR ?? 'content';

/** Where the site is served: scheme and host. The default can't be mistaken for a real site. */
export const siteUrl = process.env.SITE_URL ?? 'https://verbatim.example';

/** The path under which the site is served: `/`, or `/verbatim/` for example. */
export const basePath = basePathOf(process.env.BASE_PATH ?? '');

/**
 * Up to so many thousand characters of all interviews, “Was it said?” loads them whole, and no
 * request depends on what is checked. Of a larger archive it loads what the words lead to.
 */
export const wholeCheckThousands = Number(process.env.CHECK_WHOLE ?? 150);

/** Where the finished site is put. */
export const outFolder = process.env.OUT_DIR ?? 'dist';
