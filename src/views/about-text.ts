import {
  ALTERNATE_FORMATS,
  alternatePath,
  offlinePath,
  sourcePath,
} from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import { dateInWords } from '../outputs/date-in-words.ts';
import { type Addressing, href } from '../site.ts';
import type { Link } from './link.ts';
import { words } from './words.ts';

/** What a transcript rests on, what was left out of it, and how to check it. */
export interface AboutTextView {
  publisher: string;
  /** Whether the headline is the article's own. */
  hasOriginalHeadline: boolean;
  original: { href?: string; retrieved?: string };
  removed: { text: string; reason: string }[];
  /** Whom the article credits for photographs. */
  credits: string[];
  source: { href: string; name: string; sha256?: string };
  rights: string;
  /** The interview as one file; a file itself offers none. */
  offline?: { href: string; name: string };
  formats: Link[];
}

export function aboutTextView(interview: Interview, to: Addressing): AboutTextView {
  const { publisher, sources, removed, rights, slug, title } = interview;
  const [original] = sources;
  return {
    publisher: publisher.name,
    // An article’s own headline is one of the lines that moved to the frontmatter.
    hasOriginalHeadline: removed.lines.some(({ text }) => text.trim() === title),
    original: {
      ...(original?.url && { href: original.url }),
      ...(original?.retrieved && { retrieved: dateInWords(original.retrieved, words) }),
    },
    removed: [
      ...removed.lines.map(({ line, text, reason }) => ({
        text: text.trim(),
        reason: words.pages.removedInLine(reason, line),
      })),
      ...removed.marks.map(({ text, reason }) => ({ text: text.trim(), reason })),
      ...(removed.cuts ?? [])
        .filter(({ text }) => text.trim())
        .map(({ line, text, reason }) => ({
          text: text.trim(),
          reason: words.pages.removedInLine(reason, line),
        })),
    ],
    credits: sources
      .filter(({ kind }) => kind === 'photo-credit')
      .map((credit) => credit.publisher),
    source: {
      ...{ href: to(sourcePath(slug)), name: `${slug}.txt` },
      ...(original?.sha256 && { sha256: original.sha256 }),
    },
    rights,
    ...(to === href && { offline: { href: href(offlinePath(slug)), name: `${slug}.html` } }),
    formats: ALTERNATE_FORMATS.map((format) => ({
      href: to(alternatePath(slug, format)),
      label: words.pages.formats[format],
    })),
  };
}
