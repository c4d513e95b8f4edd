import { describe, expect, it } from 'vitest';
import { slugError } from '../../src/core/addresses/ids.ts';
import {
  ALL_PASSAGES_PATH,
  ATOM_PATH,
  alternatePath,
  cardPath,
  citationPath,
  exchangePath,
  interviewPath,
  JSON_FEED_PATH,
  JSON_SCHEMA_PATH,
  mapPath,
  NAMES_PATH,
  namePath,
  offlinePath,
  paragraphId,
  passagePath,
  passagesPath,
  sourcePath,
  topicPath,
} from '../../src/core/addresses/permalinks.ts';

const SLUG = 'seitov-2025';

describe('an address of the site, once published, stays:', () => {
  it.each([
    ['an interview', interviewPath(SLUG), 'interviews/seitov-2025/'],
    ['an answer', exchangePath(SLUG, 'connectivity'), 'interviews/seitov-2025/connectivity/'],
    ['the text of record', sourcePath(SLUG), 'interviews/seitov-2025/source.txt'],
    ['what the pages quote from', passagesPath(SLUG), 'interviews/seitov-2025/passages.json'],
    ['an interview as data', alternatePath(SLUG, 'json'), 'interviews/seitov-2025.json'],
    ['an interview as Markdown', alternatePath(SLUG, 'md'), 'interviews/seitov-2025.md'],
    ['an interview for the disk', offlinePath(SLUG), 'offline/seitov-2025.html'],
    ['a topic', topicPath('economy'), 'topics/economy/'],
    ['the index of names', NAMES_PATH, 'names/'],
    ['a name', namePath('baku'), 'names/baku/'],
    ['a map', mapPath('middle-corridor', 'wide', 'dark'), 'maps/middle-corridor-wide-dark.svg'],
    ['the Atom feed', ATOM_PATH, 'feed.xml'],
    ['the JSON feed', JSON_FEED_PATH, 'feed.json'],
    ['the schema of the data', JSON_SCHEMA_PATH, 'schemas/interview.v1.json'],
    ['what quotations are checked against', ALL_PASSAGES_PATH, 'check/passages.json'],
  ])('%s', (_, address, published) => {
    expect(address).toBe(published);
  });

  it('the files of a page, below it', () => {
    const page = exchangePath(SLUG, 'connectivity');
    expect(cardPath('')).toBe('card.png');
    expect(cardPath(page)).toBe('interviews/seitov-2025/connectivity/card.png');
    expect(citationPath(page, 'ris')).toBe('interviews/seitov-2025/connectivity/cite.ris');
  });

  it('a paragraph: on the page of its answer, and that of the introduction on the interview’s', () => {
    const answer = { at: 'connectivity', id: paragraphId('connectivity', 2) };
    expect(passagePath(SLUG, answer)).toBe('interviews/seitov-2025/connectivity/#connectivity-2');
    const lead = { at: 'lead', id: 'lead-1' };
    expect(passagePath(SLUG, lead)).toBe('interviews/seitov-2025/#lead-1');
    const question = { at: 'connectivity', id: 'connectivity' };
    expect(passagePath(SLUG, question)).toBe('interviews/seitov-2025/connectivity/');
  });
});

describe('the name of an interview’s folder', () => {
  it('has 80 characters at most, so that its address can be typed', () => {
    expect(slugError('a'.repeat(80))).toBeUndefined();
    const fault = slugError(`forty-times${'-or-more'.repeat(10)}`);
    expect(fault?.message).toContain('“forty-times-or-more-…”');
    expect(fault?.message).toContain('91 characters');
    expect(fault?.suggestion).toBe('Use 80 at most.');
  });
});
