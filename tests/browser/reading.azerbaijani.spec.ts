import { catalogueOf } from '../../src/catalogue/index.ts';
import { findings } from '../helpers/axe.ts';
import { expect, test } from './test.ts';

const { pages, search, check, quoting, everyPage, saved } = catalogueOf({ languages: ['az'] });
const INTERVIEW = 'interviews/lantern-2024/';

test.describe('a site in Azerbaijani', () => {
  test('shows an interview, and leads to its answers', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'az');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.newestInterview);
    await page.getByRole('link', { name: pages.readWhole }).click();
    await expect(page.getByRole('navigation', { name: pages.questions })).toContainText('3 sual');
    await expect(page.locator('.byline')).toContainText('29 fevral 2024');
    await page.getByRole('link', { name: pages.onItsOwnPage }).first().click();
    await expect(page.locator('.kicker').first()).toHaveText('Müsahibə · 1 / 3');
  });

  test('searches, and says what it found', async ({ page }) => {
    await page.goto('search/');
    const field = page.getByRole('searchbox', { name: pages.searchAnswers });
    const status = page.getByRole('region', { name: search.results }).getByRole('status');
    await field.fill('ladder');
    await expect(status).toHaveText('“ladder”: 1 cavab');
    await field.fill('“Şəfəq Günəşli”');
    await expect(status).toHaveText('“Şəfəq Günəşli”: 1 cavab');
    await field.fill('gbqxk');
    await expect(status).toHaveText('“gbqxk” üzrə heç nə tapılmadı.');
  });

  test('checks a quotation, and explains the verdict', async ({ page }) => {
    await page.goto('check/');
    const field = page.getByRole('textbox', { name: pages.quotation });
    await field.fill('“Mind the moon”');
    await page.getByRole('button', { name: pages.check, exact: true }).click();
    await expect(page.locator('[data-check-status] h2')).toContainText(check.verdicts.verbatim);
    await expect(page.locator('[data-check-details]')).toContainText(check.rules.verbatim());
    await field.fill('zebra zebra zebra');
    await page.getByRole('button', { name: pages.check, exact: true }).click();
    await expect(page.locator('[data-check-status]')).toContainText(check.nothingSimilar);
  });

  test('copies a quotation with marks and credit of its own', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${INTERVIEW}moon-sign/`);
    await page.locator('[data-passages] [data-copy-link]').first().click();
    await page.getByRole('button', { name: quoting.copyQuotation }).click();
    await expect(page.locator('[data-toast]')).toHaveText(quoting.quotationCopied);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('— Ləman Işıqlı, The Imaginary Gazette, 29 fevral 2024');
  });

  test('says what is missing', async ({ page }) => {
    await page.goto(`${INTERVIEW}#gone`);
    await expect(page.locator('[data-toast]')).toHaveText(everyPage.passageMissing);
    const offline = await page.request.get('offline/lantern-2024.html');
    expect(await offline.text()).toContain(saved.introduction);
  });

  for (const path of ['./', INTERVIEW, `${INTERVIEW}moon-sign/`, 'search/', 'check/', 'names/'])
    test(`fits a narrow window, and axe reports nothing: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
});
