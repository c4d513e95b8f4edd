import {
  expect,
  INTERVIEW,
  listedAnswers,
  results,
  searchField,
  searchStatus,
  test,
} from './test.ts';

const INVENTED = 'interviews/lantern-2024/';
const HEADLINE = 'The keeper of the unlit lanterns: a conversation that never took place';

test.describe('a second interview', () => {
  test('stands in the archive of the front page, below the newest', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('article')).toContainText('the view from Tashkent');
    const archive = page.getByRole('region', { name: 'Archive' });
    await expect(archive.getByRole('listitem')).toHaveCount(1);
    await expect(archive).toContainText('Ləman Işıqlı, The Imaginary Gazette, 29 February 2024');
    await archive.getByRole('link', { name: HEADLINE }).click();
    await expect(page).toHaveURL(new RegExp(`/${INVENTED}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await expect(page.getByRole('navigation', { name: 'Questions' }).getByRole('link')).toHaveCount(
      3,
    );
  });

  test('is in the list of all questions', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByRole('heading', { name: HEADLINE })).toBeVisible();
    await expect(page.locator('.questions').getByRole('link')).toHaveCount(11);
  });

  for (const [query, answer] of [
    ['“Mind the moon”', 'moon-sign'],
    ['forty lanterns', 'teacher'],
    ['easier to find', 'next-map'],
  ] as const)
    test(`is found: ${query}`, async ({ page }) => {
      await page.goto('about/');
      await searchField(page).fill(query);
      await expect(results(page).first()).toBeVisible();
      expect((await listedAnswers(page))[0]).toBe(answer);
    });

  test('has quotation marks and letters of its own in the results', async ({ page }) => {
    await page.goto('search/?q=ladder');
    await expect(searchStatus(page)).toHaveText('1 answer for “ladder”');
    await expect(results(page)).toContainText('the sign that says “Mind the moon” mean');
    await expect(results(page)).toContainText('Ləman Işıqlı, The Imaginary Gazette');
    await results(page).click();
    await expect(page).toHaveURL(new RegExp(`/${INVENTED}moon-sign/#moon-sign-1$`));
    await expect(page.locator('#moon-sign-1')).toContainText('Şəfəq Günəşli');
  });

  test('brings a filter by who speaks, which works', async ({ page }) => {
    await page.goto('search/?q=map');
    const people = page.getByRole('group', { name: 'Person' });
    await expect(people.getByRole('checkbox')).toHaveCount(2);
    await searchField(page).fill('');
    await people.getByLabel('Ləman Işıqlı').check();
    await expect(searchStatus(page)).toHaveText('3 answers');
    expect((await listedAnswers(page)).sort()).toEqual(['moon-sign', 'next-map', 'teacher']);
    await people.getByLabel('Azamat Seitov').check();
    await expect(searchStatus(page)).toHaveText('11 answers');
    await people.getByLabel('Ləman Işıqlı').uncheck();
    await expect(searchStatus(page)).toHaveText('8 answers');
  });

  test('keeps both filters in the address', async ({ page }) => {
    await page.goto(`search/?${new URLSearchParams({ person: 'Ləman Işıqlı' })}&topic=maps`);
    await expect(searchStatus(page)).toHaveText('1 answer');
    await expect(page.getByLabel('Ləman Işıqlı')).toBeChecked();
    await expect(page.getByLabel('maps')).toBeChecked();
    expect(await listedAnswers(page)).toEqual(['next-map']);
  });

  test('has pages for its topics', async ({ page }) => {
    await page.goto(`${INVENTED}moon-sign/`);
    await page.getByRole('link', { name: 'signs' }).click();
    await expect(page).toHaveURL(/\/topics\/signs\/$/);
    await expect(page.locator('.questions').getByRole('link')).toHaveCount(1);
    await page.goto('topics/lanterns/');
    await expect(page.locator('.questions').getByRole('link')).toHaveCount(2);
  });

  test('leaves the first one as it was', async ({ page }) => {
    await page.goto(INTERVIEW);
    await expect(page.locator('.exchange')).toHaveCount(8);
  });
});

test('more than ten results follow on demand', async ({ page }) => {
  await page.goto('search/');
  await searchField(page).focus();
  await page.getByLabel('Ləman Işıqlı').check();
  await page.getByLabel('Azamat Seitov').check();
  await expect(searchStatus(page)).toHaveText('11 answers');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'See all 11 answers' }).click();
  await expect(results(page)).toHaveCount(11);
  await expect(results(page).nth(10)).toBeFocused();
});
