import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../tools/manifest.ts';
import { testFolder, writeFiles, writeSite } from '../helpers/small-site.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = {
  path: 'index.html',
  bytes: 4,
  sha256: 'a'.repeat(64),
  type: 'text/html; charset=utf-8',
  cache: 'no-cache',
};

/** The one message about a manifest. */
async function refusal(manifest: unknown): Promise<string> {
  writeFiles(folder, { '_manifest.json': JSON.stringify(manifest) });
  return readManifest(folder).then(
    () => 'accepted',
    ({ message }) => message.replaceAll(folder, 'upload'),
  );
}

const NOT_WRITTEN = 'upload is not a whole site: _manifest.json is not as a build writes it';
const OUTSIDE = `${NOT_WRITTEN} (files.0.path: must be a path inside of the site).`;

describe('a manifest', () => {
  it('is accepted as the build wrote it', async () => {
    await writeSite(folder, { 'index.html': 'Page', '_astro/a.b-c.js': '', 'a/..b/c.txt': '' });
    const { files } = await readManifest(folder);
    expect(files.map(({ path }) => path)).toEqual(['_astro/a.b-c.js', 'a/..b/c.txt', 'index.html']);
  });

  it.each([
    '../feed.xml',
    'a/../../feed.xml',
    'a/..',
    '..',
    '.',
    './feed.xml',
    '/etc/passwd',
    'a//b',
    'a/',
    '',
    'a\\..\\..\\b',
    'C:/Windows/x',
    'C:x',
    'a\0b',
  ])('fault 58: that names “%s” is refused', async (path) => {
    expect(await refusal({ version: 1, files: [{ ...FILE, path }] })).toBe(OUTSIDE);
  });

  it.each([
    ['no files', { version: 1 }, 'files: Invalid input: expected array, received undefined'],
    ['an empty list', { version: 1, files: [] }, 'files: must name at least one file'],
    ['a file twice', { version: 1, files: [FILE, FILE] }, 'files: must not name a file twice'],
    ['another version', { version: 2, files: [FILE] }, 'version: Invalid input: expected 1'],
    [
      'a path that is a number',
      { version: 1, files: [{ ...FILE, path: 1 }] },
      'files.0.path: Invalid input: expected string, received number',
    ],
    [
      'a hash that is none',
      { version: 1, files: [FILE, { ...FILE, path: 'b', sha256: 'x' }] },
      'files.1.sha256: must be 64 hexadecimal digits',
    ],
    ['a list', [], 'it: Invalid input: expected object, received array'],
    ['nothing', null, 'it: Invalid input: expected object, received null'],
  ])('fault 58: with %s is refused', async (_name, manifest, reason) => {
    expect(await refusal(manifest)).toBe(`${NOT_WRITTEN} (${reason}).`);
  });

  it('fault 58: that is missing or cut off is refused', async () => {
    await expect(readManifest(folder)).rejects.toThrow('it has no _manifest.json.');
    writeFiles(folder, { '_manifest.json': '{"version":1,"fi' });
    await expect(readManifest(folder)).rejects.toThrow('not as a build writes it');
  });
});
