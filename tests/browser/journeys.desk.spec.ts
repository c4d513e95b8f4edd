import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  PRESS_CONFERENCE,
  SAVED_PAGE,
  SHIPPED_ARTICLE,
  wordArticle,
} from '../helpers/desk-articles.ts';
import { DETAILS, fillIn, options } from '../helpers/desk-details.ts';
import { filesIn, importedFiles, paste, tabTo, test } from '../helpers/desk-page.ts';

/** Through the last steps, when nothing is missing any more. */
async function save(page: Page, slug: string): Promise<void> {
  await page.getByRole('button', { name: 'Next: addresses' }).click();
  await page.getByLabel('Name of the interview in addresses').fill(slug);
  await page.getByRole('button', { name: 'Next: publish' }).click();
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
  await page.getByRole('button', { name: 'Save into the site' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
}

test('an article that is pasted becomes an interview with the mouse alone', async ({
  page,
  desk,
}) => {
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'New interview' }).click();
  await expect(page.getByLabel('The article')).toBeFocused();
  await paste(page, readFileSync(SHIPPED_ARTICLE, 'utf8'));
  await page.getByRole('button', { name: '1 doubt', exact: true }).click();
  await page.getByRole('button', { name: /Belongs before the first question/ }).click();
  await expect(page.getByText('No doubts')).toBeVisible();
  await page.getByRole('button', { name: 'Next: details' }).click();
  await fillIn(page);
  await page.locator('#person-1').fill('Azamat Seitov');
  await page.getByLabel('the article does not name who asks').check();
  await save(page, 'seitov-2026');
  const details = { language: 'en', interviewee: 'Azamat Seitov', interviewer: '', url: '' };
  expect(filesIn(desk.content, 'seitov-2026')).toEqual(
    importedFiles(SHIPPED_ARTICLE, 'seitov-2026', [
      ...options({ ...details, role: '' }),
      '--as-read=7',
    ]),
  );
  await page.getByRole('button', { name: /^Register \d+ addresses and publish$/ }).click();
  await expect(page.getByText(/addresses are registered for good/)).toBeVisible();
  const registry = readFileSync(`${desk.content}/permalinks.json`, 'utf8');
  expect(registry).toContain('seitov-2026');
});

test('the same article becomes the same interview with the keyboard alone', async ({
  page,
  desk,
}) => {
  const { keyboard } = page;
  const type = async (name: string, value: string) => {
    await tabTo(page, name);
    await keyboard.type(value);
  };
  await page.goto(desk.url);
  await expect(page.getByRole('heading', { name: 'Interviews' })).toBeVisible();
  await tabTo(page, 'New interview');
  await keyboard.press('Enter');
  await expect(page.getByLabel('The article')).toBeFocused();
  await paste(page, readFileSync(SHIPPED_ARTICLE, 'utf8'));
  await expect(page.locator('tr:focus')).toBeVisible();
  await keyboard.press('d');
  await keyboard.press('a');
  await expect(page.getByText('No doubts')).toBeVisible();
  await tabTo(page, 'Next: details');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Details' })).toBeVisible();
  await type('Headline', DETAILS.Headline[1]);
  await tabTo(page, 'Publisher');
  await keyboard.type(DETAILS.Publisher[1]);
  await type('Address of the publisher’s site', DETAILS['Address of the publisher’s site'][1]);
  await tabTo(page, 'it has no address');
  await keyboard.press('Space');
  await type('Rights', DETAILS.Rights[1]);
  await tabTo(page, /^Choose/);
  await keyboard.type('Engl');
  await type('Name', 'Azamat Seitov');
  await tabTo(page, 'the article gives none');
  await keyboard.press('Space');
  await tabTo(page, 'the article does not name who asks');
  await keyboard.press('Space');
  await tabTo(page, 'Next: addresses');
  await keyboard.press('Enter');
  await type('Name of the interview in addresses', 'seitov-2026');
  await tabTo(page, 'Next: publish');
  await keyboard.press('Enter');
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
  await tabTo(page, 'Save into the site');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  const details = { language: 'en', interviewee: 'Azamat Seitov', interviewer: '', url: '' };
  expect(filesIn(desk.content, 'seitov-2026')).toEqual(
    importedFiles(SHIPPED_ARTICLE, 'seitov-2026', [
      ...options({ ...details, role: '' }),
      '--as-read=7',
    ]),
  );
});

test('a press conference: each who asks is somebody, after two doubts', async ({ page, desk }) => {
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.locator('#file').setInputFiles(PRESS_CONFERENCE);
  await page.getByRole('button', { name: '2 doubts' }).click();
  for (const name of ['Jon Rask', 'Ida Holt']) {
    const line = page.getByRole('row', { name: /speaks once: who is it/ }).first();
    await expect(line).toContainText(name);
    await line.getByRole('button', { name: 'Somebody who asks' }).click();
    await expect(page.getByText(`“${name}” speaks once`)).toBeHidden();
  }
  await page.getByRole('button', { name: 'Next: details' }).click();
  await fillIn(page);
  await save(page, 'press-2026');
  expect(filesIn(desk.content, 'press-2026')).toEqual(
    importedFiles(PRESS_CONFERENCE, 'press-2026', [
      ...options({ language: 'en', url: '', role: '' }),
      '--as-read=7,15',
    ]),
  );
});

test('a Word file, and a saved page, are brought in as they are', async ({ page, desk }, info) => {
  const word = info.outputPath('salt.docx');
  writeFileSync(word, wordArticle());
  for (const [file, slug, more] of [
    [word, 'salt-2026', { interviewee: 'Ada Kern', interviewer: '', url: '' }],
    // The page names both before their words.
    [SAVED_PAGE, 'fog-2026', { url: '' }],
  ] as const) {
    await page.goto(desk.url);
    await page.getByRole('button', { name: 'New interview' }).click();
    await page.locator('#file').setInputFiles(file);
    await expect(page.getByText('No doubts')).toBeVisible();
    await page.getByRole('button', { name: 'Next: details' }).click();
    await fillIn(page);
    if ('interviewee' in more) {
      await page.locator('#person-1').fill(more.interviewee);
      await page.getByLabel('the article does not name who asks').check();
    }
    await save(page, slug);
    expect(filesIn(desk.content, slug)).toEqual(
      importedFiles(file, slug, options({ language: 'en', role: '', ...more })),
    );
  }
});

test('words of a script that runs from right to left run like that, beside our own', async ({
  page,
  desk,
}) => {
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'New interview' }).click();
  await expect(page.getByLabel('The article')).toBeFocused();
  const turns = ['ساعت چیست؟', 'چراغ روشن است.', 'چرا؟', 'چون شب است.'];
  const said = turns.map((words, at) => `${at % 2 ? 'ب' : 'الف'}: ${words}`);
  await paste(page, ['گفت‌وگو با نگهبان', ...said].join('\n\n'));
  const [first, preview] = [page.locator('td.words').first(), page.getByLabel('Preview')];
  await expect(first).toHaveCSS('direction', 'rtl');
  await expect(preview).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.reason').first()).toHaveCSS('direction', 'ltr');
  await expect(preview.locator('.widths')).toHaveCSS('direction', 'ltr');
});

test('on a phone, a line that is decided about stays between the people and the keys', async ({
  page,
  desk,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.locator('#file').setInputFiles(PRESS_CONFERENCE);
  const isBetween = async () => {
    const [bar, line, foot] = await Promise.all(
      ['.bar', 'tr.current', '.foot'].map((part) => page.locator(part).boundingBox()),
    );
    if (!bar || !line || !foot) return false;
    return line.y >= bar.y + bar.height && line.y + line.height <= foot.y;
  };
  for (const left of [2, 1]) {
    await page.getByRole('button', { name: `Next doubt · ${left} left` }).click();
    await expect(page.locator('tr.current')).toBeFocused();
    await expect.poll(isBetween).toBe(true);
    // By mouse, and not the line that is current: whoever decides about it is at it from then on.
    await page.locator('tr.doubted').last().getByText('Somebody who asks').click();
    await expect(page.locator('tr.current')).toContainText(left === 2 ? 'Ida Holt' : 'Jon Rask');
    await expect.poll(isBetween).toBe(true);
  }
});
