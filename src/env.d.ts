/** The version of Pagefind: set by `integrations/search-index.ts`. */
declare const __PAGEFIND_VERSION__: string;

/** The colours of the desk, as CSS: set by `tools/desk/bundle.ts`. */
declare const __DESK_COLOURS__: string;

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
