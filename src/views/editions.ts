import { besidePath, exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import { type Edition, originalOf } from '../core/model/editions.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { ownNameOf, translatedBy } from '../outputs/edition-words.ts';
import { absolute, href } from '../site.ts';
import type { Link } from './link.ts';
import { words } from './words.ts';

/** The way from a page to the same in other languages. */
export interface EditionsView {
  label: string;
  /** The same page in each other language, in words of the interface. */
  links: (Link & EditionLabel)[];
  /** Pages on which the two are side by side. */
  beside: Link[];
  /** For programs: the same page in all languages, this one as well; addresses are full. */
  alternates: { hreflang: string; href: string }[];
}

/** What a link to another edition says of it. */
interface EditionLabel {
  /** BCP 47 tag; the label is in this language. */
  language: string;
  /** Whether people spoke in it, and who translated it. */
  note: string;
}

/** The editions of an interview that a page shows; undefined where there are none. */
export function interviewEditions(interview: Interview): EditionsView | undefined {
  return editionsView(interview, interviewPath, () => '');
}

/** The editions of an exchange; those that omit it are left out. */
export function exchangeEditions(interview: Interview, { id }: Exchange): EditionsView | undefined {
  const there = (slug: string) =>
    slug === interview.slug
      ? id
      : interview.editions?.find((other) => other.slug === slug)?.exchanges[id];
  const pathIn = (slug: string) => {
    const own = there(slug);
    return own === undefined ? undefined : exchangePath(slug, own);
  };
  return editionsView(interview, pathIn, (translation) => `#${there(translation)}`);
}

/**
 * @param pathIn the path of the page in an edition; undefined where that has no such page
 * @param anchorIn where the page is in a translation that is shown beside its original
 */
function editionsView(
  interview: Interview,
  pathIn: (slug: string) => string | undefined,
  anchorIn: (translation: string) => string,
): EditionsView | undefined {
  const { slug, language, editions = [] } = interview;
  const found = editions.flatMap((edition) => {
    const path = pathIn(edition.slug);
    return path === undefined ? [] : [{ edition, path }];
  });
  const own = pathIn(slug);
  if (found.length === 0 || own === undefined) return undefined;
  const pairs = found.filter(({ edition }) => edition.isOriginal || !originalOf(interview));
  return {
    label: words.editions.otherLanguages,
    links: found.map(({ edition, path }) => ({ href: href(path), ...labelOf(edition) })),
    beside: pairs.map(({ edition }) => {
      const translation = edition.isOriginal ? slug : edition.slug;
      const { sideBySide } = words.editions;
      const label = pairs.length > 1 ? `${sideBySide}: ${ownNameOf(edition.language)}` : sideBySide;
      return { href: href(besidePath(translation)) + anchorIn(translation), label };
    }),
    alternates: [
      { hreflang: language, href: absolute(own) },
      ...found.map(({ edition, path }) => ({ hreflang: edition.language, href: absolute(path) })),
    ],
  };
}

function labelOf(edition: Edition): EditionLabel & Pick<Link, 'label'> {
  const { language, isOriginal } = edition;
  const note = isOriginal ? words.editions.original : translatedBy(edition, words);
  return { language, label: ownNameOf(language), note };
}
