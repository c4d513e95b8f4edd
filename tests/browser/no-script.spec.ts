import { expect, INTERVIEW, KINDS, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const IDS = [
  'view-from-tashkent',
  'opportunities',
  'political-advantages',
  'expectations',
  'personal-trust',
  'connectivity',
  'culture',
  'world-stage',
];

test.describe('fault 47: without JavaScript', () => {
  test('the interview can be read whole', async ({ page }) => {
    await page.goto(INTERVIEW);
    await expect(page.locator('.exchange')).toHaveCount(8);
    for (const paragraph of await page.locator('.transcript .prose > p').all())
      await expect(paragraph).toBeVisible();
  });

  test('every anchor of the contents works', async ({ page }) => {
    await page.goto(INTERVIEW);
    for (const id of IDS) {
      await page
        .getByRole('navigation', { name: 'Questions' })
        .locator(`a[href$="#${id}"]`)
        .click();
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await expect(page.locator(`#${id}_question`)).toBeInViewport();
    }
  });

  test('a paragraph’s link is an ordinary one', async ({ page }) => {
    await page.goto(INTERVIEW);
    await page.locator('#connectivity-2').hover();
    await page.getByRole('link', { name: 'Link to paragraph 2 of answer 6' }).click();
    await expect(page).toHaveURL(/\/connectivity\/#connectivity-2$/);
    await expect(page.locator('#connectivity-2')).toBeInViewport();
  });

  test('search gives the list of all questions, and each leads to its answer', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('link', { name: 'All questions' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    const questions = page.locator('.questions').getByRole('link');
    await expect(questions).toHaveCount(8);
    await questions.nth(5).click();
    await expect(page).toHaveURL(/\/connectivity\/$/);
    await expect(page.locator('#connectivity-2')).toBeVisible();
  });

  test('no control is shown that does nothing, however wide the page is', async ({ page }) => {
    for (const path of Object.values(KINDS)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const control of await page.locator('button, input, select, form').all())
          await expect(control, path).toBeHidden();
        await expect(page.getByText(/^Loading/)).toHaveCount(0);
      }
    }
  });
});
