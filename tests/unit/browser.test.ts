import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, hasShell, inspectBrowsers } from '../../tools/chromium/find.ts';
import { installChromium, installShell } from '../../tools/chromium/install.ts';
import type { Machine } from '../../tools/chromium/machine.ts';
import { sandboxWorks } from '../../tools/chromium/sandbox.ts';

const WORKS = 'echo "Chromium 150.0.1.2 built on a test"';
const SNAP_STUB = `echo "Please install it with: snap install chromium" >&2; exit 1`;
/** An apt-get that has no package of the Chromium without windows. */
const WITHOUT_SHELL = 'case "$*" in *shell) exit 100;; *) exec real-apt-get "$@";; esac';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-browser-'));
  mkdirSync(join(folder, 'bin'));
  // Playwright's command line, as it behaves without a network.
  writeFileSync(join(folder, 'playwright.cjs'), 'process.exit(1)');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a real program into the folder that is this machine's whole PATH. */
function program(name: string, script: string): string {
  const path = join(folder, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A Linux machine that has nothing but what the test put there. */
function machine(overrides: Partial<Machine> = {}, env: NodeJS.ProcessEnv = {}): Machine {
  return {
    env: { PATH: join(folder, 'bin'), ...env },
    platform: 'linux',
    root: true,
    download: undefined,
    playwright: join(folder, 'playwright.cjs'),
    ...overrides,
  };
}

/** A package manager that notes how it was called and “installs” a Chromium. */
function packageManager(name: string): void {
  program(
    name,
    `echo "${name} $*" >> ${folder}/calls
    case "$*" in *chromium*)
      printf '#!/bin/sh\\necho "Chromium 151.0.0.0"\\n' > ${folder}/bin/chromium
      /bin/chmod +x ${folder}/bin/chromium;;
    esac`,
  );
}

/** `env` and `sh` are asked for by name; the real ones are outside of the test's PATH. */
function shell(): void {
  program('env', 'shift; exec "$@"');
  program('sh', 'exec /bin/sh "$@"');
}

/** The calls that package managers noted. */
function calls(): string[] {
  return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
}

/** Installs, and gives the path with all that was said. */
function install(on: Machine): { path: string | undefined; said: string } {
  const lines: string[] = [];
  const path = installChromium(on, (line) => lines.push(line));
  return { path, said: lines.join('\n') };
}

describe('finding a browser', () => {
  test('CHROMIUM_PATH wins over an installed one', () => {
    program('chromium', WORKS);
    const mine = program('my-browser', WORKS);
    expect(findChromium(machine({}, { CHROMIUM_PATH: mine }))).toBe(mine);
  });

  test('a CHROMIUM_PATH that is not there is reported and passed over', () => {
    const chromium = program('chromium', WORKS);
    const on = machine({}, { CHROMIUM_PATH: '/not/here' });
    expect(findChromium(on)).toBe(chromium);
    expect(inspectBrowsers(on)[0]).toEqual({ path: '/not/here', refusal: 'is not a program' });
  });

  test.each([
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ])('%s on PATH is found', (name) => {
    const path = program(name, WORKS);
    expect(findChromium(machine())).toBe(path);
  });

  test('Microsoft Edge will do', () => {
    const edge = program('microsoft-edge', 'echo "Microsoft Edge 150.0.1.2"');
    expect(findChromium(machine())).toBe(edge);
  });

  test('a snap stub is refused, and the next browser taken', () => {
    const stub = program('chromium-browser', SNAP_STUB);
    const chrome = program('google-chrome', 'echo "Google Chrome 150.0.1.2"');
    expect(findChromium(machine())).toBe(chrome);
    expect(inspectBrowsers(machine())[0]).toEqual({
      path: stub,
      refusal: 'only asks to install a snap',
    });
  });

  test('a browser that lacks a library is refused with its own words', () => {
    const path = program('chromium', 'echo "libnss3.so: cannot open" >&2; exit 127');
    expect(findChromium(machine())).toBeUndefined();
    expect(inspectBrowsers(machine())).toEqual([
      { path, refusal: 'does not start: libnss3.so: cannot open' },
    ]);
  });

  test('another program of that name is refused', () => {
    program('chromium', 'echo "Chromium B.S.U., a game"');
    expect(findChromium(machine())).toBeUndefined();
  });

  test('a file that may not be run, and a folder, are not browsers', () => {
    chmodSync(program('chromium', WORKS), 0o644);
    mkdirSync(join(folder, 'bin', 'google-chrome'));
    expect(inspectBrowsers(machine())).toEqual([]);
  });

  test("Playwright's own download comes last", () => {
    const download = program('downloaded', WORKS);
    expect(findChromium(machine({ download }))).toBe(download);
    const chromium = program('chromium', WORKS);
    expect(findChromium(machine({ download }))).toBe(chromium);
  });

  test('a download that was never made is not there', () => {
    expect(findChromium(machine({ download: join(folder, 'nothing') }))).toBeUndefined();
  });

  test('the usual place on macOS is looked at', () => {
    const app = join(folder, 'Applications', 'Chromium.app', 'Contents', 'MacOS');
    mkdirSync(app, { recursive: true });
    writeFileSync(join(app, 'Chromium'), `#!/bin/sh\n${WORKS}\n`, { mode: 0o755 });
    const on = machine({ platform: 'darwin' }, { HOME: folder });
    expect(inspectBrowsers(on).map(({ path }) => path)).toContain(join(app, 'Chromium'));
  });
});

describe('installing a browser', () => {
  test('root uses apt-get, after an update', () => {
    shell();
    packageManager('apt-get');
    const { path, said } = install(machine());
    expect(path).toBe(join(folder, 'bin', 'chromium'));
    expect(said).toBe('Installing Chromium with apt-get (without windows) …');
    expect(calls()).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium-headless-shell',
    ]);
  });

  test('where apt-get has none without windows, one with windows is installed', () => {
    shell();
    packageManager('real-apt-get');
    program('apt-get', WITHOUT_SHELL);
    const { path, said } = install(machine());
    expect(path).toBe(join(folder, 'bin', 'chromium'));
    expect(said.split('\n')).toEqual([
      'Installing Chromium with apt-get (without windows) …',
      'apt-get install failed',
      'Installing Chromium with apt-get …',
    ]);
  });

  test('root gets the one without windows beside one with them, nobody else does', () => {
    shell();
    packageManager('apt-get');
    const windows = program('chromium', WORKS);
    expect(hasShell(windows)).toBe(true);
    expect(hasShell(program('google-chrome', WORKS))).toBe(false);
    expect(installShell(machine({ root: false }), () => {})).toBeUndefined();
    expect(installShell(machine(), () => {})).toBe(windows);
    expect(calls()).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium-headless-shell',
    ]);
  });

  test('an apt-get that only has the snap is left alone', () => {
    shell();
    packageManager('real-apt-get');
    program('apt-get', WITHOUT_SHELL);
    program('apt-cache', 'echo "  Candidate: 2:1snap1-0ubuntu2"');
    program('grep', 'command -p grep "$@"');
    const { path, said } = install(machine());
    expect(path).toBeUndefined();
    expect(said).toContain('apt-get offers Chromium only as a snap');
    expect(calls()).toEqual(['real-apt-get update']);
  });

  test.each([
    ['dnf', 'dnf install -y chromium'],
    ['pacman', 'pacman -Sy --noconfirm chromium'],
    ['apk', 'apk add --no-cache chromium'],
    ['zypper', 'zypper --non-interactive install chromium'],
  ])('root uses %s', (name, call) => {
    packageManager(name);
    expect(install(machine()).path).toBe(join(folder, 'bin', 'chromium'));
    expect(calls()).toEqual([call]);
  });

  test('somebody who may use sudo installs with sudo', () => {
    program('sudo', `echo "sudo $*" >> ${folder}/calls; shift; [ "$1" = true ] || exec "$@"`);
    packageManager('apk');
    expect(install(machine({ root: false })).path).toBe(join(folder, 'bin', 'chromium'));
    expect(calls()).toContain('sudo -n apk add --no-cache chromium');
  });

  test('without the right to install, Playwright downloads one, without --with-deps', () => {
    program('sudo', 'echo "sudo: a password is required" >&2; exit 1');
    packageManager('apk');
    const download = join(folder, 'download');
    const fake = `#!/bin/sh\n${WORKS}\n`;
    writeFileSync(
      join(folder, 'playwright.cjs'),
      `if (process.argv.slice(2).join(' ') !== 'install chromium') process.exit(1);
      const write = require('node:fs').writeFileSync;
      write(${JSON.stringify(download)}, ${JSON.stringify(fake)}, { mode: 0o755 });`,
    );
    const { path, said } = install(machine({ root: false, download }));
    expect(path).toBe(download);
    expect(said).toBe(
      'System packages need root or sudo without a password: skipped.\n' +
        'Installing Chromium with npx playwright install chromium …',
    );
  });

  test('macOS uses brew', () => {
    program('brew', `echo "brew $*" >> ${folder}/calls; exit 1`);
    expect(install(machine({ platform: 'darwin', root: false })).said).toContain('brew failed');
    expect(calls()).toEqual(['brew install --cask google-chrome']);
  });

  test('a package that leaves no browser is not believed, and every way is told', () => {
    program('dnf', 'exit 0');
    const { path, said } = install(machine());
    expect(path).toBeUndefined();
    expect(said.split('\n')).toEqual([
      'Installing Chromium with dnf …',
      'dnf finished, but there is no Chromium that starts.',
      'Installing Chromium with npx playwright install --with-deps chromium …',
      'npx playwright install --with-deps chromium failed',
      'Installing Chromium with npx playwright install chromium …',
      'npx playwright install chromium failed',
    ]);
  });
});

describe('the sandbox', () => {
  test('root has none', () => {
    expect(sandboxWorks(program('chromium', 'exit 0'), machine())).toBe(false);
  });

  test('anybody else has it where Chromium starts with it', () => {
    const user = machine({ root: false });
    expect(sandboxWorks(program('chromium', 'exit 0'), user)).toBe(true);
    const trapped = program('trapped', 'echo "No usable sandbox!" >&2; exit 1');
    expect(sandboxWorks(trapped, user)).toBe(false);
  });
});
