import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deploy } from '../../tools/deploy/releases.ts';
import { ROOT } from '../helpers/built-site.ts';
import { noteFigure } from '../helpers/figures.ts';
import { HOSTNAME, host, releaseFolder } from '../helpers/hosted-site.ts';

const FOLDER = 'tests/observatory';

/** Once, with the versions in its lock file, and without anybody's install scripts. */
function installObservatory(): void {
  if (existsSync(join(FOLDER, 'node_modules/@mdn/mdn-http-observatory'))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout, stderr } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit'], {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The Observatory could not be installed:\n${stdout}${stderr}`);
}

interface Scan {
  score: number;
  grade: string;
  tests: { result: string; pass: boolean; points: number }[];
}

it('MDN’s HTTP Observatory gives what nginx serves an A+ with at least 130 points', async () => {
  installObservatory();
  const target = releaseFolder();
  const release = await deploy(ROOT.folder, target, new Date());
  const { nginx, certificate, close } = await host(target);
  // The scanner follows redirects, so that the site has to live where it can be reached.
  const config = join(target, 'releases', release, '_nginx/server.conf');
  const local = readFileSync(config, 'utf8')
    .replace(`"https://${HOSTNAME}`, '"https://localhost')
    .replace(`301 https://${HOSTNAME}`, `301 https://localhost:${nginx.ports[1]}`);
  writeFileSync(config, local);
  await nginx.reload();

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/observatory/scan.mjs', 'localhost', ...nginx.ports.slice(0, 2).map(String)],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate }, encoding: 'utf8' },
  );
  await close();
  // Its HTML parser may complain of CSS that it does not know; that costs no points.
  expect(status, stderr.slice(0, 2_000)).toBe(0);
  const { score, grade, tests }: Scan = JSON.parse(stdout);
  const [report, run] = ['HTTP Observatory', `${tests.length} tests of a real nginx, over TLS`];
  noteFigure({ report, run, found: `${grade}, ${score} points` });
  expect(tests.filter(({ pass }) => !pass)).toEqual([]);
  expect(grade).toBe('A+');
  expect(score).toBeGreaterThanOrEqual(130);
});
