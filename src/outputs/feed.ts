import { Feed } from 'feed';
import {
  ATOM_PATH,
  cardPath,
  feedArchivePath,
  interviewPath,
  JSON_FEED_PATH,
} from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import { startOfDay } from '../core/text/day.ts';
import { escapedText } from '../core/text/html.ts';
import type { Host } from './host.ts';
import { interviewHtml } from './html.ts';
import { interviewMetadata } from './metadata.ts';

/** What a feed says of the site: what it is, who publishes it, and who has which rights in it. */
export interface FeedSite {
  tagline: string;
  publisher?: { name: string; url: string } | undefined;
  rights?: string | undefined;
}

/** A feed tells what is new; it is loaded again and again, and must not grow with the archive. */
const MOST_ENTRIES = 20;

/** How many parts with older entries the feed has. Each is full, so that it stays as it is. */
export function countArchives(all: readonly Interview[]): number {
  return all.length > MOST_ENTRIES ? Math.floor(all.length / MOST_ENTRIES) : 0;
}

/** The newest entries or, with its number, a part with older ones; and the parts beside it. */
function partOf(all: readonly Interview[], archive?: number) {
  const count = countArchives(all);
  const end = archive === undefined ? MOST_ENTRIES : all.length - (archive - 1) * MOST_ENTRIES;
  return {
    interviews: all.slice(Math.max(0, end - MOST_ENTRIES), end),
    older: archive === undefined ? count : archive - 1,
    newer: archive !== undefined && archive < count ? archive + 1 : 0,
  };
}

/**
 * Writes an Atom feed (RFC 4287) with one entry for each of the newest interviews, in full. It leads
 * on to those before (RFC 5005, section 4).
 *
 * @param all the newest first
 * @param archive number of a part with older entries; left out for the feed of the newest
 */
export function atomFeed(
  all: readonly Interview[],
  host: Host,
  site: FeedSite,
  archive?: number,
): string {
  const { interviews, older, newer } = partOf(all, archive);
  const path = archive === undefined ? ATOM_PATH : feedArchivePath(archive, 'xml');
  const feed = new Feed({
    id: host.address(''),
    title: host.name,
    description: site.tagline,
    link: host.address(''),
    feedLinks: { atom: host.address(path) },
    // A feed must say when it was updated. One that has no entry yet says: never, as far as we know.
    updated: new Date(Math.max(0, ...interviews.map((interview) => updated(interview).getTime()))),
    generator: false,
    ...(site.publisher && { author: { name: site.publisher.name, link: site.publisher.url } }),
    ...(site.rights && { copyright: site.rights }),
  });
  for (const interview of interviews) {
    const link = host.address(interviewPath(interview.slug));
    const { title, description } = interviewMetadata(interview);
    feed.addItem({
      id: link,
      link,
      // The library marks both as HTML.
      title: escapedText(title),
      description: escapedText(description),
      content: interviewHtml(interview, host),
      published: startOfDay(interview.date),
      date: updated(interview),
      author: [{ name: interview.publisher.name, link: interview.publisher.url }],
      contributor: interview.people.map(({ name }) => ({ name })),
      copyright: interview.rights,
      category: topics(interview).map((term) => ({ name: term, term })),
    });
  }
  const link = (rel: string, to: string) => `<link rel="${rel}" href="${host.address(to)}"/>`;
  const links = [
    ...(archive === undefined
      ? []
      : [
          '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>',
          link('current', ATOM_PATH),
        ]),
    ...(older > 0 ? [link('prev-archive', feedArchivePath(older, 'xml'))] : []),
    ...(newer > 0 ? [link('next-archive', feedArchivePath(newer, 'xml'))] : []),
  ];
  // The library has no field for them.
  const self = '<link rel="self"';
  return `${feed.atom1().replace(self, () => [...links, self].join('\n    '))}\n`;
}

/**
 * Makes a JSON Feed of the same entries. (The library knows only version 1.)
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(all: readonly Interview[], host: Host, site: FeedSite, archive?: number) {
  const { interviews, older } = partOf(all, archive);
  const path = archive === undefined ? JSON_FEED_PATH : feedArchivePath(archive, 'json');
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: host.name,
    description: site.tagline,
    home_page_url: host.address(''),
    feed_url: host.address(path),
    ...(site.publisher && { authors: [site.publisher] }),
    ...(older > 0 && { next_url: host.address(feedArchivePath(older, 'json')) }),
    items: interviews.map((interview) => {
      const url = host.address(interviewPath(interview.slug));
      const { title, description } = interviewMetadata(interview);
      return {
        id: url,
        url,
        ...(interview.sources[0]?.url && { external_url: interview.sources[0].url }),
        title,
        summary: description,
        content_html: interviewHtml(interview, host),
        image: host.address(cardPath(interviewPath(interview.slug), 'wide')),
        date_published: startOfDay(interview.date).toISOString(),
        date_modified: updated(interview).toISOString(),
        authors: [{ name: interview.publisher.name, url: interview.publisher.url }],
        tags: topics(interview),
        language: interview.language,
      };
    }),
  };
}

/** When the text was last corrected, or compared with the original: the same in each build. */
function updated({ sources, date, corrections }: Interview): Date {
  const days = [sources[0]?.retrieved ?? date, ...corrections.map((correction) => correction.date)];
  return startOfDay(days.sort().at(-1) ?? date);
}

function topics({ exchanges }: Interview): string[] {
  return [...new Set(exchanges.flatMap((exchange) => exchange.topics))].sort();
}
