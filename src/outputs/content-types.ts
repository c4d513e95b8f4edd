import { extname } from 'node:path';

/**
 * The type of each kind of file that a site may have. All of it is named here, because hosts know
 * neither the citation formats nor Pagefind's.
 *
 * Sources: IANA's registry of media types; BibTeX and RIS have no registered type, these are the
 * ones in common use. Pagefind's chunks are compressed, and opaque to everything but Pagefind.
 */
export const CONTENT_TYPES: Record<string, readonly string[]> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/markdown': ['md'],
  'text/mdx': ['mdx'],
  'text/yaml': ['yaml'],
  'text/csv': ['csv'],
  'application/xml': ['xml'],
  'application/x-bibtex': ['bib'],
  'application/x-research-info-systems': ['ris'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'application/pdf': ['pdf'],
  'application/octet-stream': ['pagefind', 'pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
};

/** Types that hosts should compress; the others are compressed by themselves. */
export const COMPRESSIBLE = Object.keys(CONTENT_TYPES).filter((type) =>
  /^text\/|json$|xml$|wasm$|bibtex$|research-info/.test(type),
);

/**
 * Types whose text needs a character set beside it: a transcript is full of curly quotes. JSON and
 * SVG bring their own (RFC 8259; XML 1.0, section 4.3.3).
 */
export const WITH_CHARSET = COMPRESSIBLE.filter((type) => !/json$|svg|wasm$/.test(type));

/** The content type for a file name, with its character set; `undefined` for an unknown kind. */
export function contentType(file: string): string | undefined {
  const extension = extname(file).toLowerCase().slice(1);
  const [type] =
    Object.entries(CONTENT_TYPES).find(([, extensions]) => extensions.includes(extension)) ?? [];
  return type && WITH_CHARSET.includes(type) ? `${type}; charset=utf-8` : type;
}
