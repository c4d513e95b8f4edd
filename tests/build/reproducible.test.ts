import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../helpers/built-site.ts';
import { noteFigure } from '../helpers/figures.ts';

/** What a build reads, and what it keeps from one time to the next. */
const INPUT = [
  ...['src', 'tools', 'content', 'astro.config.mjs', 'tsconfig.json'],
  ...['package.json', 'package-lock.json', '.cache/cards', '.cache/astro/dist'],
];
/** A time zone with another date at night, and a locale with other small and large letters. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** A copy of the project at another place. In a fresh clone `dist` was built without a cache. */
let copy: string;
/** The files that were read while it was built, each as often as it was. */
let read: string[];
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'verbatim-'));
  for (const path of INPUT) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const log = join(copy, 'reads.txt');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tests/helpers/log-reads.ts'), 'tools/build.ts'],
    {
      cwd: copy,
      env: {
        ...{ ...process.env, ...ELSEWHERE, READ_LOG: log },
        ...{ CONTENT_DIR: 'content', OUT_DIR: 'dist' },
      },
      encoding: 'utf8',
    },
  );
  expect(stderr).not.toContain('failed');
  expect(status).toBe(0);
  read = readFileSync(log, 'utf8').split('\n');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('another folder, time zone, locale and a warm cache give the same bytes', () => {
  const [here = [], there] = [ROOT.folder, join(copy, 'dist')].map(filesIn);
  expect(there).toEqual(here);
  const differing = here.find(
    (path) => !readFileSync(join(ROOT.folder, path)).equals(readFileSync(join(copy, 'dist', path))),
  );
  expect(differing, 'the first file that differs').toBeUndefined();
  noteFigure({
    report: 'Reproducibility',
    run: `${here.length} files, built in another folder, time zone and locale`,
    found: 'the same to the byte',
  });
});

it('a build reads each file of content once', () => {
  const content = join(copy, 'content');
  // What may be left out is asked for, too.
  const asked = read.map((path) => relative(content, resolve(copy, path)));
  const found = asked.filter((path) => existsSync(join(content, path)) && !path.startsWith('..'));
  expect(found.sort()).toEqual(filesIn(content));
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}
