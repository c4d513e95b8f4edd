import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploy } from '../../tools/deploy/releases.ts';
import { ROOT } from '../helpers/built-site.ts';
import type { Figure } from '../helpers/figures.ts';
import { HOSTNAME, host, releaseFolder } from '../helpers/hosted-site.ts';
import { scanWith } from './installed-apart.ts';

/** The best grade; extra points need more than most sites should do (HSTS preloading). */
const WANTED = { grade: 'A+', score: 130 };

interface Scan {
  score: number;
  grade: string;
  tests: { result: string; pass: boolean; points: number }[];
}

/**
 * What MDN's HTTP Observatory gives to what a real nginx serves by the recipe of docs/deploy.md.
 *
 * @throws Error when it is less than A+ with 130 points
 */
export async function observatoryFigure(): Promise<Figure> {
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
  try {
    const ports = nginx.ports.slice(0, 2).map(String);
    const trust = { NODE_EXTRA_CA_CERTS: certificate };
    const { score, grade, tests } = await scanWith<Scan>(
      'observatory',
      ['localhost', ...ports],
      trust,
    );
    const failed = tests.filter(({ pass }) => !pass);
    if (failed.length > 0 || grade !== WANTED.grade || score < WANTED.score)
      throw new Error(`HTTP Observatory: ${grade}, ${score} points. ${JSON.stringify(failed)}`);
    return {
      report: 'HTTP Observatory',
      run: `${tests.length} tests of a real nginx, over TLS`,
      found: `${grade}, ${score} points`,
    };
  } finally {
    await close();
  }
}
