import { painted } from './paint.ts';
import { ANSWER, expect, INTERVIEW, test } from './test.ts';

const RESULTS = '.results ol a';
const STATUS = '.results [role=status]';

test('a reader searches by key, opens a result by key, and Back brings the results', async ({
  reader,
}) => {
  await reader.open('about/');
  await reader.press('/');
  await reader.type('Mirziyoyev');
  await expect.poll(() => reader.texts(STATUS)).toEqual(['3 answers for “Mirziyoyev”']);
  const listed = await reader.texts(RESULTS);
  await reader.press('ArrowDown');
  await reader.press('ArrowDown');
  await reader.press('Enter');
  await expect.poll(() => reader.address()).toMatch(/^interviews\/seitov-2025\/[\w-]+\/#[\w-]+$/);
  await reader.back();
  await expect.poll(() => reader.texts(STATUS)).toEqual(['3 answers for “Mirziyoyev”']);
  expect(await reader.texts(RESULTS)).toEqual(listed);
});

test('an address has its search, which is narrowed and kept', async ({ reader }) => {
  await reader.open('search/?q=Mirziyoyev');
  await expect.poll(() => reader.texts(STATUS)).toEqual(['3 answers for “Mirziyoyev”']);
  await reader.click(['.results label', 'transport']);
  await expect.poll(() => reader.texts(STATUS)).toEqual(['1 answer for “Mirziyoyev”']);
  expect(await reader.address()).toBe('search/?q=Mirziyoyev&topic=transport');
  await reader.click(RESULTS);
  await expect.poll(() => reader.address()).toMatch(/\/expectations\/#/);
  await reader.back();
  await expect.poll(() => reader.texts(STATUS)).toEqual(['1 answer for “Mirziyoyev”']);
});

test('while one types nothing is announced; then the results are, once', async ({ reader }) => {
  await reader.open('search/?q=Aktau');
  await expect.poll(() => reader.texts(STATUS)).toEqual(['1 answer for “Aktau”']);
  await reader.evaluate(noteAnnouncements, STATUS);
  await reader.press('/');
  await reader.press('Control+a');
  await reader.type('Mirziyoyev');
  await expect.poll(() => reader.texts(STATUS)).toEqual(['3 answers for “Mirziyoyev”']);
  await expect
    .poll(() => reader.evaluate(() => document.body.dataset.announced))
    .toBe('3 answers for “Mirziyoyev”');
});

for (const [typed, words] of [
  ['turkiye', 'Türkiye'],
  ['“two brotherly nations”', 'two brotherly nations'],
] as const)
  test(`${typed} is found as ${words}`, async ({ reader }) => {
    await reader.open(`search/?${new URLSearchParams({ q: typed })}`);
    const marked = async () => (await reader.texts('.results mark')).filter(Boolean).join(' ');
    await expect.poll(marked).toContain(words);
  });

test('a result leads to its passage, highlighted, and the address is the permalink', async ({
  reader,
}) => {
  await reader.open('search/?q=Aktau');
  await reader.click(RESULTS);
  await expect.poll(() => reader.isInView('#connectivity-2')).toBe(true);
  await expect.poll(() => painted(reader, '#connectivity-2', 'mark')).toBeGreaterThan(800);
  await expect.poll(() => reader.address()).toBe(`${ANSWER}#connectivity-2`);
});

test('a link to words that run over a marked one highlights them, and is cleaned', async ({
  reader,
}) => {
  const words = 'ports%20such%20as%20Aktau,Alat';
  await reader.open(`${INTERVIEW}world-stage/`);
  await reader.open(`${ANSWER}#connectivity-2:~:text=${words}`);
  await expect.poll(() => painted(reader, '#connectivity-2', 'mark')).toBeGreaterThan(2_000);
  expect(await painted(reader, '#connectivity-1', 'mark')).toBe(0);
  await expect.poll(() => reader.address()).toBe(`${ANSWER}#connectivity-2`);
});

/** Runs in the page: keeps what a live region announces, that is to say, while it is not busy. */
function noteAnnouncements(selector: string): void {
  const region = document.querySelector(selector);
  const announced: string[] = [];
  if (!region) return;
  new MutationObserver(() => {
    if (region.ariaBusy === 'true') return;
    announced.push(region.textContent);
    document.body.dataset.announced = announced.join('\n');
  }).observe(region, { attributeFilter: ['aria-busy'], childList: true });
}
