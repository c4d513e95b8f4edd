import { basePathOf } from './core/addresses/base-path.ts';

/** What a deployment may set in its environment. Read once, at build time, in Node. */

/** Where the content is; another folder makes another site of the same code. */
export const contentFolder = process.env.CONTENT_DIR ?? 'content';

/** Where the site is served: scheme and host. The default can't be mistaken for a real site. */
export const siteUrl = process.env.SITE_URL ?? 'https://verbatim.example';

/** The path under which the site is served: `/`, or `/verbatim/` for example. */
export const basePath = basePathOf(process.env.BASE_PATH ?? '');

/** Where the finished site is put. */
export const outFolder = process.env.OUT_DIR ?? 'dist';
