import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deploy } from '../../src/cli/deploy/releases.ts';
import { ROOT } from '../helpers/built-site.ts';
import { HOSTNAME, host, releaseFolder } from '../helpers/hosted-site.ts';

interface Scan {
  score: number;
  grade: string;
  tests: { result: string; pass: boolean; points: number }[];
}

it('MDN’s HTTP Observatory gives what nginx serves an A+ with at least 130 points', async () => {
  const target = releaseFolder();
  const release = await deploy(ROOT.folder, target, new Date());
  const { nginx, certificate } = await host(target);
  // The scanner follows redirects, so that the site has to live where it can be reached.
  const config = join(target, 'releases', release, '_nginx/server.conf');
  const local = readFileSync(config, 'utf8')
    .replace(`"https://${HOSTNAME}`, '"https://localhost')
    .replace(`301 https://${HOSTNAME}`, `301 https://localhost:${nginx.ports[1]}`);
  writeFileSync(config, local);
  await nginx.reload();

  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/helpers/observatory.mjs', 'localhost', ...nginx.ports.slice(0, 2).map(String)],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate }, encoding: 'utf8' },
  );
  await nginx.stop();
  expect(stderr).toBe('');
  const { score, grade, tests }: Scan = JSON.parse(stdout);
  console.log(`Observatory: ${grade} (${score})`);
  expect(tests.filter(({ pass }) => !pass)).toEqual([]);
  expect(grade).toBe('A+');
  expect(score).toBeGreaterThanOrEqual(130);
});
