import { addressOf, expect, INTERVIEW, results, searchField, searchStatus, test } from './test.ts';

test.describe('with the keyboard', () => {
  for (const key of ['/', 'Control+k', 'Meta+k'])
    test(`${key} leads to the search field`, async ({ page }) => {
      await page.goto(INTERVIEW);
      await page.keyboard.press(key);
      await expect(searchField(page)).toBeFocused();
      await expect(searchField(page)).toHaveValue('');
    });

  test('/ can be switched off, and stays so; the other key goes on working', async ({ page }) => {
    await page.goto('search/');
    const choice = page.getByLabel('Press / on any page to go to the search field');
    await choice.uncheck();
    await page.goto('about/');
    const field = searchField(page);
    await expect(page.locator('kbd')).toBeHidden();
    await page.keyboard.press('/');
    await expect(field).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.goto('search/');
    await choice.check();
    await page.goto('about/');
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
  });

  test('a slash in the field is a slash', async ({ page }) => {
    await page.goto(INTERVIEW);
    await searchField(page).pressSequentially('and/or');
    await expect(searchField(page)).toHaveValue('and/or');
  });

  test('the arrows walk through the results and back', async ({ page }) => {
    await page.goto(INTERVIEW);
    await searchField(page).fill('Mirziyoyev');
    await expect(results(page)).toHaveCount(3);
    for (const index of [0, 1, 2, 2]) {
      await page.keyboard.press('ArrowDown');
      await expect(results(page).nth(index)).toBeFocused();
    }
    for (const index of [1, 0]) {
      await page.keyboard.press('ArrowUp');
      await expect(results(page).nth(index)).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await expect(searchField(page)).toBeFocused();
  });

  test('Enter on a result opens it', async ({ page }) => {
    await page.goto('about/');
    await searchField(page).fill('Aktau');
    await expect(results(page)).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/connectivity\/#connectivity-2$/);
  });

  test('Escape closes the results and stays in the field', async ({ page }) => {
    await page.goto(INTERVIEW);
    await searchField(page).fill('Aktau');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(results(page).first()).toBeHidden();
    await expect(searchField(page)).toBeFocused();
    await searchField(page).fill('Mirziyoyev');
    await expect(searchStatus(page)).toHaveText('3 answers for “Mirziyoyev”');
    await expect(results(page).first()).toBeVisible();
  });

  test('Enter in the field leads to the search page, with the same results', async ({
    page,
    baseURL,
  }) => {
    await page.goto(INTERVIEW);
    await searchField(page).fill('Trans-Caspian corridor');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await expect.poll(() => addressOf(page, baseURL)).toBe('search/?q=Trans-Caspian+corridor');
    await expect(searchField(page)).toHaveValue('Trans-Caspian corridor');
    await expect(results(page).first()).toHaveAttribute('href', /\/connectivity\//);
  });

  test('the button does the same, for who looks for one', async ({ page }) => {
    await page.goto('about/');
    await searchField(page).fill('Aktau');
    await expect(results(page)).toHaveCount(1);
    await page.keyboard.press('Tab');
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await expect(button).toBeFocused();
    await expect(button).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Aktau');
  });
});

test('the search page keeps the search in its address, as one types', async ({ page, baseURL }) => {
  await page.goto('search/');
  await searchField(page).fill('trust');
  await expect(searchStatus(page)).toHaveText(/answers for “trust”$/);
  await expect.poll(() => addressOf(page, baseURL)).toBe('search/?q=trust');
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeHidden();
  await searchField(page).fill('');
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  await expect.poll(() => addressOf(page, baseURL)).toBe('search/');
});

test('a click elsewhere leaves the results', async ({ page }) => {
  await page.goto(INTERVIEW);
  await searchField(page).fill('Aktau');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('contentinfo').click();
  await expect(results(page).first()).toBeHidden();
});

test('a word that an input method composes is searched for when it rests, and stays as composed', async ({
  freshPage: page,
}) => {
  await page.clock.install();
  await page.goto('about/');
  await searchField(page).fill('trust');
  await expect(searchStatus(page)).toContainText('“trust”');
  await searchField(page).fill('');
  await expect(page.locator('.results [role=status]')).toHaveText('');
  const said = await page.evaluateHandle(() => {
    const status = document.querySelector('.results [role=status]') as Element;
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    return said;
  });
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const word = 'Mirziyoyev';
  // As fast as somebody types, however busy this machine is.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
  for (let length = 1; length <= word.length; length += 1) await compose(word.slice(0, length));
  await page.clock.resume();
  const found = `3 answers for “${word}”`;
  await expect(searchStatus(page)).toHaveText(found);
  await expect(searchField(page)).toHaveValue(word);
  // The keyboard takes its word as final.
  await keyboard.send('Input.insertText', { text: word });
  await expect(searchField(page)).toHaveValue(word);
  await expect(results(page)).toHaveCount(3);
  const searched = new Set(await said.jsonValue());
  searched.delete('Searching…');
  expect(searched).toEqual(new Set([found]));
});
