import { parser as saxParser } from 'sax';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/core/model/interview.ts';
import { atomFeed, countArchives, jsonFeed } from '../../src/outputs/feed.ts';
import { awkwardInterview, HOST, publishedInterview, wordsOf } from '../helpers/interviews.ts';
import { readHtml } from '../helpers/read-html.ts';

const interviews = [await publishedInterview(), awkwardInterview()];
const SITE = { tagline: 'Interviews & more' };
const atom = atomFeed(interviews, HOST, SITE);
const json = jsonFeed(interviews, HOST, SITE);

describe('the Atom feed', () => {
  it('has what RFC 4287 requires of a feed', () => {
    const feed = readXml(atom);
    expect(feed.name).toBe('feed');
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(child(feed, 'id')).toBe(HOST.address(''));
    expect(child(feed, 'title')).toBe('Verbatim');
    expect(child(feed, 'updated')).toBe('2026-11-23T00:00:00.000Z');
    expect(links(feed)).toContainEqual({ rel: 'self', href: HOST.address('feed.xml') });
  });

  it('has an entry for each interview, with author, dates and permalink', () => {
    const entries = readXml(atom).children.filter(({ name }) => name === 'entry');
    expect(entries.map((entry) => child(entry, 'id'))).toEqual(
      interviews.map(({ slug }) => HOST.address(`interviews/${slug}/`)),
    );
    const [first] = entries;
    if (!first) throw new Error('There is no entry.');
    expect(links(first)).toEqual([{ href: HOST.address('interviews/seitov-2025/') }]);
    expect(child(first, 'published')).toBe('2025-11-28T00:00:00.000Z');
    expect(child(first, 'updated')).toBe('2026-11-23T00:00:00.000Z');
    expect(first.children.find(({ name }) => name === 'author')?.children[0]?.text).toBe('News.Az');
  });

  it('has titles and texts that survive two readings, as XML and as HTML', () => {
    const entries = readXml(atom).children.filter(({ name }) => name === 'entry');
    for (const [at, interview] of interviews.entries()) {
      const entry = entries[at] as XmlElement;
      expect(htmlText(child(entry, 'title'))).toBe(interview.title);
      expect(wordsOfHtml(child(entry, 'content')).slice(1, -1)).toEqual(wordsOf(interview));
    }
  });
});

describe('the feed of a large archive', () => {
  const [one] = interviews as [Interview];
  /** Of this many interviews, the newest first. */
  const archive = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...one, slug: `talk-${count - n}` }));
  const slugsIn = (xml: string) =>
    readXml(xml)
      .children.filter(({ name }) => name === 'entry')
      .map((entry) => child(entry, 'id').split('/').at(-2));

  it('has the newest, and leads on to all the others', () => {
    const all = archive(47);
    const found = new Set<string | undefined>();
    const read: string[] = [];
    for (let path = 'feed.xml'; path; ) {
      const number = /(\d+)\.xml/.exec(path)?.[1];
      const xml = atomFeed(all, HOST, SITE, number ? Number(number) : undefined);
      expect(slugsIn(xml)).toHaveLength(20);
      for (const slug of slugsIn(xml)) found.add(slug);
      read.push(path);
      const own = links(readXml(xml));
      expect(own).toContainEqual({ rel: 'self', href: HOST.address(path) });
      if (number) expect(own).toContainEqual({ rel: 'current', href: HOST.address('feed.xml') });
      const older = own.find(({ rel }) => rel === 'prev-archive')?.href;
      path = older?.replace(HOST.address(''), '') ?? '';
    }
    expect(read).toEqual(['feed.xml', 'feed/2.xml', 'feed/1.xml']);
    expect(found.size).toBe(47);
  });

  it('leaves its older parts as they are when an interview is added', () => {
    const [before, after] = [archive(45), archive(46)].map((all) => atomFeed(all, HOST, SITE, 1));
    expect(after).toBe(before);
    expect(slugsIn(before as string).at(-1)).toBe('talk-1');
    expect(before).toContain('<fh:archive');
  });

  it('has no other parts while it has all interviews', () => {
    expect(countArchives(archive(20))).toBe(0);
    expect(atomFeed(archive(20), HOST, SITE)).not.toContain('archive');
    expect(jsonFeed(archive(20), HOST, SITE)).not.toHaveProperty('next_url');
  });

  it('leads on in JSON, too', () => {
    const all = archive(41);
    expect(jsonFeed(all, HOST, SITE).next_url).toBe(HOST.address('feed/2.json'));
    expect(jsonFeed(all, HOST, SITE, 2).next_url).toBe(HOST.address('feed/1.json'));
    expect(jsonFeed(all, HOST, SITE, 1)).not.toHaveProperty('next_url');
  });
});

describe('the JSON Feed', () => {
  it('has what version 1.1 requires, and each text in full', () => {
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Verbatim',
      feed_url: HOST.address('feed.json'),
      home_page_url: HOST.address(''),
    });
    for (const [at, interview] of interviews.entries()) {
      const item = json.items[at];
      expect(item?.id).toBe(HOST.address(`interviews/${interview.slug}/`));
      expect(item?.date_published).toBe(`${interview.date}T00:00:00.000Z`);
      expect(wordsOfHtml(item?.content_html ?? '').slice(1, -1)).toEqual(wordsOf(interview));
    }
  });
});

describe('the feeds of an archive', () => {
  it('have its twenty newest interviews', () => {
    const archive = Array.from({ length: 30 }, (_, index) => ({
      ...awkwardInterview(),
      slug: `lamps-${index}`,
    }));
    const newest = archive.slice(0, 20).map(({ slug }) => HOST.address(`interviews/${slug}/`));
    expect(jsonFeed(archive, HOST, SITE).items.map(({ id }) => id)).toEqual(newest);
    const entries = readXml(atomFeed(archive, HOST, SITE)).children;
    expect(
      entries.filter(({ name }) => name === 'entry').map((entry) => child(entry, 'id')),
    ).toEqual(newest);
  });
});

describe('a text in a feed', () => {
  it('keeps its emphasis, its links and its languages', () => {
    const document = readHtml(json.items[1]?.content_html ?? '');
    expect(document.querySelector('em')?.textContent).toBe('slanted, even both');
    expect(document.querySelector('em strong')?.textContent).toBe('both');
    expect(document.querySelector('[lang=az]')?.textContent).toBe('Azərbaycanca');
    expect(document.querySelector('p a')?.getAttribute('href')).toBe(
      'https://lamps.example/?a=1&b=2',
    );
  });

  it('has no address that would lead elsewhere in a feed reader', () => {
    const within: Interview = { ...awkwardInterview() };
    within.lead = [
      {
        ...{ id: 'lead-1', number: 1, text: 'below', position: { line: 1, column: 1 } },
        ...{ role: 'narration', by: [] },
        inlines: [{ type: 'link', href: '#price', children: [{ type: 'text', value: 'below' }] }],
      },
    ];
    const [item] = jsonFeed([within], HOST, SITE).items;
    expect(item?.content_html).toContain(`href="${HOST.address('interviews/lamps-2024/#price')}"`);
  });
});

describe('the date of an entry', () => {
  it('is that of the last correction', () => {
    const correction = { at: 'price', what: '', why: '', was: 'a', now: 'b', date: '2024-05-05' };
    const [item] = jsonFeed(
      [{ ...awkwardInterview(), corrections: [correction] }],
      HOST,
      SITE,
    ).items;
    expect(item?.date_modified).toBe('2024-05-05T00:00:00.000Z');
  });
});

interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/** Reads XML strictly: anything not well-formed throws. */
function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const reader = saxParser(true);
  const add = (text: string) => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  reader.onopentag = ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      text: '',
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  reader.onclosetag = () => void open.pop();
  reader.ontext = add;
  reader.oncdata = add;
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(xml).close();
  return root.children[0] ?? root;
}

function child(element: XmlElement, name: string): string {
  return element.children.find((candidate) => candidate.name === name)?.text ?? '';
}

function links({ children }: XmlElement): Record<string, string>[] {
  return children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
}

function htmlText(html: string): string {
  return readHtml(html).body.textContent ?? '';
}

/** The text of each block: a paragraph or a question. The last says whose text it is. */
/** The words of the transcript in a feed: all but who speaks. */
function wordsOfHtml(html: string): string[] {
  const isLabel = ({ children, textContent }: Element) =>
    children[0]?.localName === 'strong' && children[0].textContent === textContent;
  return [...readHtml(html).body.children]
    .filter((element) => !isLabel(element))
    .map(({ textContent }) => textContent ?? '');
}
