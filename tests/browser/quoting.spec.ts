import type { Page } from '@playwright/test';
import { clipboard, copiedText } from '../helpers/clipboard.ts';
import { paintedHighlight } from '../helpers/highlight.ts';
import {
  ANSWER,
  drag,
  follow,
  message,
  select,
  TWO_SENTENCES,
  test,
  tools,
} from '../helpers/quoting-page.ts';
import { expect, INTERVIEW } from './test.ts';

const CREDIT = 'Azamat Seitov, News.Az, 28 November 2025';

/** Finds words in an element: see `helpers/quoting-page.ts`. */
declare function findWords(element: Element, text: string): Range;

/** That the browser paints its highlight over these words, and nowhere else. */
async function expectHighlighted(page: Page, ids: string[], words: string[]): Promise<void> {
  const paragraphs = ids.map((id) => page.locator(`#${id}`));
  await expect
    .poll(async () => (await paintedHighlight(page, paragraphs, words)).inside)
    .toBeGreaterThan(0.5);
  expect((await paintedHighlight(page, paragraphs, words)).outside).toBeLessThan(20);
}

test('two sentences that are selected with the mouse are copied with their source, and the link leads to the very words', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(ANSWER);
  const paragraph = page.locator('#connectivity-2');
  await paragraph.scrollIntoViewIfNeeded();
  await drag(page, paragraph, TWO_SENTENCES);
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(message(page)).toHaveText('Quotation copied');
  const copied = await clipboard(page);
  const plain = copied['text/plain'] ?? '';
  const link = plain.split('\n').at(-1) ?? '';
  expect(plain).toBe(`“${TWO_SENTENCES}”\n\n— ${CREDIT}\n${link}`);
  expect(link).toContain(`${baseURL}${ANSWER}#connectivity-2:~:text=`);
  const html = copied['text/html'] ?? '';
  expect(html).toContain(`<p>${TWO_SENTENCES}</p></blockquote>`);
  expect(html).toContain('<blockquote cite=');
  expect(html).toContain(`>${CREDIT}</a>`);

  const other = await follow(context, page, plain);
  await expect(other.locator('#connectivity-2')).toBeInViewport({ ratio: 0.5 });
  await expectHighlighted(other, ['connectivity-2'], [TWO_SENTENCES]);
});

test('the same by keyboard alone', async ({ page, context }) => {
  await page.goto(ANSWER);
  // Caret browsing is the browser’s own; here a finished selection stands for it.
  await page.keyboard.press('Shift');
  await select(page.locator('#connectivity-2'), TWO_SENTENCES);
  await expect(message(page)).toHaveText(
    'Press Tab to copy, link, cite or embed the selected words',
  );
  await page.keyboard.press('Tab');
  await expect(tools(page).getByRole('button', { name: 'Copy quotation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveText('Quotation copied');
  const plain = (await clipboard(page))['text/plain'] ?? '';
  expect(plain).toContain(`“${TWO_SENTENCES}”\n\n— ${CREDIT}\n`);
  await page.keyboard.press('Tab');
  await expect(tools(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tools(page).getByRole('link', { name: 'Cite' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
  const other = await follow(context, page, plain);
  await expectHighlighted(other, ['connectivity-2'], [TWO_SENTENCES]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the tools stand at the foot of the screen, and copy the same', async ({
    page,
    context,
  }) => {
    await page.goto(ANSWER);
    const paragraph = page.locator('#connectivity-2');
    await paragraph.scrollIntoViewIfNeeded();
    await page.locator('#connectivity').tap({ position: { x: 5, y: 5 } });
    await select(paragraph, TWO_SENTENCES);
    await expect(tools(page)).toBeInViewport({ ratio: 1 });
    const box = await tools(page).boundingBox();
    expect(box?.x).toBe(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
    await tools(page).getByRole('button', { name: 'Copy quotation' }).tap();
    await expect(message(page)).toHaveText('Quotation copied');
    const plain = (await clipboard(page))['text/plain'] ?? '';
    expect(plain).toContain(`“${TWO_SENTENCES}”\n\n— ${CREDIT}\n`);
    const other = await follow(context, page, plain);
    await expect(other.locator('#connectivity-2')).toBeInViewport();
    await expectHighlighted(other, ['connectivity-2'], [TWO_SENTENCES]);
  });
});

test('words that stand in the answer more than once are linked where they were selected', async ({
  page,
  context,
}) => {
  await page.goto(ANSWER);
  await page.locator('#connectivity-2').scrollIntoViewIfNeeded();
  await drag(page, page.locator('#connectivity-2'), 'Central Asia');
  await tools(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(message(page)).toHaveText('Link copied');
  const link = await copiedText(page);
  const other = await follow(context, page, link);
  await expectHighlighted(other, ['connectivity-2'], ['Central Asia']);
});

test('a selection over two paragraphs keeps them apart, and highlights both', async ({
  page,
  context,
}) => {
  await page.goto(`${INTERVIEW}personal-trust/`);
  const [first, second] = [page.locator('#personal-trust-1'), page.locator('#personal-trust-2')];
  const words = [
    'encourages other states to participate in regional formats.',
    'Thanks to the personal diplomacy of the two leaders',
  ];
  await first.evaluate((element, [from = '', to = '']) => {
    const [a, b] = [findWords(element, from), findWords(element.nextElementSibling ?? element, to)];
    getSelection()?.setBaseAndExtent(a.startContainer, a.startOffset, b.endContainer, b.endOffset);
  }, words);
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(message(page)).toHaveText('Quotation copied');
  const copied = await clipboard(page);
  expect(copied['text/plain']).toContain(`“${words[0]}\n\n“${words[1]}”\n\n— ${CREDIT}\n`);
  expect(copied['text/html']).toContain(`<p>${words[0]}</p><p>${words[1]}</p></blockquote>`);
  const other = await follow(context, page, copied['text/plain'] ?? '');
  await expect(other.locator('#personal-trust-1')).toBeInViewport();
  await expectHighlighted(other, ['personal-trust-1', 'personal-trust-2'], words);
  await expect(second).toBeVisible();
});

test('half a word is taken whole', async ({ page }) => {
  await page.goto(ANSWER);
  await select(page.locator('#connectivity-2'), 'orms a critical li');
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(message(page)).toHaveText('Quotation copied');
  expect((await clipboard(page))['text/plain']).toMatch(/^“forms a critical link”\n/);
});

test('a selection that runs into the next question ends with the answer, and says so', async ({
  page,
}) => {
  await page.goto(INTERVIEW);
  await page.locator('#culture-1').evaluate((element) => {
    const start = findWords(element, 'This will');
    const next = findWords(document.querySelector('#world-stage-1') ?? element, 'presence');
    getSelection()?.setBaseAndExtent(
      start.startContainer,
      start.startOffset,
      next.endContainer,
      next.endOffset,
    );
  });
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(message(page)).toHaveText('Quotation copied, up to the end of this answer');
  expect((await clipboard(page))['text/plain']).toContain(
    '“This will strengthen societal dialogue and promote the values of peace and good neighborliness.”',
  );
});

test('a paragraph’s mark copies its link and offers the rest', async ({ page, baseURL }) => {
  await page.goto(INTERVIEW);
  const mark = page.getByRole('link', { name: 'Link to paragraph 2 of answer 5' });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveText('Link copied');
  await expect(tools(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(tools(page).getByRole('button', { name: 'Copy quotation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveText('Quotation copied');
  const text = await page.locator('#personal-trust-2').textContent();
  const plain = (await clipboard(page))['text/plain'] ?? '';
  expect(plain).toContain(`“${text}”\n\n— ${CREDIT}\n`);
  expect(plain).toContain(`${baseURL}${INTERVIEW}personal-trust/#personal-trust-2:~:text=`);
  const cite = tools(page).getByRole('link', { name: 'Cite' });
  await expect(cite).toHaveAttribute('href', `${baseURL}${INTERVIEW}personal-trust/#citation-2`);
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('the introduction is the publisher’s, not the interviewee’s', async ({ page, baseURL }) => {
  await page.goto(INTERVIEW);
  await select(page.locator('#lead-1'), 'It is not just a diplomatic gesture');
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(message(page)).toHaveText('Quotation copied');
  const plain = (await clipboard(page))['text/plain'] ?? '';
  expect(plain).toContain('gesture”\n\n— News.Az, 28 November 2025\n');
  expect(plain).toContain(`${baseURL}${INTERVIEW}#lead-1:~:text=`);
});

test('the words are the transcript’s where the page was translated', async ({ page }) => {
  await page.goto(ANSWER);
  const paragraph = page.locator('#connectivity-2');
  const text = (await paragraph.textContent()) ?? '';
  await paragraph.evaluate((element) => {
    element.textContent = 'Baku ist ein entscheidendes Glied im transkaspischen Korridor.';
  });
  await select(paragraph, 'ein entscheidendes Glied');
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(message(page)).toContainText('the whole paragraph of the transcript');
  expect((await clipboard(page))['text/plain']).toContain(`“${text}”`);
});

test('the words are the transcript’s where an extension changed some of them', async ({ page }) => {
  await page.goto(ANSWER);
  const paragraph = page.locator('#connectivity-2');
  await paragraph.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text)
      node.data = node.data.replaceAll('Türkiye', 'Turkey').replaceAll('corridor', '"corridor"');
    element.prepend('Ad! ');
  });
  await select(paragraph, 'critical link in the Trans-Caspian "corridor" connecting');
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(message(page)).toHaveText('Quotation copied');
  expect((await clipboard(page))['text/plain']).toContain(
    '“critical link in the Trans-Caspian corridor connecting”',
  );
});

test('the browser’s own copying stays as it is', async ({ page }) => {
  await page.goto(ANSWER);
  await select(page.locator('#connectivity-2'), 'Baku forms a critical link');
  await expect(tools(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await copiedText(page)).toBe('Baku forms a critical link');
});

test('copied over several answers, the words have who said which and a link, and nothing of the interface', async ({
  page,
  baseURL,
}) => {
  await page.goto(INTERVIEW);
  await page.locator('#culture-1').evaluate((element) => {
    const start = findWords(element, 'promote the values');
    const end = findWords(document.querySelector('#world-stage-1') ?? element, 'presence');
    getSelection()?.setBaseAndExtent(
      ...([start.startContainer, start.startOffset, end.endContainer, end.endOffset] as const),
    );
  });
  await expect(tools(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  const { 'text/plain': plain = '', 'text/html': html } = await clipboard(page);
  const [words, question, answer, source] = plain.split('\n\n');
  expect(words).toBe('Azamat Seitov: promote the values of peace and good neighborliness.');
  expect(question).toBe(`Question: ${await page.locator('#world-stage .question').textContent()}`);
  expect(answer).toMatch(/^Azamat Seitov: .* presence$/);
  expect(source?.split('\n')[0]).toBe('— News.Az, 28 November 2025');
  expect(source).toContain(`${baseURL}${INTERVIEW}#culture-1:~:text=`);
  expect(html).toContain('Azamat Seitov:</strong> promote the values');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  expect(await page.evaluate(() => String(getSelection()))).not.toContain('on its own page');
});

test('Cite opens the citation of the selected words, ready to be copied', async ({ page }) => {
  await page.goto(INTERVIEW);
  await select(page.locator('#connectivity-2'), 'critical link');
  await tools(page).getByRole('link', { name: 'Cite' }).click();
  await expect(page).toHaveURL(/\/connectivity\/#citation-2$/);
  const citation = page.locator('#citation-2');
  await expect(citation).toBeInViewport();
  await citation.getByRole('button', { name: 'Copy APA 7', exact: true }).click();
  expect((await clipboard(page))['text/plain']).toMatch(/^Seitov, A\. .*#connectivity-2/);
});
