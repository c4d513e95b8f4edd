import { ANSWER, expect, INTERVIEW, test } from './test.ts';

/** The text of the note that is open. */
const NOTE = '.notes [popover]';

test('words with a note open it, and Escape closes it', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.click(['#connectivity-2 .noted', 'Alat']);
  const port = [expect.stringContaining('Baku International Sea Trade Port')];
  await expect.poll(() => reader.texts(NOTE)).toEqual(port);
  await reader.press('Escape');
  await expect.poll(() => reader.texts(NOTE)).toEqual([]);
});

test('a note is opened by the keyboard, and leads to its name’s page', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.noted')]
      .find(({ textContent }) => textContent === 'Alat')
      ?.focus(),
  );
  await reader.press('Enter');
  await expect.poll(() => reader.sees([`${NOTE} a`, 'Alat'])).toBe(true);
  await reader.press('Tab');
  await reader.press('Enter');
  await expect.poll(() => reader.address()).toBe('names/alat/');
});

test('a triple click on a marked word selects its paragraph, and opens nothing', async ({
  reader,
}) => {
  await reader.open(INTERVIEW);
  const ids = await reader.evaluate(() =>
    [...document.querySelectorAll('.prose > p:has(.noted)')].map(({ id }) => id),
  );
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    // Somewhere else, so that the next click is a first one.
    await reader.clickTimes(1, '.site-footer');
    await reader.clickTimes(3, `#${id} .noted`);
    const { selected, said } = await reader.evaluate(
      (id) => ({
        selected: String(getSelection()).trim(),
        said: document.getElementById(id)?.textContent,
      }),
      id,
    );
    expect(selected).toBe(said);
  }
  expect(await reader.texts(NOTE)).toEqual([]);
});

test('a double click on a marked word selects it, and leaves no note open', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.clickTimes(2, ['#connectivity-2 .noted', 'Alat']);
  expect(await reader.selection()).toBe('Alat');
  // The tools come when a selection rests, later than a note would.
  await expect.poll(() => reader.sees('.quote-tools')).toBe(true);
  expect(await reader.texts(NOTE)).toEqual([]);
  expect(await reader.selection()).toBe('Alat');
});

test('a drag may begin at a marked word', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.drag(['#connectivity-2', 'Türkiye and Europe']);
  expect(await reader.selection()).toBe('Türkiye and Europe');
  expect(await reader.texts(NOTE)).toEqual([]);
});
