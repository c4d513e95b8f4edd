import type { Page } from '@playwright/test';
import { copiedText } from '../helpers/clipboard.ts';
import { expect, INTERVIEW, test } from './test.ts';

const ANSWER = `${INTERVIEW}connectivity/`;

/** Follows a link that was copied, as somebody who got it in a message. */
async function follow(page: Page, link: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(link);
  return other;
}

/** The message at the foot of the page, which screen readers read out. */
function message(page: Page) {
  return page.locator('[role=status][data-toast]');
}

test.describe('where copying is allowed', () => {
  test('a paragraph offers its link, and the link leads to it', async ({ page, baseURL }) => {
    await page.goto(INTERVIEW);
    const paragraph = page.locator('#connectivity-2');
    const link = paragraph.getByRole('link', { name: 'Link to paragraph 2 of answer 6' });
    await paragraph.scrollIntoViewIfNeeded();
    await expect(link).toHaveCSS('opacity', '0');
    await paragraph.hover();
    await expect(link).toHaveCSS('opacity', '1');
    await link.click();
    await expect(message(page)).toHaveText('Link copied');
    expect(await copiedText(page)).toBe(`${baseURL}${ANSWER}#connectivity-2`);
    const other = await follow(page, await copiedText(page));
    await expect(other.locator('#connectivity-2')).toBeInViewport({ ratio: 0.5 });
    await expect(other.getByRole('heading', { level: 1 })).toContainText('How can Baku’s');
  });

  test('a paragraph’s link shows when it is reached with the keyboard', async ({ page }) => {
    await page.goto(ANSWER);
    const link = page.getByRole('link', { name: 'Link to paragraph 1 of answer 6' });
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(message(page)).toHaveText('Link copied');
    expect(await copiedText(page)).toMatch(/\/connectivity\/#connectivity-1$/);
  });

  test('a paragraph of the introduction is linked on the interview’s page', async ({
    page,
    baseURL,
  }) => {
    await page.goto(INTERVIEW);
    await page.locator('#lead-2').hover();
    await page.getByRole('link', { name: 'Link to paragraph 2 of the introduction' }).click();
    await expect(message(page)).toHaveText('Link copied');
    expect(await copiedText(page)).toBe(`${baseURL}${INTERVIEW}#lead-2`);
    const other = await follow(page, await copiedText(page));
    await expect(other.locator('#lead-2')).toBeInViewport();
  });

  test('a question offers the link to the answer’s page', async ({ page, baseURL }) => {
    await page.goto(INTERVIEW);
    const heading = page.getByRole('heading', { name: /How can Baku’s participation/ });
    await heading.hover();
    await page.getByRole('link', { name: 'Link to question 6' }).click();
    await expect(message(page)).toHaveText('Link copied');
    expect(await copiedText(page)).toBe(`${baseURL}${ANSWER}`);
  });

  test('Share copies where the browser has no share sheet', async ({ page, baseURL }) => {
    await page.goto(ANSWER);
    expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(message(page)).toHaveText('Link copied');
    expect(await copiedText(page)).toBe(`${baseURL}${ANSWER}`);
  });

  test('every answer of the interview has its own Share', async ({ page, baseURL }) => {
    await page.goto(INTERVIEW);
    const buttons = page.getByRole('button', { name: 'Share' });
    await expect(buttons).toHaveCount(8);
    await buttons.nth(7).click();
    await expect(message(page)).toHaveText('Link copied');
    expect(await copiedText(page)).toBe(`${baseURL}${INTERVIEW}world-stage/`);
  });

  test('a link opens in a new tab with the key for it', async ({ page }) => {
    await page.goto(ANSWER);
    await page.locator('#connectivity-2').hover();
    const opened = page.context().waitForEvent('page');
    await page
      .getByRole('link', { name: 'Link to paragraph 2 of answer 6' })
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL(/\/connectivity\/#connectivity-2$/);
    await expect(message(page)).toBeEmpty();
  });
});

test.describe('where there is a share sheet', () => {
  /** A share sheet that notes what it is given, and ends as told. */
  async function openWith(page: Page, end: 'shares' | 'is closed' | 'fails') {
    await page.addInitScript((ending) => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      const name = { 'is closed': 'AbortError', fails: 'NotAllowedError' }[ending as string];
      navigator.share = async (data) => {
        shared.push(data);
        if (name) throw new DOMException('no', name);
      };
    }, end);
    await page.goto(ANSWER);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shared'))).toHaveLength(1);
    return page.evaluate(() => Reflect.get(window, 'shared')[0]);
  }

  test('Share opens it, with the question and the address', async ({
    freshPage: page,
    baseURL,
  }) => {
    expect(await openWith(page, 'shares')).toEqual({
      url: `${baseURL}${ANSWER}`,
      title:
        'How can Baku’s participation enhance the region’s economic connectivity (logistics, transit, industry)?',
    });
    await expect(message(page)).toBeEmpty();
  });

  test('a reader who closes it is not told anything', async ({ freshPage: page }) => {
    await openWith(page, 'is closed');
    await expect(message(page)).toBeEmpty();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('the link is copied where it fails', async ({ freshPage: page, baseURL }) => {
    await openWith(page, 'fails');
    await expect(message(page)).toHaveText('Link copied');
    expect(await copiedText(page)).toBe(`${baseURL}${ANSWER}`);
  });
});

test('fault 48: where copying is refused, the link is shown selected, and the reader is told', async ({
  freshPage: page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await page.goto(ANSWER);
  const share = page.getByRole('button', { name: 'Share' });
  await share.click();
  const told = 'Your browser did not allow copying. Here is the link, selected for you to copy:';
  // A dialog is read out with its name when it opens.
  const dialog = page.getByRole('dialog', { name: told });
  await expect(dialog).toBeVisible();
  const field = dialog.getByRole('textbox', { name: told });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${baseURL}${ANSWER}`);
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(`${baseURL}${ANSWER}`);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();
});

test('what a reader selects and copies is the transcript and nothing else', async ({ page }) => {
  await page.goto(ANSWER);
  const selected = await page.locator('#connectivity-2').evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString();
  });
  const text = await page.locator('#connectivity-2').textContent();
  expect(selected?.trim()).toBe(text);
});
