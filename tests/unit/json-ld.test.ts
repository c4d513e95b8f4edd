import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { answerJsonLd, interviewJsonLd, scriptText } from '../../src/outputs/json-ld.ts';
import { awkwardInterview, exchangeOf, HOST, publishedInterview } from '../helpers/interviews.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The vocabulary, as types: a base interface for each. */
const VOCABULARY = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts'),
  'utf8',
);

const published = await publishedInterview();
const awkward = awkwardInterview();
const DESCRIPTIONS = [published, awkward].flatMap((interview) => [
  interviewJsonLd(interview, HOST),
  ...interview.exchanges.map((exchange) => answerJsonLd(interview, exchange, HOST)),
]);

describe('structured data', () => {
  it('uses only types and properties that schema.org has', () => {
    for (const description of DESCRIPTIONS) checkNode(JSON.parse(scriptText(description)));
  });

  it('cannot end the script element that it stands in', () => {
    const texts = DESCRIPTIONS.map(scriptText);
    expect(texts.some((text) => text.includes('\\u003c/script>'))).toBe(true);
    for (const text of texts) expect(text).not.toContain('<');
  });
});

describe('structured data of an interview', () => {
  it('is an article based on the original, with each question and its speaker as a part', () => {
    const article = interviewJsonLd(published, HOST);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      isBasedOn: published.sources[0]?.url,
      publisher: { '@type': 'Organization', name: 'News.Az' },
      datePublished: '2025-11-28',
    });
    expect(article.hasPart).toEqual(
      published.exchanges.map(({ question }) =>
        expect.objectContaining({
          '@type': 'Question',
          name: question?.text,
          acceptedAnswer: expect.objectContaining({
            author: expect.objectContaining({ '@type': 'Person', name: 'Azamat Seitov' }),
          }),
        }),
      ),
    );
  });
});

describe('structured data of an answer', () => {
  it('has the answer to the character, and who asked where that is known', () => {
    const price = exchangeOf(awkward, 'price');
    expect(answerJsonLd(awkward, price, HOST)).toMatchObject({
      name: price.question?.text,
      author: { '@type': 'Person', name: 'Leyla Lantern' },
      acceptedAnswer: { text: price.answer.map(({ text }) => text).join('\n\n') },
    });
    expect(answerJsonLd(awkward, exchangeOf(awkward, 'again'), HOST)).not.toHaveProperty('author');
  });
});

/** Throws at the first type or property that the vocabulary does not have. */
function checkNode(node: Json): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const part of node) checkNode(part);
    return;
  }
  const { '@type': type, '@context': context, '@id': id, ...properties } = node;
  expect(context ?? 'https://schema.org').toBe('https://schema.org');
  expect(id ?? HOST.address('')).toContain(HOST.address(''));
  const known = propertiesOf(String(type));
  for (const [name, value] of Object.entries(properties)) {
    expect(known, `${type} in schema.org`).toContain(name);
    checkNode(value);
  }
}

/** What a type may have, its ancestors' properties included. */
function propertiesOf(type: string): string[] {
  const [, parents, body] =
    new RegExp(`interface ${type}(?:Base|Leaf)? extends ([^{]+) \\{(.*?)^\\}`, 'ms').exec(
      VOCABULARY,
    ) ?? [];
  if (parents === undefined || body === undefined) throw new Error(`schema.org has no ${type}.`);
  const own = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, name = '']) => name);
  const inherited = parents
    .split(',')
    .map((parent) =>
      parent
        .replace(/Partial<|>/g, '')
        .trim()
        .replace(/Base$/, ''),
    )
    .filter((parent) => parent !== 'IdReference');
  return [...own, ...inherited.flatMap(propertiesOf)];
}
