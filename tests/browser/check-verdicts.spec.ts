import { rules } from '../../src/catalogue/en/check.ts';
import { findings } from '../helpers/axe.ts';
import { details, field, SAID, verdict, WITHOUT_NOT } from '../helpers/check-page.ts';
import { expect, test } from './test.ts';

test('each verdict comes with its comparison and its rule', async ({ page }) => {
  await page.goto('check/');
  const check = async (text: string) => {
    await field(page).fill(text);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
  };
  const heading = verdict(page).getByRole('heading');

  await check(WITHOUT_NOT);
  await expect(heading).toHaveText('Altered');
  await expect(details(page).locator('del')).toHaveText(['not']);
  await expect(details(page).getByRole('listitem').first()).toHaveText('Dropped: “not”.');
  await expect(details(page)).toContainText(rules.altered());

  await check('mutual trade by 2 times');
  await expect(details(page).locator('del')).toHaveText(['1.5–2']);
  await expect(details(page).locator('ins')).toHaveText(['2']);

  await check("Azerbaijan's presence significantly boosts economic interconnection");
  await expect(heading).toHaveText('Same words, different typography');
  await expect(details(page)).toContainText('What differs: quotation marks.');
  await expect(details(page)).toContainText(rules.typography());

  await check('We will build a new port at Aktau.');
  await expect(heading).toHaveText('Not found');
  await expect(details(page).getByRole('heading')).toHaveText('The closest passages');
  await expect(details(page).locator('q').first()).toContainText('Aktau');
  await expect(details(page)).toContainText(rules['not-found'](60));

  await check('It is not just a diplomatic gesture');
  await expect(heading).toHaveText('Verbatim, but not Azamat Seitov’s words');

  await check('contributes to regional solidarity … This will strengthen societal dialogue');
  await expect(details(page).locator('.omitted, del').last()).toContainText(
    /\(and \d+ more words\)/,
  );

  await check(' ');
  await expect(heading).toHaveText('Nothing to check');
  await expect(details(page)).toBeEmpty();
});

test('markup stays text, in the form and in a link', async ({ page }) => {
  const hostile =
    'Baku forms a critical link in the Trans-Caspian corridor connecting Central Asia with <img src=x onerror="document.title=1"> Türkiye and Europe. Within the unified format, it becomes easier to coordinate tariffs';
  await page.goto(`check/?${new URLSearchParams({ q: hostile })}`);
  const title = await page.title();
  await expect(field(page)).toHaveValue(hostile);
  await expect(verdict(page).getByRole('heading')).toHaveText('Altered');
  await expect(details(page).locator('ins').first()).toContainText('<img src=x onerror=');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test('a text of a megabyte is told to be too long, at once, and the next one is checked', async ({
  page,
}) => {
  await page.goto('check/');
  await field(page).focus();
  const isChecked = page.evaluate((text) => {
    const area = document.querySelector('textarea');
    if (area) area.value = text;
    document
      .querySelector('form[data-check]')
      ?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  }, `${SAID} `.repeat(14_000));
  await isChecked;
  await expect(verdict(page)).toContainText(/This text has 1,0\d\d,000 characters\. Up to 50,000/);
  await expect(details(page)).toBeEmpty();
  await field(page).fill(`${SAID} `.repeat(120).trim());
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(page).getByRole('heading')).toBeVisible();
  await page.getByRole('button', { name: 'Copy a link to this check' }).click();
  await expect(page.getByText('This text is too long for a link.')).toBeVisible();
  await field(page).fill(SAID);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(page).getByRole('heading')).toHaveText('Verbatim');
});

test('at 320 pixels nothing is wider than the window, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = `“${'W'.repeat(300)}” ${WITHOUT_NOT} https://verbatim.example/${'a'.repeat(200)}`;
  for (const quotation of [WITHOUT_NOT, wide]) {
    await page.goto(`check/?${new URLSearchParams({ q: quotation })}`);
    await expect(details(page)).toContainText('The rule.');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  }
  await page.goto(`check/?${new URLSearchParams({ q: `${WITHOUT_NOT} … all its neighbours` })}`);
  await expect(details(page)).toContainText('The rule.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page)).toEqual([]);
  }
});

test('where the transcripts arrive damaged, nobody is told that it was not said', async ({
  page,
}) => {
  await page.route('**/passages.json*', (route) => route.fulfill({ json: [] }));
  await page.goto(`check/?${new URLSearchParams({ q: SAID })}`);
  const fault = page.getByRole('alert');
  await expect(fault).toContainText('so the quotation was not checked.');
  await expect(verdict(page)).toBeEmpty();
  await page.unroute('**/passages.json*');
  await fault.getByRole('button', { name: 'Try again' }).click();
  await expect(verdict(page).getByRole('heading')).toHaveText('Verbatim');
  await expect(fault).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs one, shows the rules, and no control', async ({ page }) => {
    await page.goto('check/');
    // Playwright’s searches by text leave `noscript` out.
    await expect(page.locator('noscript p')).toContainText('scripts are switched off');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('term')).toHaveCount(6);
    for (const control of await page.locator('main :is(button, textarea)').all())
      await expect(control).toBeHidden();
    await page.locator('noscript a').click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});
