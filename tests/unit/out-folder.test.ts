import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outFolderOf } from '../../tools/build/out-folder.ts';
import { testFolder, writeFiles, writeSite } from '../helpers/small-site.ts';

/** A project’s folders, and where its site would be. */
let folder: string;
let content: string;
let dist: string;
beforeEach(() => {
  folder = testFolder();
  content = join(folder, 'content');
  dist = join(folder, 'dist');
  writeFiles(content, { 'interviews/one/interview.mdx': 'One' });
});
afterEach(() => rmSync(folder, { recursive: true }));

const accept = (out: string) => outFolderOf(out, content);

describe('fault 57: where a site may be put', () => {
  it('is a folder that is not there yet', async () => {
    expect(await accept(join(dist, 'more'))).toBe(join(dist, 'more'));
    expect(await accept(relative('.', dist))).toBe(dist);
  });

  it('is an empty folder', async () => {
    mkdirSync(dist);
    expect(await accept(dist)).toBe(dist);
    writeFileSync(join(dist, '.DS_Store'), 'written by a Mac');
    expect(await accept(dist)).toBe(dist);
  });

  it('is the site of an earlier build', async () => {
    await writeSite(dist, { 'index.html': 'Front', 'a/b/index.html': 'Page', '_astro/x.js': '1' });
    expect(await accept(dist)).toBe(dist);
    writeFileSync(join(dist, 'a/.DS_Store'), 'written by a Mac');
    expect(await accept(dist)).toBe(dist);
  });

  it('is where a symbolic link to such a folder leads', async () => {
    await writeSite(dist);
    symlinkSync(dist, join(folder, 'link'));
    expect(await accept(join(folder, 'link'))).toBe(dist);
  });
});

describe('fault 57: where a site may not be put', () => {
  it.each([
    ['/', 'is or contains'],
    ['.', 'is or contains'],
    ['', 'is or contains'],
    ['..', 'is or contains'],
    [homedir(), 'is or contains'],
    ['src', 'has files in it'],
    ['node_modules', 'has files in it'],
    ['package.json', 'can’t be used: Error: ENOTDIR'],
    ['package.json/dist', 'can’t be used: Error: ENOTDIR'],
  ])('“%s”', async (out, reason) => {
    await expect(accept(out)).rejects.toThrow(reason);
  });

  it.each(['.', '..'])('“%s”, also when the content is elsewhere', async (out) => {
    const elsewhere = join('/', 'elsewhere', 'content');
    await expect(outFolderOf(out, elsewhere)).rejects.toThrow('is or contains the project.');
  });

  it('the content, a folder around it, a folder in it', async () => {
    await expect(accept(content)).rejects.toThrow('is or contains the content.');
    await expect(accept(folder)).rejects.toThrow('is or contains the content.');
    await expect(accept(join(content, 'dist'))).rejects.toThrow('is in the content folder.');
  });

  it('a folder with files but no manifest', async () => {
    writeFiles(dist, { 'letter.txt': 'Dear' });
    await expect(accept(dist)).rejects.toThrow(
      `${dist} has files in it, but not the _manifest.json`,
    );
  });

  it.each([
    '{"version":1,"files":[]}',
    '{"version":1}',
    '{"files":["index.html"]}',
    '[]',
    'null',
    '{"vers',
  ])('a folder whose manifest no build wrote: %s', async (manifest) => {
    writeFiles(dist, { '_manifest.json': manifest, 'index.html': 'Mine' });
    await expect(accept(dist)).rejects.toThrow('not the _manifest.json of a built site');
  });

  it.each([
    ['a file', (path: string) => writeFileSync(path, 'Dear'), 'letter'],
    ['a file in a folder of the site', (path: string) => writeFileSync(path, 'x'), 'a/letter'],
    ['an empty folder', (path: string) => mkdirSync(path), 'letters'],
    ['a link', (path: string) => symlinkSync('/', path), 'a/link'],
  ])('a built site to which somebody has added %s', async (_name, add, path) => {
    await writeSite(dist, { 'index.html': 'Front', 'a/index.html': 'Page' });
    add(join(dist, path));
    await expect(accept(dist)).rejects.toThrow(
      `${dist} has a file in it that no build made: ${path}.`,
    );
  });

  it('a built site in which a link has taken the place of a file', async () => {
    await writeSite(dist, { 'a.html': 'A', 'index.html': 'Front' });
    rmSync(join(dist, 'a.html'));
    symlinkSync(join(dist, 'index.html'), join(dist, 'a.html'));
    await expect(accept(dist)).rejects.toThrow('no build made: a.html.');
  });

  it('where a symbolic link to such a folder leads, or nowhere', async () => {
    symlinkSync(content, join(folder, 'link'));
    await expect(accept(join(folder, 'link'))).rejects.toThrow('is or contains the content.');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'loose'));
    await expect(accept(join(folder, 'loose'))).rejects.toThrow('can’t be used');
  });

  it('and nothing is deleted when it is refused', async () => {
    writeFiles(dist, { 'letter.txt': 'Dear' });
    await accept(dist).catch(() => undefined);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
    expect(readdirSync(dist)).toEqual(['letter.txt']);
  });
});
