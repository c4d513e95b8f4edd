import { extname } from 'node:path';

/**
 * Types that sirv leaves out, or gives without the character set that a transcript full of curly
 * quotes needs. Everything else (images, fonts, WebAssembly) is sirv's to name.
 *
 * Sources: RFC 7763 (Markdown), RFC 8259 (JSON needs no character set), the MDX project for
 * `text/mdx`; BibTeX and RIS have no registered type, these are the ones in common use.
 */
const TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mdx': 'text/mdx; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  // Pagefind's chunks: already compressed, and opaque to everything but Pagefind.
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};

/** The content type for a file name, or `undefined` where sirv's own answer is right. */
export function contentType(file: string): string | undefined {
  return TYPES[extname(file).toLowerCase()];
}
