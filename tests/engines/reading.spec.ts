import { ANSWER, expect, INTERVIEW, test } from './test.ts';

test('a reader goes from the front page to an answer, on to the next, and into the whole', async ({
  reader,
}) => {
  await reader.open('./');
  await reader.click(['main a', 'What humanitarian and cultural directions']);
  await expect.poll(() => reader.address()).toBe(`${INTERVIEW}culture/`);
  await reader.click(['a', 'Next · 8']);
  await expect.poll(() => reader.address()).toBe(`${INTERVIEW}world-stage/`);
  await reader.click(['a', 'Previous · 7']);
  await expect.poll(() => reader.address()).toBe(`${INTERVIEW}culture/`);
  await reader.click(['a', 'Read it in the full interview']);
  await expect.poll(() => reader.address()).toBe(`${INTERVIEW}#culture`);
  await expect.poll(() => reader.isInView('#culture_question')).toBe(true);
});

test('the contents lead to each question, below the header, and mark where one is', async ({
  reader,
}) => {
  await reader.open(INTERVIEW);
  const ids = await reader.evaluate(() =>
    [...document.querySelectorAll('.exchange')].map(({ id }) => id),
  );
  expect(ids).toHaveLength(8);
  for (const id of ids) {
    await reader.click(`nav a[href$="#${id}"]`);
    await expect.poll(() => reader.isInView(`#${id}_question`), id).toBe(true);
    await expect.poll(() => reader.sees(`nav a[href$="#${id}"][aria-current=location]`)).toBe(true);
  }
});

test('Back returns to where one was', async ({ reader }) => {
  await reader.open('names/uzbekistan/');
  await reader.open(ANSWER);
  await reader.click(['a', 'Next · 7']);
  await expect.poll(() => reader.address()).toBe(`${INTERVIEW}culture/`);
  await reader.back();
  await expect.poll(() => reader.address()).toBe(ANSWER);
  await reader.back();
  await expect.poll(() => reader.address()).toBe('names/uzbekistan/');
});
