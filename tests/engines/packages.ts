import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What these tests run, and the package of Debian that has it. */
const PACKAGES = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
  xclip: 'xclip',
};

/** The packages whose programs this machine does not have. */
export function missingPackages(path = process.env.PATH ?? ''): string[] {
  const folders = path.split(delimiter);
  return Object.entries(PACKAGES)
    .filter(([program]) => !folders.some((folder) => existsSync(join(folder, program))))
    .map(([, name]) => name);
}

/**
 * Installs packages with the system's own package manager, where this machine has apt and nobody
 * needs to type a password.
 *
 * @returns why they could not be installed; undefined if they were
 */
export function installPackages(packages: readonly string[]): string | undefined {
  const isRoot = process.getuid?.() === 0;
  const run = (...args: string[]) => {
    const [program = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args];
    const { status, error, stderr } = spawnSync(program, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status === 0) return undefined;
    return `${[program, ...rest].join(' ')}: ${error?.message ?? stderr.trim()}`;
  };
  return (
    run('-qq', 'update') ?? run('-qq', 'install', '--yes', '--no-install-recommends', ...packages)
  );
}
