import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/outputs/manifest.ts';
import { currentRelease, deploy, goBack } from '../../tools/deploy/releases.ts';
import { ROOT, TWO } from '../helpers/built-site.ts';
import { noteFigure } from '../helpers/figures.ts';
import { type Hosted, host, releaseFolder } from '../helpers/hosted-site.ts';
import { loadWhileSwapping, type Release } from '../helpers/load.ts';
import {
  addressOf,
  allowed,
  day,
  immutable,
  pagesOf,
  restyled,
  styleHash,
} from '../helpers/releases.ts';

/** Two sites of different content and with a different stylesheet, so with a different policy. */
const OLD = ROOT.folder;
let NEW: string;

let hosted: Hosted;
let target: string;
let first: string;

beforeAll(async () => {
  NEW = await restyled(TWO.folder);
  target = releaseFolder();
  first = await deploy(OLD, target, day(0));
  hosted = await host(target);
});
afterAll(async () => {
  await hosted.close();
  rmSync(NEW, { recursive: true });
});

describe('after a new release', () => {
  let etags: Map<string, string | undefined>;
  beforeAll(async () => {
    const answers = pagesOf(OLD).map(async (path) => {
      const { headers } = await hosted.ask(addressOf(path));
      return [path, headers.etag?.[0]] as const;
    });
    etags = new Map(await Promise.all(answers));
    await deploy(NEW, target, day(1));
    await hosted.nginx.reload();
  });

  it('fault 39: a tab that was open finds the hashed files of its own release', async () => {
    const gone = immutable(OLD).filter((path) => !immutable(NEW).includes(path));
    expect(gone).not.toEqual([]);
    for (const path of gone) {
      const { status, body } = await hosted.ask(`/${path}`);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(body.equals(readFileSync(join(OLD, path)))).toBe(true);
    }
  });

  it('fault 40: its search engine has an address of its own, and is asked for again', async () => {
    const { version } = JSON.parse(readFileSync(join(NEW, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(engineVersion(NEW)).toBe(version);
    for (const file of ['pagefind.js', 'pagefind-entry.json'])
      expect((await hosted.ask(`/pagefind/${file}`)).headers['cache-control']).toEqual([
        'no-cache',
      ]);
  });

  it('fault 41: no page is confirmed under the policy of another, and no worker has an old one', async () => {
    // Its name has a hash, and nothing in it depends on the hashes of the policy.
    expect(globSync('**/*worker*', { cwd: NEW })).toEqual([
      expect.stringMatching(/^_astro\/worker\.[\w-]+\.js$/),
    ]);
    for (const [path, etag] of etags) {
      const response = await hosted.ask(addressOf(path), { headers: { 'if-none-match': etag } });
      const status = isSame(path) ? 304 : 200;
      expect({ path, status: response.status }).toEqual({ path, status });
      if (status === 200) expect(allowed(response)).toBe(styleHash(response.body.toString()));
    }
  });

  it('fault 43: half an upload changes nothing, and is told', async () => {
    const half = releaseFolder();
    cpSync(NEW, half, { recursive: true });
    truncateSync(join(half, 'feed.xml'), 99);
    const live = await currentRelease(target);
    await expect(deploy(half, target, day(2))).rejects.toThrow('feed.xml is not as it was built');
    const command = ['tools/deploy.ts', target, '--from', half];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('feed.xml is not as it was built. Nothing has changed.');
    expect(await currentRelease(target)).toBe(live);
    rmSync(half, { recursive: true });
    await deploy(NEW, target, day(3));
    const { files }: Manifest = JSON.parse(readFileSync(join(NEW, '_manifest.json'), 'utf8'));
    for (const { path } of files)
      expect(
        readFileSync(join(target, 'current', path)).equals(readFileSync(join(NEW, path))),
      ).toBe(true);
  });

  it('fault 43: going back gives the old release whole, with every address of the registry', async () => {
    await expect(goBack(target, '20200101T000000Z', day(4))).rejects.toThrow(first);
    await goBack(target, first, day(4));
    await hosted.nginx.reload();
    for (const path of pagesOf(OLD)) {
      const { body } = await hosted.ask(addressOf(path));
      expect(body.equals(readFileSync(join(OLD, path))), path).toBe(true);
    }
    const registry = JSON.parse(readFileSync('content/permalinks.json', 'utf8'));
    const paths: string[] = registry.permalinks.map(({ path }: { path: string }) => path);
    for (const path of new Set(paths.map((address) => address.replace(/#.*/, ''))))
      expect((await hosted.ask(`/${path}`)).status, path).toBe(200);
    for (const path of immutable(NEW)) expect((await hosted.ask(`/${path}`)).status).toBe(200);
  });

  it('unchanged files are confirmed without being sent again', async () => {
    const { headers } = await hosted.ask('/about/');
    await deploy(OLD, target, day(5));
    await hosted.nginx.reload();
    const again = await hosted.ask('/about/', { headers: { 'if-none-match': headers.etag?.[0] } });
    expect(again.status).toBe(304);
  });

  it('under load, while releases are swapped 100 times, no response fails and none is mixed', async () => {
    const releases: [Release, Release] = [
      { site: NEW, name: await deploy(NEW, target, day(6)) },
      // With the hashed files of the first beside its own.
      { site: OLD, name: await deploy(OLD, target, day(7)) },
    ];
    await hosted.nginx.reload();
    const { requests, pages, failed, mixed } = await loadWhileSwapping(
      hosted,
      target,
      releases,
      100,
    );
    noteFigure({
      report: 'Load test',
      run: `${requests} requests during 100 releases`,
      found: `${failed.length} failed, ${mixed.length} mixed`,
    });
    expect({ failed, mixed }).toEqual({ failed: [], mixed: [] });
    expect(Math.min(...pages)).toBeGreaterThan(100);
  });

  it('a month later the old files are gone', async () => {
    await deploy(OLD, target, day(8));
    await deploy(OLD, target, day(60));
    await hosted.nginx.reload();
    const gone = immutable(NEW).filter((path) => !immutable(OLD).includes(path));
    for (const path of gone) expect((await hosted.ask(`/${path}`)).status, path).toBe(404);
  });
});

/** Whether a page is the same in both releases, with its stylesheet: so is its policy. */
function isSame(path: string): boolean {
  const [before, after] = [OLD, NEW].map((site) => readFileSync(join(site, path)));
  return before?.equals(after ?? Buffer.of()) ?? false;
}

/** The version with which a site's scripts ask for Pagefind. */
function engineVersion(folder: string): string | undefined {
  const scripts = globSync('_astro/*.js', { cwd: folder });
  const texts = scripts.map((path) => readFileSync(join(folder, path), 'utf8'));
  return texts.map((text) => /pagefind\.js\?v=(?:\$\{`?)?([\d.]+)/.exec(text)?.[1]).find(Boolean);
}
