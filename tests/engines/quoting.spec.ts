import { painted } from './paint.ts';
import { ANSWER, expect, INTERVIEW, test } from './test.ts';

const TOAST = '[data-toast]';
const CREDIT = '— Azamat Seitov, News.Az, 28 November 2025';
/** They run over marked words. */
const WORDS =
  'the development of ports such as Aktau, Turkmenbashi, Alat, and logistics centers in Uzbekistan';

test('words that are selected with the mouse are copied with their source, and the link leads to them', async ({
  reader,
}) => {
  await reader.open(ANSWER);
  await reader.drag(['#connectivity-2', WORDS]);
  reader.forgetClipboard();
  await reader.click(['.quote-tools button', 'Copy quotation']);
  await expect.poll(() => reader.texts(TOAST)).toEqual(['Quotation copied']);
  const copied = reader.clipboard();
  const [words, , credit, link = ''] = copied.split('\n');
  expect([words, credit]).toEqual([`“${WORDS}”`, CREDIT]);
  expect(reader.clipboard('text/html')).toContain(`<p>${WORDS}</p></blockquote>`);
  await reader.open('about/');
  await reader.open(link);
  await expect.poll(() => reader.isInView('#connectivity-2')).toBe(true);
  await expect.poll(() => painted(reader, '#connectivity-2', 'mark')).toBeGreaterThan(4_000);
  await expect.poll(() => reader.address()).toBe(`${ANSWER}#connectivity-2`);
});

test('the tools are reached by the keyboard, and left again', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.drag(['#connectivity-2', 'critical link']);
  await expect.poll(() => reader.sees('.quote-tools')).toBe(true);
  await reader.press('Tab');
  reader.forgetClipboard();
  await reader.press('Enter');
  await expect.poll(() => reader.clipboard()).toContain(`“critical link”\n\n${CREDIT}\n`);
  await reader.press('Escape');
  await expect.poll(() => reader.sees('.quote-tools')).toBe(false);
});

test('what the browser itself copies is the words, as they are', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.drag(['#connectivity-2', 'Baku forms a critical link']);
  await expect.poll(() => reader.sees('.quote-tools')).toBe(true);
  reader.forgetClipboard();
  await reader.press('Control+c');
  await expect.poll(() => reader.clipboard()).toBe('Baku forms a critical link');
});

test('copied over two answers, the words have who said which and a link', async ({ reader }) => {
  await reader.open(INTERVIEW);
  await reader.drag(['#culture-1', 'promote the values'], ['#world-stage-1', 'presence']);
  await expect.poll(() => reader.sees('.quote-tools')).toBe(true);
  reader.forgetClipboard();
  await reader.press('Control+c');
  await expect
    .poll(() => reader.clipboard())
    .toContain('Azamat Seitov: promote the values of peace');
  const [, question, answer, source] = reader.clipboard().split('\n\n');
  expect(question).toBe(`Question: ${(await reader.texts('#world-stage .question'))[0]}`);
  expect(answer).toMatch(/^Azamat Seitov: .* presence$/);
  expect(source).toMatch(/^— News\.Az, 28 November 2025\nhttp.*#culture-1:~:text=/);
  // WebKit writes its own styles into what a page gives it.
  const html = reader.clipboard('text/html').replace(/ style="[^"]*"/g, '');
  expect(html).toMatch(/Azamat Seitov:<\/strong>.*promote the values/);
});

test('Cite opens the citation of the words, ready to be copied', async ({ reader }) => {
  await reader.open(INTERVIEW);
  await reader.drag(['#connectivity-2', 'critical link']);
  await reader.click(['.quote-tools a', 'Cite']);
  await expect.poll(() => reader.address()).toBe(`${ANSWER}#citation-2`);
  reader.forgetClipboard();
  await reader.click(['#citation-2 button', 'Copy APA 7']);
  await expect.poll(() => reader.clipboard()).toMatch(/^Seitov, A\. .*#connectivity-2/);
});

test('Share and the mark of a paragraph copy links', async ({ reader, baseURL }) => {
  await reader.open(ANSWER);
  reader.forgetClipboard();
  await reader.click(['button', 'Share']);
  await expect.poll(() => reader.clipboard()).toBe(`${baseURL}${ANSWER}`);
  await reader.click('#connectivity-2 [data-copy-link]');
  await expect.poll(() => reader.clipboard()).toBe(`${baseURL}${ANSWER}#connectivity-2`);
  await expect.poll(() => reader.texts(TOAST)).toEqual(['Link copied']);
});

test('the share sheet is offered only where there is one', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.drag(['#connectivity-2', 'critical link']);
  await expect.poll(() => reader.sees('.quote-tools')).toBe(true);
  const hasSheet = await reader.evaluate(() => 'share' in navigator);
  expect(await reader.sees(['.quote-tools *', 'Share'])).toBe(hasSheet);
});
