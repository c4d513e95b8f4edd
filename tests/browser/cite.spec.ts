import type { Page } from '@playwright/test';
import { clipboard } from '../helpers/clipboard.ts';
import { expect, test } from './test.ts';

const ANSWER = 'interviews/seitov-2025/connectivity/';

async function openCitations(page: Page): Promise<void> {
  await page.goto(ANSWER);
  await page.getByText('Cite this answer').click();
}

test.describe('a citation', () => {
  test('is copied with its italics, and the reader is told', async ({ page, baseURL }) => {
    await openCitations(page);
    await page.getByRole('button', { name: 'Copy APA 7', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Copied');
    const copied = await clipboard(page);
    expect(copied['text/plain']).toMatch(
      /^Seitov, A\. \(2025, November 28\)\. .* News\.Az\. https:/,
    );
    expect(copied['text/plain']).toContain(new URL(baseURL ?? '').pathname + ANSWER);
    expect(copied['text/html']).toContain('<em>News.Az</em>');
  });

  test('of a paragraph has the paragraph’s number and address', async ({ page }) => {
    await openCitations(page);
    await page.getByText('Cite paragraph 2').click();
    await expect(
      page.getByText(/para\. 2, Verbatim, https:.*#connectivity-2 \(original: https:/),
    ).toBeVisible();
  });

  test('is selected to be copied by hand where the browser refuses', async ({
    freshPage: page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    });
    await openCitations(page);
    await page.getByRole('button', { name: 'Copy MLA 9', exact: true }).click();
    await expect(page.getByRole('status')).toContainText('selected');
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toMatch(/^Seitov, Azamat\. .*\/connectivity\/\.$/);
  });

  test('can be downloaded for reference managers', async ({ page }) => {
    await openCitations(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'BibTeX' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('cite.bib');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the citations can be read, and no button is shown that could not copy', async ({
    page,
  }) => {
    await openCitations(page);
    await expect(page.getByText(/^Seitov, Azamat\. .*Verbatim, https:/)).toHaveCount(3);
    await expect(page.locator('#cite button').filter({ visible: true })).toHaveCount(0);
  });
});
