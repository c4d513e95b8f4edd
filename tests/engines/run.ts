/**
 * `npm run test:engines`: reads, searches, quotes, checks and saves in Firefox and in WebKit, as
 * `npm test` does in Chromium. Installs what is missing from the system's packages, and builds the
 * site; `--built` takes the one that is in `dist/`.
 *
 * Exits 0 when all tests passed, 1 when one failed, and {@link NOT_RUN} when this machine has no
 * such browsers and can't install them: then nothing is known, and it says so.
 */
import { spawnSync } from 'node:child_process';
import { installPackages, missingPackages } from './packages.ts';

/** As in sysexits.h: a service that is needed is not there. */
const NOT_RUN = 69;

const missing = missingPackages();
if (missing.length > 0) {
  console.log(`Installing ${missing.join(', ')} from the system’s packages …`);
  const refusal = installPackages(missing);
  if (refusal !== undefined) {
    console.error(notRun(missing, refusal));
    process.exit(NOT_RUN);
  }
}
if (!process.argv.includes('--built')) run(process.execPath, 'tools/build.ts');
run('playwright', 'test', '-c', 'tests/engines');

/** Runs a part, and ends with its status if it fails. */
function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_PART: 'engines' },
  });
  if (status !== 0) process.exit(1);
}

function notRun(packages: readonly string[], refusal: string): string {
  return `
NOT RUN: the tests in Firefox and WebKit. Nothing is known about these browsers.

This machine has no ${packages.join(', ')}, and they could not be installed:
${refusal}

On Debian 12 or newer, as root:
  apt-get update && apt-get install ${packages.join(' ')}
Then run again: npm run test:engines
`;
}
