import { expect, INTERVIEW, results, searchField, test } from './test.ts';

test('a whole visit leaves no cookie and nothing in a store, and asks no other server', async ({
  freshPage: page,
  baseURL,
}) => {
  const context = page.context();
  const { host } = new URL(baseURL ?? '');
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const sent: string[] = [];
  context.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  await page.goto('./');
  await page.getByRole('link', { name: /What humanitarian and cultural directions/ }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.goto(`${INTERVIEW}connectivity/`);
  await page.locator('#connectivity-2').evaluate((p) => getSelection()?.selectAllChildren(p));
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  const secret = 'Aktau';
  await searchField(page).fill(secret);
  await expect(results(page).first()).toBeVisible();
  const before = asked.length;
  await page.goto('check/');
  await page.getByRole('textbox', { name: 'Quotation' }).fill(`A secret quotation about ${secret}`);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('[data-check-status]')).not.toBeEmpty();
  for (const path of ['names/', 'names/uzbekistan/', 'topics/economy/', 'corrections/', 'about/'])
    await page.goto(path, { waitUntil: 'networkidle' });
  expect(before).toBeGreaterThan(10);
  expect(asked.filter((address) => new URL(address).host !== host)).toEqual([]);
  // Neither what was searched for nor what was checked has left the browser.
  expect(asked.filter((address) => /aktau|secret/i.test(address))).toEqual([]);
  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
});
