import type { BrowserContext, Locator, Page } from '@playwright/test';
import { paintedHighlight } from '../helpers/highlight.ts';
import { expect, forgiveNetwork, test } from './test.ts';

const INTERVIEW = 'interviews/seitov-2025/';
const ANSWER = `${INTERVIEW}connectivity/`;
const CREDIT = 'Azamat Seitov, News.Az, 28 November 2025';
const TWO_SENTENCES =
  'Within the unified format, it becomes easier to coordinate tariffs, transport standards, digital procedures, and the development of ports such as Aktau, Turkmenbashi, Alat, and logistics centers in Uzbekistan. This accelerates cargo flows and increases the capacity of regional routes.';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Finds words in an element, across the marks in it. Defined in each page, below. */
declare function findWords(element: Element, text: string): Range;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      findWords: (element: Element, text: string) => {
        const at = (element.textContent ?? '').indexOf(text);
        if (at < 0) throw new Error(`There is no “${text}”.`);
        const range = document.createRange();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let passed = 0;
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
          const [start, end] = [at - passed, at + text.length - passed];
          if (start >= 0 && start < node.length) range.setStart(node, start);
          if (end > 0 && end <= node.length) range.setEnd(node, end);
          passed += node.length;
        }
        return range;
      },
    });
  });
});

/** Selects words of a paragraph, as a finished selection. */
async function select(paragraph: Locator, words: string): Promise<void> {
  await paragraph.evaluate((element, text) => {
    const range = findWords(element, text);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }, words);
}

/** Drags the mouse over words of a paragraph, from the first to the last. */
async function drag(
  page: Page,
  paragraph: Locator,
  words: string,
  { andLetGo } = { andLetGo: true },
): Promise<void> {
  const ends = await paragraph.evaluate(async (element, text) => {
    // A font that arrives between measuring and dragging would move the words.
    await document.fonts.ready;
    const boxes = findWords(element, text).getClientRects();
    const [first, last] = [boxes[0], boxes[boxes.length - 1]];
    if (!first || !last) throw new Error(`“${text}” is not on the screen.`);
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right, y: last.top + last.height / 2 },
    };
  }, words);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 8 });
  if (andLetGo) await page.mouse.up();
}

function tools(page: Page): Locator {
  return page.getByRole('group', { name: 'Quote these words' });
}

function message(page: Page): Locator {
  return page.locator('[role=status][data-toast]');
}

/** All flavours on the clipboard. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const entries = (item?.types ?? []).map(async (type) => [
      type,
      await (await item?.getType(type))?.text(),
    ]);
    return Object.fromEntries(await Promise.all(entries));
  });
}

/** The link on the last line of what was copied, opened as by somebody who got it in a message. */
async function follow(context: BrowserContext, page: Page, copied: string): Promise<Page> {
  const other = await context.newPage();
  await other.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 });
  await other.goto(copied.trim().split('\n').at(-1) ?? '');
  return other;
}

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
  expect(copied['web text/markdown']).toBe(`> ${TWO_SENTENCES}\n>\n> — [${CREDIT}](<${link}>)`);
  const html = copied['text/html'] ?? '';
  expect(html).toContain(`<p>${TWO_SENTENCES}</p></blockquote>`);
  expect(html).toContain('<blockquote cite=');
  expect(html).toContain(`>${CREDIT}</a>`);

  const other = await follow(context, page, plain);
  await expect(other.locator('#connectivity-2')).toBeInViewport({ ratio: 0.5 });
  await expectHighlighted(other, ['connectivity-2'], [TWO_SENTENCES]);
});

test('nothing is offered before the reader lets go of the mouse', async ({ page }) => {
  await page.goto(ANSWER);
  const paragraph = page.locator('#connectivity-2');
  await paragraph.scrollIntoViewIfNeeded();
  const loaded = page.waitForResponse(/\/passages\.json$/, { timeout: 2_000 }).catch(() => 'none');
  await drag(page, paragraph, 'the development of ports', { andLetGo: false });
  // Long enough for the tools to load and for the selection to rest.
  expect(await loaded).toBe('none');
  await expect(tools(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(tools(page)).toBeVisible();
});

test('the same by keyboard alone', async ({ page, context }) => {
  await page.goto(ANSWER);
  // Caret browsing is the browser’s own; here a finished selection stands for it.
  await page.keyboard.press('Shift');
  await select(page.locator('#connectivity-2'), TWO_SENTENCES);
  await expect(message(page)).toHaveText('Press Tab to copy, link or cite the selected words');
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
  const link = await page.evaluate(() => navigator.clipboard.readText());
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
  await expect(cite).toHaveAttribute('href', `${baseURL}${INTERVIEW}personal-trust/#cite`);
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

test('a question offers nothing', async ({ page }) => {
  await page.goto(ANSWER);
  await select(page.locator('#connectivity-1'), 'stability');
  await expect(tools(page)).toBeVisible();
  await page.locator('#connectivity').evaluate((heading) => {
    getSelection()?.selectAllChildren(heading);
  });
  await expect(tools(page)).toHaveCount(0);
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

test('fault 48: where copying is refused, the quotation is shown selected, and the reader is told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  await page.goto(ANSWER);
  await select(page.locator('#connectivity-2'), TWO_SENTENCES);
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  const told = 'The browser did not let us copy. Here is the quotation, selected for you to copy:';
  const field = page.getByRole('dialog', { name: told }).getByRole('textbox', { name: told });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(new RegExp(`^“${TWO_SENTENCES.slice(0, 40)}`));
  const isAllSelected = await field.evaluate(
    (area: HTMLTextAreaElement) =>
      area.selectionStart === 0 && area.selectionEnd === area.value.length,
  );
  expect(isAllSelected).toBe(true);
});

test('the browser’s own copying stays as it is', async ({ page }) => {
  await page.goto(ANSWER);
  await select(page.locator('#connectivity-2'), 'Baku forms a critical link');
  await expect(tools(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Baku forms a critical link',
  );
});

test('the tools go when the selection goes, and nothing on the page moves', async ({ page }) => {
  await page.goto(ANSWER);
  const below = page.locator('#connectivity-2');
  const before = await below.boundingBox();
  await select(page.locator('#connectivity-1'), 'stability and international weight');
  await expect(tools(page)).toBeVisible();
  expect(await below.boundingBox()).toEqual(before);
  await page.mouse.click(5, 300);
  await expect(tools(page)).toHaveCount(0);
});

test('the tools don’t cover the selected words, not even at the foot of the window', async ({
  page,
}) => {
  await page.goto(ANSWER);
  const paragraph = page.locator('#connectivity-2');
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await select(paragraph, 'This accelerates cargo flows and increases the capacity of regional');
  await expect(tools(page)).toBeInViewport({ ratio: 1 });
  const box = await tools(page).boundingBox();
  const first = await paragraph.evaluate((element) => {
    const [line] = findWords(element, 'This accelerates').getClientRects();
    return line?.top ?? 0;
  });
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(first);
});

test('nothing is offered when the transcript can’t be loaded, and the next selection tries again', async ({
  page,
  silence,
}) => {
  await page.route('**/passages.json*', (route) => route.abort());
  await page.goto(ANSWER);
  const failed = page.waitForEvent('requestfailed');
  await select(page.locator('#connectivity-2'), 'critical link');
  await failed;
  await expect(tools(page)).toHaveCount(0);
  await page.unroute('**/passages.json*');
  await select(page.locator('#connectivity-2'), 'forms a critical link');
  await expect(tools(page)).toBeVisible();
  forgiveNetwork(silence);
});
