import type { Page } from '@playwright/test';
import { copiedText } from '../helpers/clipboard.ts';
import { expect, INTERVIEW, KINDS, results, searchStatus, test } from './test.ts';

const ANSWER = `${INTERVIEW}connectivity/`;

test.use({ viewport: { width: 1280, height: 800 } });

/** Presses Tab until the focus is on an element, as a reader without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, role: 'link' | 'button' | 'textbox') {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`80 presses of Tab do not lead to “${name}”.`);
}

function message(page: Page) {
  return page.locator('[role=status][data-toast]');
}

test.describe('with the keyboard alone one', () => {
  test('reads: skips to the text, chooses a question, goes on to the next answer', async ({
    page,
  }) => {
    await page.goto(INTERVIEW);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    const contents = page.getByRole('navigation', { name: 'Questions' }).getByRole('link').nth(5);
    for (let i = 0; i < 30 && !(await contents.evaluate((e) => e === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#connectivity_question')).toBeInViewport();
    await tabTo(page, 'This answer on its own page, number 6', 'link');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/connectivity\/$/);
    await tabTo(page, /^Next · 7/, 'link');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/culture\/$/);
  });

  test('searches: from anywhere to the passage', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('Aktau');
    await expect(searchStatus(page)).toHaveText('1 answer for “Aktau”');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/connectivity\/#connectivity-2$/);
    await expect(page.locator('#connectivity-2')).toBeInViewport();
  });

  test('shares and quotes', async ({ page, baseURL }) => {
    const copied = () => copiedText(page);
    await page.goto(ANSWER);
    await tabTo(page, 'Link to paragraph 1 of answer 6', 'link');
    await page.keyboard.press('Enter');
    await expect(message(page)).toHaveText('Link copied');
    await tabTo(page, 'Copy quotation', 'button');
    await page.keyboard.press('Enter');
    await expect(message(page)).toHaveText('Quotation copied');
    expect(await copied()).toContain('— Azamat Seitov, News.Az, 28 November 2025');
    await page.keyboard.press('Escape');
    await tabTo(page, 'Share', 'button');
    await page.keyboard.press('Enter');
    await expect.poll(copied).toBe(`${baseURL}${ANSWER}`);
  });

  test('checks a quotation', async ({ page }) => {
    await page.goto('check/');
    await tabTo(page, 'Quotation', 'textbox');
    await page.keyboard.type('Baku forms a critical link in the Trans-Caspian corridor');
    await tabTo(page, 'Check', 'button');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Verbatim', exact: true })).toBeVisible();
    await tabTo(page, 'Answer 6, paragraph 2', 'link');
    await page.keyboard.press('Enter');
    await expect(page.locator('#connectivity-2')).toBeInViewport();
  });
});

/** A place at which the focus stopped, and whether it could be seen there. */
interface Stop {
  name: string;
  isSeen: boolean;
  /** Past the last element: the browser's own controls follow. */
  isEnd: boolean;
}

/** Where the focus stops when Tab is pressed until the end of the page. */
async function stopsOf(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await page.evaluate(noteStops);
  for (;;) {
    // Several at a time, because to ask after each one takes as long as to press it.
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press(key);
    const stops = await page.evaluate((): Stop[] => Reflect.get(window, 'stops'));
    const end = stops.findIndex(({ isEnd }) => isEnd);
    if (end >= 0) return stops.slice(0, end);
    if (stops.length > 300) throw new Error('The focus goes round in circles.');
  }
}

/** Runs in the page: notes each stop when the key is let go, and holds the focus at the end. */
function noteStops(): void {
  const stops: Stop[] = [];
  const isFirst = !Reflect.has(window, 'stops');
  Object.assign(window, { stops });
  if (!isFirst) return;
  const noted = (): Stop[] => Reflect.get(window, 'stops');
  const look = (): Stop => {
    const element = document.activeElement ?? document.body;
    const boxes = [...element.getClientRects()];
    const isOnTop = boxes.some(({ x, y, width, height }) => {
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    const isHeader = element.closest('[data-site-header]') !== null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return {
      name: element.outerHTML.slice(0, 100),
      isSeen: (isOnTop || isHeader) && (hasOutline || element.matches('input, textarea')),
      isEnd: element === document.body,
    };
  };
  addEventListener('keyup', ({ key }) => {
    if (key === 'Tab') noted().push(look());
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && noted().at(-1)?.isEnd) event.preventDefault();
  });
}

for (const kind of ['an interview', 'an answer', 'the index of names', 'the check'] as const)
  test(`fault 52: the focus is seen all the way through ${kind}, and back`, async ({ page }) => {
    await page.goto(KINDS[kind]);
    const there = await stopsOf(page, 'Tab');
    const back = await stopsOf(page, 'Shift+Tab');
    expect(there.length + back.length).toBeGreaterThan(20);
    expect([...there, ...back].filter(({ isSeen }) => !isSeen)).toEqual([]);
  });
