import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { BASE, pageAt, ROOT, TWO } from '../helpers/built-site.ts';

const SITES = [
  { site: ROOT, content: 'content' },
  { site: BASE, content: 'content' },
  { site: TWO, content: '.cache/content/two' },
];

const cases = await Promise.all(
  SITES.map(async ({ site, content }) => {
    const { interviews } = await readArchive(content);
    return interviews.map((interview) => ({
      name: `${interview.slug} in ${site.folder}`,
      site,
      interview,
      record: readFileSync(`${content}/interviews/${interview.slug}/source.txt`),
    }));
  }),
);

/** What a reader gets of an element: its text, and nothing else is in the markup. */
function textOf(document: Document, selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

describe.each(cases.flat())('$name', ({ site, interview, record }) => {
  const { slug, lead, exchanges } = interview;
  const { document } = pageAt(site, `interviews/${slug}/`);

  it('has the text of record as a file, byte for byte', () => {
    const published = readFileSync(`${site.folder}/interviews/${slug}/source.txt`);
    expect(published.equals(record)).toBe(true);
  });

  it('stands whole on the page of the interview, to the character', () => {
    expect(textOf(document, '.lead > p')).toEqual(lead.map(({ text }) => text));
    expect(textOf(document, '.exchange h2 .question')).toEqual(
      exchanges.map(({ question }) => question?.text),
    );
    expect(textOf(document, '.exchange .prose > p')).toEqual(
      exchanges.flatMap(({ answer }) => answer.map(({ text }) => text)),
    );
  });

  it('has each paragraph at its anchor', () => {
    for (const { id, text } of [...lead, ...exchanges.flatMap(({ answer }) => answer)])
      expect(document.getElementById(id)?.textContent).toBe(text);
  });

  it.each(exchanges)('has the answer $id on a page of its own, to the character', (exchange) => {
    const answer = pageAt(site, `interviews/${slug}/${exchange.id}/`).document;
    expect(textOf(answer, 'h1')).toEqual([exchange.question?.text]);
    expect(textOf(answer, '.prose > p')).toEqual(exchange.answer.map(({ text }) => text));
    for (const { id, text } of exchange.answer)
      expect(answer.getElementById(id)?.textContent).toBe(text);
  });

  it('tells on each answer’s page who speaks, to whom, when, and where it stands', () => {
    for (const { id, number } of exchanges) {
      const { document: answer } = pageAt(site, `interviews/${slug}/${id}/`);
      const text = answer.querySelector('main')?.textContent ?? '';
      expect(text).toContain(interview.people[0]?.name);
      expect(text).toContain(interview.publisher.name);
      expect(answer.querySelector('time')?.getAttribute('datetime')).toBe(interview.date);
      expect(text).toContain(`${number} of ${exchanges.length}`);
      const links = [...answer.querySelectorAll('main a')].map((a) => a.getAttribute('href'));
      expect(links).toContain(`${site.base}interviews/${slug}/#${id}`);
      for (const neighbour of [exchanges[number - 2], exchanges[number]])
        if (neighbour) expect(links).toContain(`${site.base}interviews/${slug}/${neighbour.id}/`);
    }
  });

  it('tells what was removed, whose the pictures were, and the hash of the text of record', () => {
    const about = document.querySelector('.about-text')?.textContent ?? '';
    for (const { text, reason } of interview.removed.lines) {
      expect(about).toContain(text.trim());
      expect(about).toContain(reason);
    }
    for (const { kind, publisher, sha256 } of interview.sources) {
      if (kind === 'photo-credit') expect(about).toContain(publisher);
      if (sha256) expect(about).toContain(sha256);
    }
    expect(about).toContain(interview.rights);
  });

  it('names the language of every passage', () => {
    for (const element of document.querySelectorAll('.question, .prose'))
      expect(element.getAttribute('lang')).toBe(interview.language);
  });
});

it('a passage in another language says so', () => {
  const { document } = pageAt(TWO, 'interviews/lantern-2024/teacher/');
  expect(textOf(document, '[lang=az]')).toEqual(['işıqsız dövr']);
});
