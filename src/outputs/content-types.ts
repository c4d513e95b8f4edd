/** Opaque data, or data of an unknown kind. */
export const OPAQUE = 'application/octet-stream';

/**
 * The type of each kind of file that a site may have. All are listed, because hosts know neither
 * the citation formats nor Pagefind's.
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
  [OPAQUE]: ['pagefind', 'pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
};

/** Types that hosts should compress; the others are compressed formats. */
export const COMPRESSIBLE = Object.keys(CONTENT_TYPES).filter((type) =>
  /^text\/|json$|xml$|wasm$|bibtex$|research-info/.test(type),
);

/** Whether hosts should compress a file, by its content type. */
export function isCompressible(contentType: string): boolean {
  return COMPRESSIBLE.some((type) => type === contentType.split(';')[0]);
}

/**
 * Types whose text needs a character set beside it: a transcript is full of curly quotes. JSON and
 * SVG define their own (RFC 8259; XML 1.0, section 4.3.3).
 */
export const WITH_CHARSET = COMPRESSIBLE.filter((type) => !/json$|svg|wasm$/.test(type));

/** Types of the feeds where pages announce them; as files they are XML and JSON like any other. */
export const ATOM_TYPE = 'application/atom+xml';
export const JSON_FEED_TYPE = 'application/feed+json';

/** Type of an oEmbed response where a page announces it (oEmbed 1.0, section 4). */
export const OEMBED_TYPE = 'application/json+oembed';

/** The type of a file by the end of its name, without a character set; `undefined` if unknown. */
export function mediaType(file: string): string | undefined {
  const extension = /\.([^./]+)$/.exec(file.toLowerCase())?.[1];
  if (extension === undefined) return undefined;
  return Object.keys(CONTENT_TYPES).find((type) => CONTENT_TYPES[type]?.includes(extension));
}

/** The content type for a file name, with its character set; `undefined` for an unknown kind. */
export function contentType(file: string): string | undefined {
  const type = mediaType(file);
  return type && WITH_CHARSET.includes(type) ? `${type}; charset=utf-8` : type;
}

/**
 * The headers of an endpoint's response in the development server. (Hosts use the file's name.)
 *
 * @param extension `.svg`
 */
export function typedAs(extension: string): ResponseInit {
  return { headers: { 'content-type': contentType(extension) ?? OPAQUE } };
}
