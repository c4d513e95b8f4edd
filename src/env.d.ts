/** The version of Pagefind: set by `integrations/search-index.ts`. */
declare const __PAGEFIND_VERSION__: string;

/** A script with all that it imports, as one text: see `integrations/bundled-script.ts`. */
declare module '*?bundled' {
  const code: string;
  export default code;
}

/** A page of plain text: see `integrations/content-pages.ts`. */
declare module 'content:*' {
  export const frontmatter: { title: string; description: string };
  const Content: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Content;
}
