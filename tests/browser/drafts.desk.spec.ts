import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { PRESS_CONFERENCE } from '../helpers/desk-articles.ts';
import { paste, test } from '../helpers/desk-page.ts';

test.beforeEach(async ({ page, desk }) => {
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'New interview' }).click();
  await expect(page.getByLabel('The article')).toBeFocused();
  await paste(page, readFileSync(PRESS_CONFERENCE, 'utf8'));
  await expect(page.locator('tr:focus')).toBeVisible();
});

test('a draft survives a reload, and waits in the list', async ({ page }) => {
  await page.getByRole('row', { name: /^5 / }).click();
  await page.keyboard.press('n');
  await expect(page.getByRole('row', { name: /^5 narration/ })).toBeVisible();
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /^5 narration/ })).toBeVisible();
  await page.getByRole('link', { name: 'Verbatim' }).click();
  const draft = page.getByRole('link', { name: 'The president meets the press' });
  await draft.click();
  await expect(page.getByRole('row', { name: /^5 narration/ })).toBeVisible();
  // It is thrown away by two presses of its button, and not by one.
  await page.getByRole('link', { name: 'Verbatim' }).click();
  await page.getByRole('button', { name: /^Discard the draft/ }).click();
  await page.reload();
  await page.getByRole('button', { name: /^Discard the draft/ }).click();
  await page.getByRole('button', { name: /^Really discard the draft/ }).click();
  await expect(draft).toBeHidden();
});

test('two tabs: what the other has kept is never overwritten unseen', async ({ page, context }) => {
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  const token = await page.evaluate(() => sessionStorage.getItem('desk-token'));
  const other = await context.newPage();
  await other.goto(page.url().replace('/#', `/?token=${token}#`));
  await other.locator('tr').first().waitFor();
  await other.getByRole('row', { name: /^5 / }).click();
  await other.keyboard.press('n');
  await expect(other.getByRole('row', { name: /^5 narration/ })).toBeVisible();
  await expect(other.getByText('Saved as a draft.')).toBeVisible();
  await page.getByRole('row', { name: /^9 / }).click();
  await page.keyboard.press('r');
  await expect(page.getByText('This interview was changed in another tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the other tab’s' }).click();
  await expect(page.getByRole('row', { name: /^5 narration/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^9 answer/ })).toBeVisible();
});

test('every step can be undone and done again', async ({ page }) => {
  const row = page.getByRole('row', { name: /^5 / });
  await row.click();
  for (const [key, role] of [
    ['n', 'narration'],
    ['r', 'remark'],
    ['n', 'narration'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(row).toContainText(role);
  }
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('remark');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('answer');
  await page.keyboard.press('Control+Shift+Z');
  await expect(row).toContainText('narration');
});

test('a file that has changed on the disk meanwhile is shown, not overwritten', async ({
  page,
  desk,
}) => {
  await page.getByRole('button', { name: '4 Addresses' }).click();
  await page.getByLabel('Name of the interview in addresses').fill('press-2026');
  await page.getByRole('button', { name: '5 Publish' }).click();
  await expect(page.getByText('2 doubts are open.')).toBeVisible();
  await page.getByRole('button', { name: 'Save into the site' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  const file = `${desk.content}/interviews/press-2026/interview.mdx`;
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  await page.getByRole('button', { name: '4 Addresses' }).click();
  await page.getByLabel('Label').first().fill('The year');
  await page.getByRole('button', { name: '5 Publish' }).click();
  await page.getByRole('button', { name: 'Save into the site' }).click();
  const conflict = page.getByRole('alert').filter({ hasText: 'interview.mdx' });
  await expect(conflict).toContainText('only in yours: <Exchange id=');
  expect(readFileSync(file, 'utf8')).not.toContain('The year');
  await page.getByRole('button', { name: 'Write mine' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('The year');

  // The other way round: what is on the disk is opened, and this work stays as a draft.
  const theirs = readFileSync(file, 'utf8').replace('The year', 'The old year');
  writeFileSync(file, theirs);
  await page.getByRole('button', { name: '4 Addresses' }).click();
  await page.getByLabel('Label').first().fill('My year');
  await page.getByRole('button', { name: '5 Publish' }).click();
  await page.getByRole('button', { name: 'Save into the site' }).click();
  await page.getByRole('button', { name: 'Take what is on the disk' }).click();
  await page.waitForURL(/#\/draft\/press-2026\/speakers$/);
  await page.getByRole('button', { name: '4 Addresses' }).click();
  await expect(page.getByLabel('Label').first()).toHaveValue('The old year');
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  await page.getByRole('link', { name: 'Verbatim' }).click();
  await expect(page.getByRole('link', { name: /\(not saved\)$/ })).toBeVisible();
});

test('what is saved stays saved: a step that is undone afterwards is saved again without a question', async ({
  page,
  desk,
}) => {
  await page.getByRole('button', { name: '4 Addresses' }).click();
  await page.getByLabel('Name of the interview in addresses').fill('press-2026');
  await page.getByLabel('Label').first().fill('The year');
  await page.getByRole('button', { name: '5 Publish' }).click();
  const save = page.getByRole('button', { name: 'Save into the site' });
  const saved = page.getByRole('button', { name: 'Saved', exact: true });
  await save.click();
  await expect(saved).toBeVisible();
  const file = `${desk.content}/interviews/press-2026/interview.mdx`;
  expect(readFileSync(file, 'utf8')).toContain('The year');
  await page.getByRole('button', { name: 'undo' }).click();
  await save.click();
  await expect(saved).toBeVisible();
  expect(readFileSync(file, 'utf8')).not.toContain('The year');
});
