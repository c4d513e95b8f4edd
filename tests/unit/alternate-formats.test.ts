import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/core/model/inline.ts';
import type { Inline } from '../../src/core/model/interview.ts';
import { interviewHtml } from '../../src/outputs/html.ts';
import { interviewJson } from '../../src/outputs/interview-json.ts';
import { interviewMarkdown } from '../../src/outputs/markdown.ts';
import { interviewText } from '../../src/outputs/plain-text.ts';
import { interviewJsonSchema } from '../../src/schemas/interview-json.ts';
import {
  awkwardInterview,
  exchangeOf,
  HOST,
  publishedInterview,
  wordsOf,
} from '../helpers/interviews.ts';
import { readHtml } from '../helpers/read-html.ts';

const INTERVIEWS = [await publishedInterview(), awkwardInterview()].map(
  (interview) => [interview.slug, interview] as const,
);

describe.each(INTERVIEWS)('%s as Markdown', (_, interview) => {
  const markdown = interviewMarkdown(interview, HOST);
  const document = readHtml(markdownToHtml(markdown, { features: { gfm: true } }).html);

  it('has the words of the transcript and nothing between them but addresses', () => {
    const blocks = [...document.body.children].slice(3, -1);
    const isAddress = ({ textContent }: Element) =>
      /^\[\d+ of \d+\] https:/.test(textContent ?? '') || textContent?.startsWith('[');
    expect(blocks.filter((block) => !isAddress(block)).map((b) => b.textContent)).toEqual(
      wordsOf(interview),
    );
  });

  it('has the title and the questions as headings', () => {
    const headings = [...document.querySelectorAll('h1, h2')];
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      interview.title,
      ...interview.exchanges.map(({ question }) => question?.text),
    ]);
  });
});

describe('an awkward text as Markdown', () => {
  it('keeps emphasis and links', () => {
    const markdown = interviewMarkdown(awkwardInterview(), HOST);
    expect(markdown).toContain(
      '**bold**, *slanted, even **both*** and [a link](<https://lamps.example/?a=1&b=2>)',
    );
  });
});

describe('a link with signs of Markdown in its address', () => {
  const HREF = 'https://lamps.example/a_(b)/c%20d?e=f>g&amp;h=<i&copy;j=\\k#l>m';
  const awkward = awkwardInterview();
  const link: Inline = { type: 'link', href: HREF, children: [{ type: 'text', value: 'a link' }] };
  const [lead = expect.fail()] = awkward.lead;
  const [original = expect.fail(), ...others] = awkward.sources;
  const interview = {
    ...awkward,
    lead: [{ ...lead, text: 'a link', inlines: [link] }],
    sources: [{ ...original, url: HREF }, ...others],
  };
  const hrefsIn = (html: string) =>
    [...readHtml(html).querySelectorAll('a')].map((a) => decodeURI(a.getAttribute('href') ?? ''));

  it('leads where it led, as Markdown and as HTML', () => {
    const hrefs = hrefsIn(markdownToHtml(interviewMarkdown(interview, HOST)).html);
    expect(hrefs.filter((href) => href === decodeURI(HREF))).toHaveLength(2);
    expect(hrefsIn(interviewHtml(interview, HOST))).toContain(decodeURI(new URL(HREF).href));
  });
});

describe.each(INTERVIEWS)('%s as plain text', (_, interview) => {
  it('has a line for each paragraph, to the character', () => {
    const lines = interviewText(interview, HOST).split('\n\n').slice(3, -1);
    expect(lines.filter((line) => !/^\[\d+ of \d+\] https:|^\[[^\]]+\]$/.test(line))).toEqual(
      wordsOf(interview),
    );
  });
});

describe.each(INTERVIEWS)('%s as JSON', (_, interview) => {
  const json = interviewJsonSchema.parse(
    JSON.parse(JSON.stringify(interviewJson(interview, HOST))),
  );

  it('has the words of the transcript, twice the same', () => {
    const parts = json.sections.flatMap(({ passages }) => passages);
    expect(parts.map(({ text }) => text)).toEqual(wordsOf(interview));
    expect(parts.map(({ inlines }) => plainText(inlines))).toEqual(wordsOf(interview));
  });

  it('loses nothing that the schema does not know', () => {
    expect(json).toEqual(JSON.parse(JSON.stringify(interviewJson(interview, HOST))));
  });

  it('names the words of each passage between those before and after them', () => {
    for (const { passages } of json.sections) {
      const text = passages.map((passage) => passage.text).join(' ');
      for (const { selector, text: words } of passages) {
        expect(selector.exact).toBe(words);
        expect(text).toContain(selector.prefix + words + selector.suffix);
        expect(selector.prefix.length).toBe(Math.min(32, text.indexOf(words)));
      }
    }
  });

  it('has the permalink of each paragraph', () => {
    for (const { exchange, passages } of json.sections) {
      if (!exchange) continue;
      const { url, id } = exchange;
      expect(url).toBe(HOST.address(`interviews/${interview.slug}/${id}/`));
      expect(passages.map((passage) => passage.url)).toEqual([
        url,
        ...passages.slice(1).map((passage) => `${url}#${passage.id}`),
      ]);
    }
  });
});

describe('the JSON of the published interview', () => {
  it('names one sentence of each answer, which its page has once', async () => {
    const { keySentences = [] } = interviewJson(await publishedInterview(), HOST);
    expect(keySentences).toHaveLength(8);
    for (const { source, selector } of keySentences) {
      const id = source.split('/').at(-2) ?? '';
      const { answer } = exchangeOf(await publishedInterview(), id);
      const text = answer.map((paragraph) => paragraph.text).join('\n');
      expect(text.split(selector.prefix + selector.exact + selector.suffix)).toHaveLength(2);
      expect(selector.exact).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('tells whose view a passage gives, and the words that show it', async () => {
    const { sections } = interviewJson(await publishedInterview(), HOST);
    const all = sections.flatMap(({ passages }) => passages);
    const attributions = all.flatMap(({ id, text, attributions = [] }) =>
      attributions.map(({ attribution, start, end, text: words, signal }) => {
        expect(text.slice(start, end)).toBe(words);
        expect(words).toContain(signal);
        return `${id} ${attribution}: ${signal}`;
      }),
    );
    expect(attributions).toEqual([
      'view-from-tashkent-1 official: Officials emphasize',
      'view-from-tashkent-1 official: It is also noted',
      'opportunities-1 official: Tashkent stresses',
      'political-advantages-1 official: According to Tashkent',
      'political-advantages-1 third-party: President Shavkat Mirziyoyev has repeatedly emphasized',
      'expectations-1 third-party: President Mirziyoyev called it',
    ]);
  });

  it('has the hash of the very bytes of the text of record', async () => {
    const { textOfRecord } = interviewJson(await publishedInterview(), HOST);
    const bytes = readFileSync('content/interviews/seitov-2025/source.txt');
    expect(textOfRecord.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
