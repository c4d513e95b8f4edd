import { KINDS } from '../browser/test.ts';
import { ANSWER, expect, INTERVIEW, test } from './test.ts';

test.use({ settings: { scheme: 'light', scripts: false, width: 1280 } });

test('no control is shown that does nothing', async ({ reader }) => {
  for (const [kind, path] of Object.entries(KINDS)) {
    await reader.open(path);
    expect(await reader.texts('h1'), kind).toHaveLength(1);
    expect(await reader.texts('button, input, select, textarea, form'), kind).toEqual([]);
  }
});

test('a note is shown by its address, and Back closes it', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.click(['#connectivity-2 .noted', 'Aktau']);
  await expect
    .poll(() => reader.texts('.notes [popover]'))
    .toEqual([expect.stringContaining('Caspian port in Kazakhstan')]);
  await reader.back();
  await expect.poll(() => reader.texts('.notes [popover]')).toEqual([]);
});

test('a paragraph’s link and the contents are ordinary links', async ({ reader }) => {
  await reader.open(INTERVIEW);
  await reader.click('nav a[href$="#connectivity"]');
  await expect.poll(() => reader.isInView('#connectivity_question')).toBe(true);
  await reader.click('#connectivity-2 [data-copy-link]');
  await expect.poll(() => reader.address()).toBe(`${ANSWER}#connectivity-2`);
  await expect.poll(() => reader.isInView('#connectivity-2')).toBe(true);
});
