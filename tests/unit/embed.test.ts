import { describe, expect, it } from 'vitest';
import { exchangePath } from '../../src/core/addresses/permalinks.ts';
import type { Exchange } from '../../src/core/model/interview.ts';
import { type Part, type Passage, passagesOf } from '../../src/core/model/passages.ts';
import { embedFrame, embedSnippet } from '../../src/outputs/embed.ts';
import { oembed } from '../../src/outputs/oembed.ts';
import { conversation } from '../helpers/conversations.ts';
import { exchangeOf, HOST, publishedInterview } from '../helpers/interviews.ts';
import { readHtml } from '../helpers/read-html.ts';

const published = await publishedInterview();

describe('the snippet of an answer', () => {
  const connectivity = exchangeOf(published, 'connectivity');
  const link = HOST.address(exchangePath(published.slug, 'connectivity'));

  it('is a quotation with who says what, and a link to the answer', () => {
    const { body } = readHtml(embedSnippet(published, connectivity, HOST));
    const quotation = body.querySelector('blockquote');
    expect(quotation?.getAttribute('cite')).toBe(link);
    expect(quotation?.getAttribute('lang')).toBe('en');
    const [question, first, second] = connectivity.answer.length
      ? [...(quotation?.children ?? [])].map(({ textContent }) => textContent)
      : [];
    expect(question).toBe(`Question: ${connectivity.question?.text}`);
    expect(first).toBe(`Azamat Seitov: ${connectivity.answer[0]?.text}`);
    expect(second).toBe(connectivity.answer[1]?.text);
    const source = body.querySelector('blockquote + p a');
    expect(source?.getAttribute('href')).toBe(link);
    expect(source?.textContent).toBe('News.Az, 28 November 2025');
  });

  it('has neither script nor style, and no text becomes markup', () => {
    const hostile = '<script>alert(1)</script> & "quoted"';
    const answer = connectivity.answer.map((paragraph) => ({ ...paragraph, text: hostile }));
    const snippet = embedSnippet(
      { ...published, exchanges: [{ ...connectivity, answer }] },
      { ...connectivity, answer },
      HOST,
    );
    const { body } = readHtml(snippet);
    expect([...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))]).toEqual(
      ['blockquote', 'p', 'strong', 'a'],
    );
    expect(body.textContent).toContain(hostile);
  });

  it('shortens a long answer between words, and says so', () => {
    const text = 'Nobody knows where the water goes. '.repeat(60).trim();
    const answer = connectivity.answer.map((paragraph) => ({ ...paragraph, text }));
    const exchange = { ...connectivity, answer };
    const { body } = readHtml(
      embedSnippet({ ...published, exchanges: [exchange] }, exchange, HOST),
    );
    const words = body.querySelector('blockquote')?.lastElementChild?.textContent ?? '';
    expect(words).toMatch(/ \w+…$/);
    expect(words.length).toBeLessThan(1_100);
    expect(text.startsWith(words.replace(/^Azamat Seitov: |…$/g, ''))).toBe(true);
    expect(body.querySelector('a')?.textContent).toBe('News.Az, 28 November 2025 (shortened)');
  });

  it.each(['quellin-panel', 'pell-statement', 'dost-maps'] as const)(
    'of %s gives nobody the words of somebody else',
    async (name) => {
      const interview = await conversation(name);
      for (const exchange of interview.exchanges) {
        const shown = turnsIn(embedSnippet(interview, exchange, HOST));
        const said = passagesOf(interview).filter(({ at }) => at === exchange.id);
        expect(shown.length).toBeGreaterThan(0);
        for (const [index, { speaker, words }] of shown.entries()) {
          const { part, by, text } = said[index] as Passage;
          const names = by.map((id) => interview.people.find((person) => person.id === id)?.name);
          expect(speaker).toBe(names.join(', ') || WHAT_IT_IS[part]);
          expect(withoutSpace(text)).toContain(withoutSpace(words.replace(/…$/, '').slice(0, 60)));
        }
      }
    },
  );
});

/** What is written before the words of those who are not named, and of nobody. */
const WHAT_IT_IS: Partial<Record<Part, string>> = {
  question: 'Question',
  answer: 'Speaker not named',
  remark: 'Remark',
  narration: 'Narration',
  heading: 'Sub-heading',
};

/** The paragraphs of a snippet as a reader takes them: each with the last label before it. */
function turnsIn(html: string): { speaker: string; words: string }[] {
  let speaker = '';
  return [...readHtml(html).querySelectorAll('blockquote p')].map((paragraph) => {
    const label = paragraph.querySelector('strong')?.textContent;
    speaker = label?.slice(0, -1) ?? speaker;
    return { speaker, words: (paragraph.textContent ?? '').slice(label ? label.length + 1 : 0) };
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the oEmbed response of an answer', () => {
  const exchange = exchangeOf(published, 'connectivity');
  const response = oembed(published, exchange, HOST);

  it('has what oEmbed 1.0 requires of type “rich”, and of a thumbnail', () => {
    expect(response).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 400 });
    expect(response.thumbnail_url).toMatch(/^https:.*\/connectivity\/card\.png$/);
    expect([response.thumbnail_width, response.thumbnail_height]).toEqual([1200, 630]);
    expect(response.author_name).toBe('Azamat Seitov');
    expect(response.title).toBe(exchange.question?.text);
  });

  it('frames the page that is made for it', () => {
    const [frame, ...others] = readHtml(response.html).body.children;
    expect(others).toEqual([]);
    expect(frame?.getAttribute('src')).toBe(
      HOST.address('interviews/seitov-2025/connectivity/embed/'),
    );
    expect(frame?.getAttribute('width')).toBe('600');
  });

  it('names nobody where nobody who answers is named', () => {
    const nobody = { ...published, people: [] };
    const unnamed = { ...exchange, answer: exchange.answer.map((each) => ({ ...each, by: [] })) };
    expect(oembed({ ...nobody, exchanges: [unnamed] }, unnamed, HOST)).not.toHaveProperty(
      'author_name',
    );
  });

  it('has a title in the frame that no quotation mark can end', () => {
    const question = { ...(exchange.question as object), text: 'Is "this" <b>it</b>?' };
    const quoted = { ...exchange, question } as Exchange;
    const { body } = readHtml(embedFrame(published, quoted, HOST));
    expect(body.firstElementChild?.getAttribute('title')).toContain('Is "this" <b>it</b>?');
    expect(body.children).toHaveLength(1);
  });
});
