import { ATOM_PATH, NAMES_PATH } from '../core/addresses/permalinks.ts';
import { hasEditions } from '../core/model/editions.ts';
import type { Library } from '../library/library.ts';
import { library } from '../library/site-library.ts';
import { type PageCard, siteCard } from '../outputs/cards.ts';
import { href } from '../site.ts';
import type { Link } from './link.ts';
import { words } from './words.ts';

type Site = Library['site'];

/** What surrounds every page: what the newsroom sets, and the ways to the site's own pages. */
export interface FrameView {
  name: string;
  tagline: string;
  /** BCP 47 tag of the interface. */
  language: string;
  colours: Site['colours'];
  /** The picture of pages that have none of their own. */
  card: PageCard;
  /** Whether there are pages with two editions side by side, which have a stylesheet of their own. */
  hasEditions: boolean;
  logo?: { href: string; width: number; height: number };
  navigation: Link[];
  /** The list of all questions, for a page without scripts, if the navigation does not have it. */
  search?: Link;
  footer: Link[];
  publisher?: Link;
  rights?: string;
  licence?: Link;
}

const { sitePages, frontPage, feed, contact: contactLabel } = words.pages;
const SITE_PAGES: Record<Extract<Site['navigation'][number], string>, Link> = {
  search: { href: href('search/'), label: sitePages.search },
  names: { href: href(NAMES_PATH), label: sitePages.names },
  check: { href: href('check/'), label: sitePages.check },
  about: { href: href('about/'), label: sitePages.about },
  corrections: { href: href('corrections/'), label: sitePages.corrections },
};

function frameView({ site, interviews }: Library): FrameView {
  const { name, tagline, colours, navigation, logo, publisher, rights, licence } = site;
  const { search, corrections, check, names, about } = SITE_PAGES;
  const elsewhere = navigation.filter((item) => typeof item !== 'string').map(linkTo);
  const contact = contactLink(site);
  return {
    ...{ name, tagline, language: words.tag, colours, card: siteCard(tagline, { name, words }) },
    hasEditions: hasEditions(interviews),
    ...(logo && { logo: logoView(logo) }),
    navigation: navigation.map((item) =>
      typeof item === 'string' ? SITE_PAGES[item] : linkTo(item),
    ),
    ...(!navigation.includes('search') && { search }),
    footer: [
      { href: href(''), label: frontPage },
      ...[search, corrections, check, names, about],
      { href: href(ATOM_PATH), label: feed },
      ...(contact ? [{ href: contact.href, label: contactLabel }] : []),
      ...elsewhere,
    ],
    ...(publisher && { publisher: linkTo({ label: publisher.name, url: publisher.url }) }),
    ...(rights && { rights }),
    ...(licence && { licence: linkTo({ label: licence.name, url: licence.url }) }),
  };
}

/** The logo as high as the header has room for, in CSS pixels. */
function logoView({ width, height }: NonNullable<Site['logo']>): FrameView['logo'] {
  const shown = 32;
  return { href: href('logo.svg'), width: Math.round((shown * width) / height), height: shown };
}

/** The way to the newsroom, as the site sets it: a page, or an e-mail address. */
export function contactLink({ contact }: Site): Link | undefined {
  if (contact === undefined) return undefined;
  return { href: URL.canParse(contact) ? contact : `mailto:${contact}`, label: contact };
}

function linkTo({ label, url }: { label: string; url: string }): Link {
  return { href: url, label };
}

export const frame = frameView(library);
