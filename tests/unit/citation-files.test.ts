import { parse as parseBib } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { answerCitation, type CslItem, interviewCitation } from '../../src/outputs/citation.ts';
import { citationFile } from '../../src/outputs/citation-files.ts';
import { awkwardInterview, HOST, publishedInterview } from '../helpers/interviews.ts';

const published = await publishedInterview();
const awkward = awkwardInterview();
const ITEMS = [published, awkward].flatMap((interview) => [
  interviewCitation(interview, HOST),
  ...interview.exchanges.map((exchange) => answerCitation(interview, exchange, HOST)),
]);

describe.each(ITEMS.map((item) => [item.id, item] as const))('the files of %s', (_, item) => {
  it('give everything back when BibLaTeX is read', () => {
    expect(readBib(citationFile(item, 'bib', ENGLISH))).toEqual(essence(item));
  });

  it('give everything back when RIS is read', () => {
    expect(readRis(citationFile(item, 'ris', ENGLISH))).toEqual(essence(item));
  });

  it('give everything back when CSL-JSON is read', () => {
    const [read]: CslItem[] = JSON.parse(citationFile(item, 'json', ENGLISH));
    expect(read && essence(read)).toEqual(essence(item));
  });
});

describe('the keys of the entries', () => {
  it('differ for each answer, also where questions begin alike', () => {
    const keys = ITEMS.map(
      (item) => /^@\w+\{([^,]+),/.exec(citationFile(item, 'bib', ENGLISH))?.[1],
    );
    expect(new Set(keys).size).toBe(ITEMS.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('the RIS file', () => {
  it('has one line for each value, however long, and ends its record', () => {
    const lines = citationFile(ITEMS[0] as CslItem, 'ris', ENGLISH).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).toBe('ER  - ');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

/** What must survive: who, what, when, where published, where to be found. */
function essence(item: CslItem) {
  const [name] = item.author;
  return {
    author: name && ('literal' in name ? name.literal : `${name.family}, ${name.given}`),
    title: item.title,
    date: item.issued['date-parts'][0].join('-'),
    publication: item['container-title'],
    publisher: item.publisher,
    url: item.URL,
    note: item.note,
  };
}

/** BibLaTeX as another program reads it. `publisher` is a field of our own in an @article. */
function readBib(bib: string): ReturnType<typeof essence> {
  const { entries, errors } = parseBib(bib, { processUnexpected: true });
  expect([errors, Object.keys(entries)]).toEqual([[], ['1']]);
  const { fields = {}, unexpected_fields = {} } = entries[1] ?? {};
  const [name] = fields.author as { family?: unknown; given?: unknown; literal?: unknown }[];
  return {
    author: [name?.literal ?? name?.family, name?.given].filter(Boolean).map(words).join(', '),
    title: words(fields.title),
    date: String(fields.date).split('-').map(Number).join('-'),
    publication: words(fields.journaltitle),
    publisher: words(unexpected_fields.publisher),
    url: String(fields.url),
    note: words(fields.note),
  };
}

/** The text of the parser's trees. */
function words(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(words).join('');
  return tree && typeof tree === 'object' && 'text' in tree ? String(tree.text) : '';
}

/** RIS as its tags are defined: the last value of a tag counts, but for names. */
function readRis(ris: string): ReturnType<typeof essence> {
  const tags = new Map(ris.split('\r\n').map((line) => [line.slice(0, 2), line.slice(6)] as const));
  const tag = (name: string) => tags.get(name) ?? '';
  expect(tag('TY')).toBe('NEWS');
  return {
    author: tag('AU'),
    title: tag('TI'),
    date: tag('DA').split('/').map(Number).join('-'),
    publication: tag('T2'),
    publisher: tag('PB'),
    url: tag('UR'),
    note: tag('N1'),
  };
}
