import { rules } from '../../src/catalogue/en/check.ts';
import { details, field, paste, SAID, verdict, WITHOUT_NOT } from '../helpers/check-page.ts';
import { copiedText } from '../helpers/clipboard.ts';
import { addressOf, expect, test } from './test.ts';

test('a quotation that is pasted is judged at once, and leads to where it stands', async ({
  page,
}) => {
  await page.goto('check/');
  await paste(page, `“${SAID}” — Azamat Seitov`);
  await expect(verdict(page)).toHaveRole('status');
  await expect(verdict(page).getByRole('heading')).toHaveText('Verbatim');
  await expect(verdict(page)).toContainText('Azamat Seitov, News.Az, 28 November 2025');
  await expect(details(page)).toContainText('Not compared: “— Azamat Seitov”.');
  await expect(details(page)).toContainText(`The rule. ${rules.verbatim()}`);
  await details(page).getByRole('link', { name: 'Answer 6, paragraph 2' }).click();
  await expect(page).toHaveURL(/\/connectivity\/#connectivity-2$/);
  await expect(page.locator('#connectivity-2')).toBeInViewport();
});

test('the text stays in the browser, until a link is made of it', async ({
  freshPage: page,
  baseURL,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await page.goto('check/');
  await paste(page, WITHOUT_NOT);
  await expect(verdict(page)).toContainText('Altered');
  await page.waitForLoadState('networkidle');
  expect(sent.some((request) => request.includes('passages.json'))).toBe(true);
  expect(sent.filter((request) => /external|observer/.test(request))).toEqual([]);
  await expect.poll(() => addressOf(page, baseURL)).toBe('check/');
  await expect(page.getByText('The text never leaves your browser')).toBeVisible();

  await page.getByRole('button', { name: 'Copy a link to this check' }).click();
  await expect(page.locator('[data-toast]')).toHaveText('Link copied');
  const link = await copiedText(page);
  const other = await page.context().newPage();
  await other.goto(link);
  await expect(field(other)).toHaveValue(WITHOUT_NOT);
  await expect(verdict(other)).toContainText('Altered');
  await field(other).pressSequentially(' and so on');
  await expect.poll(() => addressOf(other, baseURL)).toBe('check/');
});

test('a whole article is checked at once, quotation by quotation', async ({ page }) => {
  await page.goto('check/');
  await paste(
    page,
    `It rained in Tashkent on Friday, and many had come to hear what would be said. “${SAID}” said Azamat Seitov. “${WITHOUT_NOT}”, he went on. It also strengthens Turkic unity, deepens economic connectivity and energy partnership, and this is what we had expected, whatever else may be written about it in other papers by people who were not there at all.`,
  );
  await expect(verdict(page).getByRole('heading')).toHaveText(
    '2 quotations, 1 passage without quotation marks',
  );
  await expect(verdict(page)).toContainText('2 verbatim; 1 altered');
  const headings = details(page).locator('[data-verdict]');
  await expect(headings).toHaveText(['Verbatim', 'Altered', 'Verbatim']);
  await expect(headings.last()).toHaveAttribute('data-speaker', 'azamat-seitov');
  await expect(details(page).locator('section').last()).toContainText('Without quotation marks');
});
