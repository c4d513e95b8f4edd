import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deploy, goBack } from '../../tools/deploy/releases.ts';
import { testFolder, writeFiles, writeSite } from '../helpers/small-site.ts';

const DAY_MS = 86_400_000;
const day = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * DAY_MS);

let folder: string;
let site: string;
let target: string;
beforeEach(async () => {
  folder = testFolder();
  site = join(folder, 'dist');
  target = join(folder, 'srv');
  await writeSite(site, { 'index.html': 'Front', '_astro/one.js': 'one()', '404.html': 'Nothing' });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What somebody may have put into the folders, and what each file says. */
const FOREIGN = {
  'letter.txt': 'Dear',
  '.unfinished/letter.txt': 'Dear',
  '.next/letter.txt': 'Dear',
  'releases/letter.txt': 'Dear',
  'releases/backup/index.html': 'Mine',
  'releases/20200101T000000Z/index.html': 'named as a release, made by nobody of ours',
  'releases/99991231T235959Z/_manifest.json': '{}',
  'releases/20269999T999999Z/_manifest.json': 'no day',
};

describe('fault 58: with foreign files among the releases, a deployment', () => {
  beforeEach(() => writeFiles(target, FOREIGN));
  const expectUntouched = () => {
    for (const [path, text] of Object.entries(FOREIGN))
      expect(readFileSync(join(target, path), 'utf8'), path).toBe(text);
  };

  it('is not held back by them, and leaves them alone', async () => {
    const release = await deploy(site, target, day(0));
    expect(readlinkSync(join(target, 'current'))).toBe(`releases/${release}`);
    expect(readFileSync(join(target, 'current/index.html'), 'utf8')).toBe('Front');
    expectUntouched();
  });

  it('removes its own old releases, and no others', async () => {
    const old = await deploy(site, target, day(0));
    await deploy(site, target, day(1));
    await deploy(site, target, day(100));
    expect(existsSync(join(target, 'releases', old))).toBe(false);
    expectUntouched();
  });

  it('takes neither a copy of a site under another name nor a link to one for its own', async () => {
    const foreign = ['backup', '20260230T000000Z', '20250101T000000Z'];
    const [copy = '', noDay = '', link = ''] = foreign.map((name) =>
      join(target, 'releases', name),
    );
    await writeSite(copy);
    await writeSite(noDay);
    symlinkSync(site, link);
    await deploy(site, target, day(0));
    await deploy(site, target, day(1));
    await deploy(site, target, day(100));
    for (const path of [copy, noDay, link]) expect(existsSync(path), path).toBe(true);
    for (const name of foreign)
      await expect(goBack(target, name, day(101))).rejects.toThrow('There is no release');
  });

  it('offers only its own to go back to', async () => {
    const first = await deploy(site, target, day(0));
    const going = goBack(target, '20200101T000000Z', day(1));
    await expect(going).rejects.toThrow(`There are: ${first}.`);
    expect(await goBack(target, first, day(2))).toBe('20260103T000000Z');
  });

  it('leaves nothing of its own behind but releases and the link', async () => {
    await deploy(site, target, day(0));
    expect(
      globSync('*', { cwd: target })
        .concat(globSync('.*', { cwd: target }))
        .sort(),
    ).toEqual(['.next', '.unfinished', 'current', 'letter.txt', 'releases']);
  });
});

describe('fault 58: a deployment is refused, and changes nothing,', () => {
  it.each([
    ['a folder', (path: string) => mkdirSync(path, { recursive: true })],
    ['a link to somewhere else', (path: string) => symlinkSync('/', path)],
  ])('when “current” is %s', async (_name, make) => {
    mkdirSync(target);
    make(join(target, 'current'));
    await expect(deploy(site, target, day(0))).rejects.toThrow('no link to a release');
    expect(globSync('*', { cwd: target })).toEqual(['current']);
  });

  it('when something of another’s has the name of the release', async () => {
    writeFiles(target, { 'releases/20260101T000000Z/index.html': 'Mine' });
    await expect(deploy(site, target, day(0))).rejects.toThrow('20260101T000000Z is there already');
    expect(globSync('**/*', { cwd: target })).toHaveLength(3);
  });

  it('when the folder is in the site itself', async () => {
    await expect(deploy(site, site, day(0))).rejects.toThrow('is in the site');
    await expect(deploy(site, join(site, 'srv'), day(0))).rejects.toThrow('is in the site');
    expect(existsSync(join(site, 'releases'))).toBe(false);
  });

  it('when the folder is a file', async () => {
    const file = join(site, 'index.html');
    await expect(deploy(site, file, day(0))).rejects.toThrow('can’t be used: ENOTDIR');
  });
});

it('fault 58: an earlier release that somebody has damaged does not hold back the next', async () => {
  const style = 'a { color: teal } '.repeat(20);
  await writeSite(site, { 'style.css': style, '_astro/two.js': 'two()' });
  const first = join(target, 'releases', await deploy(site, target, day(0)));
  for (const path of ['_astro/two.js', 'index.html', 'style.css.br']) rmSync(join(first, path));
  rmSync(join(site, '_astro/two.js'));
  await writeSite(site, {});
  await deploy(site, target, day(1));
  const current = globSync('**/*.*', { cwd: join(target, 'current') });
  expect(current).toEqual(expect.arrayContaining(['_astro/one.js', 'index.html', 'style.css.br']));
  expect(current).not.toContain('_astro/two.js');
});

describe('a file that is the same as in an earlier release', () => {
  const inodeOf = (release: string, path: string) =>
    statSync(join(target, 'releases', release, path)).ino;

  it('is not copied again, nor compressed; one that has changed is', async () => {
    await writeSite(site, { 'style.css': 'a { color: teal } '.repeat(20) });
    const first = await deploy(site, target, day(0));
    await writeSite(site, { 'index.html': 'Another' });
    const second = await deploy(site, target, day(1));
    for (const path of ['404.html', '_astro/one.js', 'style.css', 'style.css.br', 'style.css.gz'])
      expect(inodeOf(second, path), path).toBe(inodeOf(first, path));
    expect(inodeOf(second, 'index.html')).not.toBe(inodeOf(first, 'index.html'));
    expect(readFileSync(join(target, 'releases', first, 'index.html'), 'utf8')).toBe('Front');
  });

  it('is taken from the site if somebody has changed it in that release', async () => {
    const first = await deploy(site, target, day(0));
    writeFileSync(join(target, 'releases', first, '404.html'), 'Damaged');
    await deploy(site, target, day(1));
    expect(readFileSync(join(target, 'current/404.html'), 'utf8')).toBe('Nothing');
  });

  it('stays when that release is removed', async () => {
    const first = await deploy(site, target, day(0));
    await deploy(site, target, day(1));
    await deploy(site, target, day(100));
    expect(existsSync(join(target, 'releases', first))).toBe(false);
    expect(readFileSync(join(target, 'current/404.html'), 'utf8')).toBe('Nothing');
  });
});
