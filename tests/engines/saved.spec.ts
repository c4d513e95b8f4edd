import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { painted } from './paint.ts';
import { expect, test } from './test.ts';

const FILE = pathToFileURL(resolve('dist/offline/seitov-2025.html')).href;
const STATUS = '.find [role=status]';

test('a saved interview is read, found in and annotated, from a disk', async ({ reader }) => {
  await reader.open(FILE);
  expect(await reader.texts('.exchange .question')).toHaveLength(8);
  await reader.click('input[type=search]');
  await reader.type('trans caspian');
  await expect.poll(() => reader.texts(STATUS)).toEqual(['1 of 4: answer 1']);
  await reader.press('Enter');
  await expect.poll(() => reader.texts(STATUS)).toEqual(['2 of 4: answer 6']);
  await expect.poll(() => reader.isInView('#connectivity-1')).toBe(true);
  expect(await painted(reader, '#connectivity-1', 'mark')).toBeGreaterThan(400);
  await reader.click(['#connectivity-2 .noted', 'Alat']);
  await expect
    .poll(() => reader.texts('.notes [popover]'))
    .toEqual([expect.stringContaining('Baku International Sea Trade Port')]);
});

test.describe('without scripts', () => {
  test.use({ settings: { scheme: 'light', scripts: false, width: 1280 } });

  test('a saved interview shows no field, and all of its text', async ({ reader }) => {
    await reader.open(FILE);
    expect(await reader.texts('.exchange .question')).toHaveLength(8);
    expect(await reader.texts('input, button')).toEqual([]);
  });
});
