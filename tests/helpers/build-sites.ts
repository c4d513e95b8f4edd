/**
 * Builds the sites that the browser tests read: the site itself, the same under a base path, and
 * one with a second interview. Each is a real build by the project's own command.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

const content = '.cache/content/two';
rmSync(content, { recursive: true, force: true });
cpSync('content', content, { recursive: true });
cpSync('tests/fixtures/second-interview', `${content}/interviews`, { recursive: true });

build('the site', {});
build('the site under /verbatim/', { BASE_PATH: '/verbatim/', OUT_DIR: '.cache/sites/base' });
build('a site with two interviews', { CONTENT_DIR: content, OUT_DIR: '.cache/sites/two' });

function build(name: string, environment: Record<string, string>): void {
  console.log(`Building ${name} …`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}
