import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { namedValues } from '../../tools/importer/fields.ts';
import { spokenIn } from '../../tools/importer/formats/caption-words.ts';
import { readPage } from '../../tools/importer/html.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import { titlesOf } from '../../tools/importer/titles.ts';
import { writeImport } from '../../tools/importer/write-import.ts';

function draftOf(text: string) {
  const { value } = readArticle({ text });
  if (!value) throw new Error('This article can’t be read.');
  return value.draft;
}

describe('who asks, as lines above an interview say it', () => {
  const ASKED = 'Kern: You came by boat?\n\nLund: I did.\n\nKern: And why?\n\nLund: To ask.\n';
  it.each([
    ['behind who answers', `Interviewee: Ada Kern\n\nInterviewer: Mia Lund\n\n${ASKED}`],
    ['before who answers', `Interviewer: Mia Lund\n\nInterviewee: Ada Kern\n\n${ASKED}`],
  ])('%s', (_, text) => {
    expect(draftOf(text).facts.interviewer).toBe('Mia Lund');
  });
});

it('the site’s name alone on the last line is its signature', () => {
  const { facts, removed } = draftOf('– Who are you?\n\n– The keeper.\n\nHarbour.News');
  expect(facts.publisher).toBe('Harbour.News');
  expect(removed.lines).toEqual([{ line: 5, text: 'Harbour.News', reason: 'Signature' }]);
});

it('an exchange is called by what is asked last, not by what is said around it', () => {
  const text =
    'Lund: The canal is old.\n\nWho keeps it?\n\nOr does nobody?\n\nSo they say.\n\nKern: I do.\n\nLund: And at night?\n\nKern: I sleep.\n';
  expect(titlesOf(draftOf(text).exchanges)).toEqual(['Or does nobody?', 'And at night?']);
});

it('the first who asks and the first who answers are named', () => {
  const { people } = draftOf(
    'Lund: Who are you?\n\nKern: The keeper.\n\nLund: Why?\n\nKern: So.\n',
  );
  expect(namedValues(people)).toEqual({ interviewee: 'Kern', interviewer: 'Lund' });
});

it('import.yaml says when each line is said', () => {
  const times = [{ line: 3, from: '00:01:05.000', to: '00:01:09.000' }];
  expect(parse(writeImport({ decisions: [], doubts: [], times })).times).toEqual(times);
  expect(parse(writeImport({ decisions: [], doubts: [] }))).not.toHaveProperty('times');
});

it.each([
  ['&#39;A&#x42;', "'AB"],
  ['&lt;a&gt;', '<a>'],
  ['&#0;', '&#0;'],
  ['&#1114112;', '&#1114112;'],
  ['&unknown;', '&unknown;'],
])('characters of captions that are written as references are read: %s', (written, text) => {
  expect(spokenIn(written)).toEqual([{ text }]);
});

describe('where a page says that it is', () => {
  const at = (head: string) =>
    readPage(
      `<!doctype html><html><head>${head}</head><body><article><p><b>Who keeps the lamp at night, when nobody is there?</b></p><p>I do, and whoever reads <a href="b">the book of the lamp</a> knows for how long, and why.</p></article></body></html>`,
    ).value;
  const linksIn = (value: ReturnType<typeof at>) =>
    [...(value?.article.styles?.values() ?? [])].flatMap(({ markup = [] }) =>
      markup.flatMap(({ href }) => href ?? []),
    );

  it.each([
    ['<link rel="canonical" href="https://a.example/x/">', 'https://a.example/x/b'],
    ['<meta property="og:url" content="https://b.example/">', 'https://b.example/b'],
    [
      '<base href="https://c.example/"><link rel="canonical" href="https://a.example/">',
      'https://c.example/b',
    ],
  ])('its links lead from there: %s', (head, address) => {
    expect(linksIn(at(head))).toEqual([address]);
  });

  it.each(['file:///home/a/https://a.example/', '/x/'])('a place that is none: %s', (href) => {
    const value = at(`<link rel="canonical" href="${href}">`);
    expect(value?.facts.url).toBeUndefined();
    expect(linksIn(value)).toEqual([]);
  });
});
