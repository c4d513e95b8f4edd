import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAttributed } from '../../src/core/quotation/attributed.ts';
import { checkText } from '../../src/core/quotation/check-text.ts';
import { withIntroducedInMarks } from '../../src/core/quotation/introduced.ts';
import { withBlocksInMarks, withoutMarkup } from '../../src/core/quotation/markup.ts';
import { readPasted } from '../../src/core/quotation/pasted.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { bareMarks } from '../../src/core/quotation/typography.ts';
import { frontmatterOf } from '../../src/core/read/frontmatter.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { fold } from '../../src/core/text/folding.ts';
import { escapeMarkdown } from '../../src/core/text/markdown.ts';
import { bareWord } from '../../src/core/text/search-words.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { shorten } from '../../src/outputs/metadata.ts';
import { decode } from '../../tools/importer/decode.ts';
import { readCaptions } from '../../tools/importer/formats/captions.ts';
import { isPdfText, readPdfText } from '../../tools/importer/formats/pdf-text.ts';
import { isHtml, readPage } from '../../tools/importer/html.ts';
import { isTurnWord } from '../../tools/importer/label-words.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import { growthOf } from '../helpers/growth.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const article = (text: string) => readArticle({ text: `${text}\n` });
const turn = (text: string) => article(`Q: Why ${text}?\n\nA: So ${text}.\n\nQ: And?\n\nA: Yes.`);
const exchange = (attributes: string, words: string) =>
  readTranscript(
    `<Exchange id="a" label="A" ${attributes}>\n\n## Why?\n\n${words}\n\n</Exchange>\n`,
  );
const page = (html: string) =>
  readPage(
    `<html><body><article><p>${'Words of it. '.repeat(50)}</p>${html}</article></body></html>`,
  );

/** What reads foreign text, by what an editor or a reader does with it. */
const READERS: Record<string, (text: string) => unknown> = {
  'telling a page from a text': isHtml,
  'decoding a page': (text) => decode(Buffer.from(`<html>${text}<p>\xe9`, 'latin1'), 'a.html'),
  'importing an article': article,
  'importing a turn': turn,
  'importing a label': isTurnWord,
  'reading an answer': (text) => exchange('', `x${text}x`),
  'reading the frontmatter': (text) => frontmatterOf(`---\n${text}`),
  'splitting into sentences': (text) => splitSentences(text),
  'splitting into words': wordsOf,
  'folding for search': (text) => fold(text, 'letters'),
  'indexing a word': bareWord,
  'reading a quotation': readPasted,
  'reading a quotation with its attribution': readAttributed,
  'taking marks out of a text': withoutMarkup,
  'setting what is introduced in quote marks': (text) =>
    withIntroducedInMarks(withBlocksInMarks(text)),
  'comparing quote marks': bareMarks,
  'writing Markdown': escapeMarkdown,
  shortening: (text) => shorten(text, Math.ceil(text.length / 2)),
};

const PIECES = [
  ...[' ', '\t', '\u00a0', '\n', '\r\n', '<!---->', '<!--', 'Dr. ', '. ', '.)', '… ', '. . '],
  ...['"', '“ ', '\n“', '\n — A', '[', '[ ', '- ', '— ', "a'", '1 - ', '1.', '**', '> ', '#', '№ '],
  ...['http://', ' https://a', 'charset ', '<meta ', '---\n', 'e\u0301', 'A. ', 'a '],
];

/** What only the parser of MDX reads; it is not ours, and it is slow with many tags in a paragraph. */
const OF_THE_PARSER = ['<!---->', '<!--', '<meta '];

/** The exponent below which a growth is linear; measured on a machine that does other things too. */
const LINEAR = 1.5;

describe('fault 59: the time grows no faster than the text', () => {
  describe.each(Object.entries(READERS))('when %s', (name, read) => {
    const pieces = PIECES.filter((p) => name !== 'reading an answer' || !OF_THE_PARSER.includes(p));
    it.each(pieces.map((piece) => [JSON.stringify(piece), piece]))('%s', (_, piece) => {
      const most = 100_000 / piece.length;
      for (const text of [
        (size: number) => `x${piece.repeat(size)}x`,
        (size: number) => `${piece.repeat(size)}x`,
      ])
        expectLinear((size) => read(text(size)), most);
    });
  });

  it.each([
    ['line breaks', '<br>'],
    ['paragraphs', '<p>a'],
    ['spaces', ' '],
    ['comments', '<!---->'],
  ])('when importing a page of many %s', (_, piece) => {
    expectLinear((size) => page(piece.repeat(size)), 8_000);
  });

  it.each([
    '<',
    '<v ',
    '<v\t',
    '<c.',
    '{\\',
    '&',
    '\n',
    '00:01.000 --> 00:02.000\n',
    'a: ',
    '[A] ',
    '>> ',
  ])('when reading captions of many %j', (piece) => {
    const captions = (size: number) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${piece.repeat(size)}x`;
    expectLinear((size) => readCaptions(captions(size)), 100_000 / piece.length);
  });

  it.each([
    'a',
    'a-',
    'a-\n',
    'a¬\n',
    '1\n',
    'Page 1\n',
    'words of one line, which goes on\n',
    'A: ',
  ])('when reading the text of a PDF file of many %j', (piece) => {
    const copied = (size: number) => `${piece.repeat(size)}\nx`;
    expectLinear(
      (size) => [isPdfText(copied(size)), readPdfText(copied(size))],
      50_000 / piece.length,
    );
  });

  it.each<[string, (n: number) => string]>([
    ['people', (n) => `Name${n} Other: So ${n}?`],
    ['people with one surname', (n) => `Name${n} Lund: So ${n}?`],
    ['lines that are the same', () => 'The same words again, here and there.'],
    ['doubts', (n) => `– So ${n}.\n\n**It is ${n}?**`],
    ['questions in bold type', (n) => `**Why ${n} of them?**\n\nBecause of ${n}.`],
  ])('when importing an article of many %s', (_, line) => {
    const text = (size: number) => Array.from({ length: size }, (_item, n) => line(n)).join('\n\n');
    expectLinear((size) => article(text(size)), 4_000);
  });

  it('when reading the topics of an exchange', () => {
    for (const piece of ["'a'", "'a' ", "'a',", ' '])
      expectLinear((size) => exchange(`topics={[${piece.repeat(size)}x]}`, 'So.'), 20_000);
  });
});

const index = indexInterviews(await quotableInterviews());

describe('checking a draft', () => {
  const paragraphs = readFileSync('tests/fixtures/drafts/corridor.md', 'utf8').split('\n\n');
  it('of many quotations takes time that grows with its length', () => {
    const draft = (size: number) =>
      Array.from({ length: size }, (_, at) => paragraphs[at % paragraphs.length]).join('\n\n');
    expectLinear((size) => checkText(draft(size), index), 128);
  });
});

describe('fault 59: a page whose elements are nested', () => {
  it.each(['b', 'div', 'blockquote'])('20,000 deep is refused with a message: <%s>', (tag) => {
    const { findings } = page(`<${tag}>`.repeat(20_000));
    expect(findings).toMatchObject([
      {
        message: 'The elements of this page are nested more than 200 deep.',
        suggestion: expect.stringContaining('Copy the article’s text from the browser'),
      },
    ]);
  });

  it('as real pages are is read', () => {
    expect(page('<div>'.repeat(100)).findings ?? []).toEqual([]);
  });
});

function expectLinear(run: (size: number) => unknown, most: number): void {
  expect(growthOf((size) => void run(size), most, LINEAR)).toBeLessThan(LINEAR);
}
