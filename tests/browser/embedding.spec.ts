import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { clipboard, copiedText } from '../helpers/clipboard.ts';
import { ANSWER, message, select, TWO_SENTENCES, test, tools } from '../helpers/quoting-page.ts';
import { expect, INTERVIEW } from './test.ts';

/** Opens a page of another site, with the HTML that a reader pasted into it. */
async function onAnotherSite(page: Page, html: string): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Other</title><link rel="icon" href="data:,">${html}`,
    );
  });
  await once(server.listen(0, 'localhost'), 'listening');
  page.once('close', () => server.close());
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
}

test('Embed copies selected words as HTML, which is a quotation with its source on another site', async ({
  freshPage: page,
  baseURL,
}) => {
  await page.goto(ANSWER);
  await select(page.locator('#connectivity-2'), TWO_SENTENCES);
  await tools(page).getByRole('button', { name: 'Embed' }).click();
  await expect(message(page)).toHaveText('HTML copied for your page');
  const html = await copiedText(page);
  expect(Object.keys(await clipboard(page))).toEqual(['text/plain']);
  await onAnotherSite(page, html);
  const quotation = page.getByRole('blockquote');
  await expect(quotation).toHaveText(TWO_SENTENCES);
  const source = page.getByRole('link', { name: 'Azamat Seitov, News.Az, 28 November 2025' });
  const link = await source.getAttribute('href');
  expect(link).toContain(`${baseURL}${ANSWER}#connectivity-2:~:text=`);
  await expect(quotation).toHaveAttribute('cite', link ?? '');
  await expect(page.locator('script, [style]')).toHaveCount(0);
});

test('an answer’s page has HTML of a quotation and of a frame, each ready to be copied', async ({
  page,
}) => {
  await page.goto(ANSWER);
  await page.getByText('Embed this answer').click();
  for (const [label, start] of [
    ['As a quotation', '<blockquote cite="https://'],
    ['In a frame', '<iframe src="https://'],
  ] as const) {
    const field = page.getByRole('textbox', { name: label });
    await expect(field).toHaveAttribute('readonly');
    const button = page.getByRole('button', { name: `Copy the HTML, ${label.toLowerCase()}` });
    await button.click();
    await expect(message(page)).toHaveText('Copied');
    const html = await copiedText(page);
    expect(html).toBe(await field.inputValue());
    expect(html.startsWith(start)).toBe(true);
  }
});

test('another site can frame an answer, with all of its words and who says them', async ({
  freshPage: page,
  baseURL,
}) => {
  await onAnotherSite(
    page,
    `<iframe src="${baseURL}${ANSWER}embed/" width="600" height="400" title="An answer"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('How can Baku’s');
  await expect(frame.locator('#connectivity-2')).toContainText(TWO_SENTENCES);
  await expect(frame.getByText('Azamat Seitov, News.Az, 28 November 2025')).toBeInViewport();
  // Links leave the frame.
  await page.route('https://verbatim.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Left</title>' }),
  );
  await frame.getByRole('link', { name: 'Verbatim' }).click();
  await expect(page).toHaveURL(/^https:\/\/verbatim\.example\/.*\/connectivity\/$/);
});

test('another site can frame no other page', async ({ freshPage: page, baseURL, silence }) => {
  const paths = [ANSWER, INTERVIEW, './', 'check/'].map((path) => new URL(path, baseURL).href);
  await onAnotherSite(page, paths.map((src) => `<iframe src="${src}"></iframe>`).join(''));
  await page.waitForLoadState('networkidle');
  for (const frame of page.frames().slice(1)) expect(frame.url()).toMatch(/^chrome-error:/);
  const refused = silence.splice(0).filter((line) => line.includes('frame-ancestors'));
  expect(refused).toHaveLength(paths.length);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the HTML can be selected, and no button is shown that does nothing', async ({ page }) => {
    await page.goto(ANSWER);
    await page.getByText('Embed this answer').click();
    await expect(page.getByRole('textbox', { name: 'As a quotation' })).toBeVisible();
    await expect(page.locator('#embed').getByRole('button')).toHaveCount(0);
  });
});

test.describe('on a phone with a share sheet', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a sentence is shared with who says it, and a link that highlights it', async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      navigator.share = async (data) => void shared.push(data);
    });
    await page.goto(ANSWER);
    await page.locator('#connectivity').tap({ position: { x: 5, y: 5 } });
    await select(page.locator('#connectivity-2'), TWO_SENTENCES);
    await tools(page).getByRole('button', { name: 'Share' }).tap();
    const [shared] = await page.evaluate(() => Reflect.get(window, 'shared'));
    expect(shared).toEqual({
      text: `“${TWO_SENTENCES}”\n\n— Azamat Seitov, News.Az, 28 November 2025`,
      url: expect.stringContaining(`${baseURL}${ANSWER}#connectivity-2:~:text=`),
    });
    // All tools are in one row, and none is cut off.
    const boxes = await tools(page)
      .locator('button, a')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    for (const { left, right } of boxes) expect(left >= 0 && right <= 390).toBe(true);
  });
});

test('where there is no share sheet, none is offered', async ({ page }) => {
  await page.goto(ANSWER);
  expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
  await select(page.locator('#connectivity-2'), TWO_SENTENCES);
  await expect(tools(page).getByRole('button')).toHaveText([
    'Copy quotation',
    'Copy link',
    'Embed',
  ]);
});
