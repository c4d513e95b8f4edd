import { CITATION_FORMATS, citationPath } from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import type { CslItem } from '../outputs/citation.ts';
import { cachedRendering } from '../outputs/citation-cache.ts';
import { recordRenderer } from '../outputs/citation-renderer.ts';
import { type Citation, type Cited, citations } from '../outputs/citation-text.ts';
import { type JsonLd, scriptText } from '../outputs/json-ld.ts';
import { CITATION_CACHE } from '../outputs/kept-files.ts';
import { href } from '../site.ts';
import type { Link } from './link.ts';
import { words } from './words.ts';

/** Ready-made citations in several styles. */
export interface CiteView {
  /** `Cite this answer` */
  title: string;
  citations: Citation[];
  /** The same for each paragraph. */
  paragraphs: { number: number; citations: Citation[] }[];
  /** Files for reference managers. */
  files: Link[];
}

/** What search engines and reference managers read in the head of a page. */
export interface CitableView {
  authors: string[];
  publisher: string;
  language: string;
  publication: string;
  /** JSON-LD, safe inside a script element. */
  jsonLd: string;
}

const FORMAT_NAMES = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

/** One for all pages: it has compiled the styles. */
const render = recordRenderer();

/**
 * @param title `Cite this answer`
 * @param path of its page
 * @param paragraphs that can be cited alone, each with its record
 */
export function citeView(
  interview: Interview,
  title: string,
  path: string,
  cited: Cited,
  paragraphs: readonly (Cited & { number: number })[] = [],
): CiteView {
  const [whole = [], ...parts] = citations(interview, [cited, ...paragraphs], words, (request) =>
    cachedRendering(request, CITATION_CACHE, render),
  );
  return {
    title,
    citations: whole,
    paragraphs: paragraphs.map(({ number }, at) => ({ number, citations: parts[at] ?? [] })),
    files: CITATION_FORMATS.map((format) => ({
      href: href(citationPath(path, format)),
      label: FORMAT_NAMES[format],
    })),
  };
}

export function citableView(item: CslItem, jsonLd: JsonLd): CitableView {
  return {
    authors: item.author.map((name) =>
      'literal' in name ? name.literal : `${name.family}, ${name.given}`,
    ),
    publisher: item.publisher,
    language: item.language,
    publication: item['container-title'],
    jsonLd: scriptText(jsonLd),
  };
}
