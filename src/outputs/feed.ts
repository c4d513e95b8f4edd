import { Feed } from 'feed';
import {
  ATOM_PATH,
  cardPath,
  interviewPath,
  JSON_FEED_PATH,
} from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import { startOfDay } from '../core/text/day.ts';
import { escapedText } from '../core/text/html.ts';
import type { Host } from './host.ts';
import { interviewHtml } from './html.ts';
import { interviewMetadata } from './metadata.ts';

/** A feed tells what is new; it is loaded again and again, and must not grow with the archive. */
const MOST_ENTRIES = 20;

/**
 * Writes an Atom feed (RFC 4287) with one entry for each of the newest interviews, in full.
 *
 * @param all the newest first; at least one, since a feed must say when it was updated
 */
export function atomFeed(all: readonly Interview[], host: Host, tagline: string): string {
  const interviews = all.slice(0, MOST_ENTRIES);
  const feed = new Feed({
    id: host.address(''),
    title: host.name,
    description: tagline,
    link: host.address(''),
    feedLinks: { atom: host.address(ATOM_PATH) },
    updated: new Date(Math.max(...interviews.map((interview) => updated(interview).getTime()))),
    generator: false,
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
  return `${feed.atom1()}\n`;
}

/**
 * Makes a JSON Feed of the same entries. (The library knows only version 1.)
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(interviews: readonly Interview[], host: Host, tagline: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: host.name,
    description: tagline,
    home_page_url: host.address(''),
    feed_url: host.address(JSON_FEED_PATH),
    items: interviews.slice(0, MOST_ENTRIES).map((interview) => {
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
