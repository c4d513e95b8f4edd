import { ANSWER, drag, select, TWO_SENTENCES, test, tools } from '../helpers/quoting-page.ts';
import { expect, forgiveNetwork } from './test.ts';

/** Finds words in an element: see `helpers/quoting-page.ts`. */
declare function findWords(element: Element, text: string): Range;

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

test('a question offers nothing', async ({ page }) => {
  await page.goto(ANSWER);
  await select(page.locator('#connectivity-1'), 'stability');
  await expect(tools(page)).toBeVisible();
  await page.locator('#connectivity').evaluate((heading) => {
    getSelection()?.selectAllChildren(heading);
  });
  await expect(tools(page)).toHaveCount(0);
});

test('fault 48: where copying is refused, the quotation is shown selected, and the reader is told', async ({
  freshPage: page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  await page.goto(ANSWER);
  await select(page.locator('#connectivity-2'), TWO_SENTENCES);
  await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
  const told =
    'Your browser did not allow copying. Here is the quotation, selected for you to copy:';
  const field = page.getByRole('dialog', { name: told }).getByRole('textbox', { name: told });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(new RegExp(`^“${TWO_SENTENCES.slice(0, 40)}`));
  const isAllSelected = await field.evaluate(
    (area: HTMLTextAreaElement) =>
      area.selectionStart === 0 && area.selectionEnd === area.value.length,
  );
  expect(isAllSelected).toBe(true);
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
