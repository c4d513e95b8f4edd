import { passagePath } from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import type { Library } from '../library/library.ts';
import { dateInWords } from '../outputs/date-in-words.ts';
import { href } from '../site.ts';
import { contactLink } from './frame.ts';
import type { Link } from './link.ts';
import { inPages, type ListPage } from './list-pages.ts';
import { indexPlace } from './place.ts';
import { type SourceView, sourcesView } from './sources.ts';
import { words } from './words.ts';

/** What was corrected in a passage since its registration, with the previous wording. */
export interface CorrectionView {
  /** ISO 8601, and in words. */
  date: string;
  dateInWords: string;
  what: string;
  why: string;
  /** Where it can be seen: one, or none. */
  sources: SourceView[];
  was: string;
  language: string;
}

/** The corrected passages of an interview. */
export interface CorrectedInterview {
  title: string;
  passages: { href: string; place: string; text: string; corrections: CorrectionView[] }[];
}

/** The corrections of one passage, the oldest first. */
export function correctionsOf({ corrections, language }: Interview, id: string): CorrectionView[] {
  return corrections
    .filter(({ at }) => at === id)
    .map(({ date, what, why, source, was }) => ({
      ...{ date, what, why, was, language, sources: sourcesView(source ? [source] : []) },
      dateInWords: dateInWords(date, words),
    }));
}

/** A page of the list of all corrections. */
export type CorrectionsView = ListPage<CorrectedInterview> & {
  /** How the newsroom corrects, in its own words; paragraphs. */
  policy: string[];
  /** Where errors can be reported. */
  contact?: Link;
};

export function correctionsViews({ interviews, site }: Library): CorrectionsView[] {
  const corrected = interviews
    .filter(({ corrections }) => corrections.length > 0)
    .map((interview) => ({
      title: interview.title,
      passages: [...interview.passages.values()]
        .flat()
        .map((passage) => ({
          href: href(passagePath(interview.slug, passage)),
          place: indexPlace(passage, words),
          text: passage.text,
          corrections: correctionsOf(interview, passage.id),
        }))
        .filter(({ corrections }) => corrections.length > 0),
    }));
  const { sitePages, correctionsDescription: description } = words.pages;
  const page = {
    metadata: { title: sitePages.corrections, description },
    path: 'corrections/',
  };
  const contact = contactLink(site);
  const policy = site.corrections?.split(/\n\s*\n/) ?? [];
  return inPages(page, corrected).map((part) => ({ ...part, policy, ...(contact && { contact }) }));
}
