import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { diffLines } from 'diff';
import { readArchive } from '../../src/archive/read-archive.ts';
import { tabTo, test } from '../helpers/desk-page.ts';
import { defineFindWords, select } from '../helpers/quoting-page.ts';

const SLUG = 'seitov-2025';

test.beforeEach(async ({ page, desk }) => {
  await page.addInitScript(defineFindWords);
  await page.goto(desk.url);
  await page.getByRole('link', { name: /^Notes and names of/ }).click();
  await expect(page.getByRole('heading', { name: 'Key sentences 8' })).toBeVisible();
});

const passage = (page: Page, id: string) => page.locator(`[data-passage="${id}"]`);

async function fillInSource(page: Page): Promise<void> {
  await page.getByLabel('Publisher').fill('TASS');
  await page.getByLabel('Title').fill('Festivals of the region');
  await page.getByLabel('Address', { exact: true }).fill('https://tass.ru/culture/1');
  await page.getByLabel('Date').fill('2025-11');
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save into the site' }).click();
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
}

/** What the site is built from, which `npm run check:content` accepts. */
async function built(content: string) {
  const archive = await readArchive(content);
  expect(archive.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [interview] = archive.interviews;
  if (!interview) throw new Error('The interview can’t be read.');
  return { ...archive, interview };
}

test('words that are selected with the mouse get a note', async ({ page, desk }) => {
  const file = join(desk.content, 'interviews', SLUG, 'notes.yaml');
  const before = readFileSync(file, 'utf8');
  await select(passage(page, 'culture-1'), 'festivals, and joint efforts');
  await page.getByRole('button', { name: 'N note' }).click();
  // What is missing is said at its field, and nothing is written that the site can’t be built with.
  await expect(page.getByText('Still to be filled in.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save into the site' })).toBeDisabled();
  await page.getByLabel('What other sources report').fill('TASS reports of two festivals.');
  await fillInSource(page);
  await save(page);
  const { interview } = await built(desk.content);
  expect(
    interview.layer?.notes.find(({ id }) => id === 'festivals-and-joint-efforts'),
  ).toMatchObject({
    quote: 'festivals, and joint efforts',
    text: 'TASS reports of two festivals.',
    sources: [{ publisher: 'TASS', date: '2025-11' }],
  });
  // Nothing else of the file has changed.
  const pieces = diffLines(before, readFileSync(file, 'utf8'));
  expect(pieces.filter(({ removed }) => removed)).toEqual([]);
  expect(pieces.filter(({ added }) => added)).toHaveLength(1);
});

test('an attribution and another key sentence, with the keyboard alone', async ({ page, desk }) => {
  await tabTo(page, /^Choose words of answer culture-1$/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Creative');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  const whose = page.getByLabel('Whose view these words show');
  await expect(whose).toBeFocused();
  await whose.press('s');
  await expect(whose).toHaveValue('third-party');
  await tabTo(page, /^← All/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: 'Key sentence', exact: true })).toBeVisible();
  await tabTo(page, 'Save into the site');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  const { interview } = await built(desk.content);
  const { attributions = [], keySentences = [] } = interview.layer ?? {};
  expect(attributions.find(({ at }) => at === 'culture')).toMatchObject({
    ...{ attribution: 'third-party', signal: 'Creative unions' },
    quote: expect.stringMatching(/^Creative unions, theatre .*\.$/),
  });
  const sentence = keySentences.find(({ at }) => at === 'culture');
  expect(sentence?.quote).toMatch(/^Creative unions, theatre/);
});

test('a name is explained, with another form and a source', async ({ page, desk }) => {
  await select(passage(page, 'culture-1'), 'academic exchanges');
  await page.getByRole('button', { name: 'M name' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('academic exchanges');
  await page.getByLabel('What it is the name of').selectOption('term');
  await page
    .getByLabel('Other forms and spellings')
    .fill('Academic exchanges\nexchange of students');
  await page.getByLabel('In a few words').fill('Visits of students and teachers.');
  await page.getByLabel('In one or two sentences').fill('Visits between universities.');
  await fillInSource(page);
  await save(page);
  const { names } = await built(desk.content);
  expect(names.find(({ id }) => id === 'academic-exchanges')).toMatchObject({
    ...{ kind: 'term', aliases: ['Academic exchanges', 'exchange of students'] },
    sources: [{ publisher: 'TASS' }],
  });
});

test('a paragraph is corrected as its publisher has: only what, why and the source are asked', async ({
  page,
  desk,
}) => {
  const text = (await passage(page, 'political-advantages-1').textContent()) ?? '';
  const corrected = text.replace('two brotherly nations', 'two fraternal nations');
  await select(passage(page, 'political-advantages-1'), 'international affairs');
  await expect(page.locator('mark.chosen')).toHaveText('international affairs');
  await page.getByLabel('The corrected article').fill(`– ${corrected}`);
  await page.getByRole('button', { name: 'Find what has changed' }).click();
  await expect(page.locator('ins')).toHaveText(['fraternal']);
  await page.getByRole('button', { name: 'Correct this paragraph' }).click();
  // The selected words have moved: no others are marked in their place.
  await expect(page.locator('mark.chosen')).toHaveCount(0);
  await page.getByLabel('What was corrected').fill('The wording of a quotation was corrected.');
  await page.getByLabel('Why').fill('The publisher corrected its article.');
  await fillInSource(page);
  // Words that a note is about are no longer there: the note says so, and gets others.
  await page.getByRole('button', { name: '1 missing or wrong' }).click();
  await expect(page.getByText('These words do not occur')).toBeVisible();
  await page.getByRole('button', { name: 'Remove this note' }).click();
  await save(page);
  const { interview } = await built(desk.content);
  expect(interview.corrections).toMatchObject([
    { at: 'political-advantages-1', was: text, now: corrected, source: { publisher: 'TASS' } },
  ]);
  expect(interview.sourceText).toContain(`– ${corrected}`);
});

test('what is not saved survives a reload, and can be undone', async ({ page }) => {
  await select(passage(page, 'culture-1'), 'joint research centers');
  await page.keyboard.press('n');
  await page.getByLabel('What other sources report').fill('A draft of a note.');
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'joint research centers' }).click();
  await expect(page.getByLabel('What other sources report')).toHaveValue('A draft of a note.');
  await page.getByLabel('What other sources report').fill('Another.');
  await page.getByRole('button', { name: 'undo' }).click();
  await expect(page.getByLabel('What other sources report')).toHaveValue('A draft of a note.');
});

test('a file that has changed on the disk is shown line by line, and either is kept', async ({
  page,
  desk,
}) => {
  const file = join(desk.content, 'interviews', SLUG, 'notes.yaml');
  const remove = async (words: string) => {
    await page.getByRole('button', { name: words, exact: true }).click();
    await page.getByRole('button', { name: 'Remove this attribution' }).click();
    await page.getByRole('button', { name: 'Save into the site' }).click();
  };
  writeFileSync(file, `${readFileSync(file, 'utf8')}# By hand.\n`);
  await remove('Tashkent stresses');
  const conflict = page.getByRole('alert').filter({ hasText: 'Changed on the disk' });
  await expect(conflict).toContainText('only on the disk: # By hand.');
  expect(readFileSync(file, 'utf8')).toContain('signal: Tashkent stresses');
  await conflict.getByRole('button', { name: 'Take what is on the disk' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await remove('Tashkent stresses');
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toMatch(/# By hand\.\n$/);
  expect(readFileSync(file, 'utf8')).not.toContain('signal: Tashkent stresses');
});
