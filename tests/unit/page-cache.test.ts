import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { claimPageCache } from '../../src/integrations/page-cache.ts';
import { testFolder, writeFiles } from '../helpers/small-site.ts';

const folder = testFolder();
const PAGE = join(folder, 'dist/about/index.html');
/** More than any system gives to a process. */
const NO_PROCESS = '99999999';

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, { 'incremental-build.json': '{}', 'dist/about/index.html': 'kept' });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A build that has ended well. */
async function build(madeBy: string): Promise<void> {
  await claimPageCache(folder, madeBy);
  writeFiles(folder, { 'dist/about/index.html': 'kept' });
  rmSync(join(folder, 'in-use'));
}

describe('the cache of pages', () => {
  it('is used by the next build of the same code and settings', async () => {
    await build('one');
    expect(await claimPageCache(folder, 'one')).toBe(true);
    expect(readFileSync(PAGE, 'utf8')).toBe('kept');
  });

  it('is empty after a change of code or settings', async () => {
    await build('one');
    expect(await claimPageCache(folder, 'two')).toBe(true);
    expect(existsSync(PAGE)).toBe(false);
  });

  it('is empty after a build that was stopped: some of its pages are newer than its list', async () => {
    await build('one');
    writeFiles(folder, { 'in-use': NO_PROCESS });
    expect(await claimPageCache(folder, 'one')).toBe(true);
    expect(existsSync(PAGE)).toBe(false);
    expect(existsSync(join(folder, 'incremental-build.json'))).toBe(false);
  });

  it('is left alone while another build uses it', async () => {
    await build('one');
    writeFiles(folder, { 'in-use': String(process.ppid) });
    expect(await claimPageCache(folder, 'two')).toBe(false);
    expect(readFileSync(PAGE, 'utf8')).toBe('kept');
  });
});
