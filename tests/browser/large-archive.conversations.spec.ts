import { details, field, verdict } from '../helpers/check-page.ts';
import { expect, forgiveNetwork, test } from './test.ts';

/** The site of this project is built as if its archive were too large to be loaded whole. */
const SAID = 'Nobody has ever asked me what it costs';
const WORDS = '**/check/words/*.json';

test('of a large archive the check loads the interviews that may have the words', async ({
  freshPage: page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('check/');
  await expect(page.getByText('The archive is too large to be loaded whole')).toBeVisible();
  await field(page).fill(`“${SAID}”, said Teodor Finch.`);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(page).getByRole('heading')).toHaveText('Verbatim');
  await expect(verdict(page)).toContainText('Said by Teodor Finch');
  await expect(details(page).getByRole('link')).toHaveAttribute('href', /quellin-panel/);
  const passages = asked.filter((path) => path.endsWith('passages.json'));
  expect(passages).toContain('/interviews/quellin-panel/passages.json');
  expect(passages).not.toContain('/check/passages.json');
  expect(asked.filter((path) => /nobody|costs/i.test(path))).toEqual([]);
});

test('an article that quotes two interviews is checked quotation by quotation', async ({
  page,
}) => {
  await page.goto('check/');
  await field(page).fill(
    `It rained. “${SAID}”, said Teodor Finch, and somebody else added, not without irony, that there was more to be heard that week. “This accelerates cargo flows and increases the capacity of local routes,” Azamat Seitov had said in another town, where it had not rained at all for a month and nobody had complained about it either.`,
  );
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(details(page).locator('[data-verdict]')).toHaveText(['Verbatim', 'Altered']);
  await expect(details(page).locator('[data-speaker]').last()).toHaveAttribute(
    'data-speaker',
    'azamat-seitov',
  );
});

for (const [what, files] of [
  ['the index', '**/check/index.json'],
  ['a file of the index', WORDS],
  ['the list of the interviews', '**/check/interviews/*.json'],
  ['the passages of an interview', '**/interviews/*/passages.json'],
] as const)
  test(`without ${what} nobody is told that it was not said`, async ({ page, silence }) => {
    await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('check/');
    await field(page).fill(SAID);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const failure = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(failure).toBeVisible();
    await expect(verdict(page)).toBeEmpty();
    await page.unroute(files);
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(verdict(page).getByRole('heading')).toHaveText('Verbatim');
    await expect(failure).toBeHidden();
    forgiveNetwork(silence);
  });
