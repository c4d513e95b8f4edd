import { findChromium } from './find.ts';
import { type Machine, onPath, run } from './machine.ts';

/** One command of an attempt, and what it means when it fails. */
interface Step {
  command: string[];
  failure: string;
}

/** One way to get a browser. */
interface Attempt {
  name: string;
  steps: Step[];
}

type Say = (line: string) => void;

/** Downloads of a whole browser over a slow line. */
const INSTALL_TIMEOUT = 15 * 60_000;

const LINUX_MANAGERS: { program: string; commands: string[][] }[] = [
  { program: 'dnf', commands: [['dnf', 'install', '-y', 'chromium']] },
  { program: 'pacman', commands: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
  { program: 'apk', commands: [['apk', 'add', '--no-cache', 'chromium']] },
  { program: 'zypper', commands: [['zypper', '--non-interactive', 'install', 'chromium']] },
];

/**
 * Installs a Chromium: with the system's package manager where we may, else with Playwright.
 *
 * In: the machine, and where to say what is being done, one line a step. Out: the path of a
 * browser that starts, or `undefined` when every way failed (the lines said why). Never throws.
 */
export function installChromium(machine: Machine, say: Say): string | undefined {
  return firstThatWorks(machine, attempts(machine, say), say);
}

/**
 * Installs the Chromium without windows, where there is already one with windows, and only for
 * root, as in a container: the tests need it for nothing but their speed.
 *
 * @param say where to say what is being done, one line a step
 * @returns the path of a browser that starts; `undefined` where none could be installed
 */
export function installShell(machine: Machine, say: Say): string | undefined {
  if (!machine.root || !onPath(machine, 'apt-get')) return undefined;
  return firstThatWorks(machine, [aptShell([])], say);
}

function firstThatWorks(machine: Machine, ways: Attempt[], say: Say): string | undefined {
  for (const attempt of ways) {
    say(`Installing Chromium with ${attempt.name} …`);
    if (!follow(machine, attempt, say)) continue;
    const found = findChromium(machine);
    if (found !== undefined) return found;
    say(`${attempt.name} finished, but there is no Chromium that starts.`);
  }
  return undefined;
}

function follow(machine: Machine, attempt: Attempt, say: Say): boolean {
  for (const { command, failure } of attempt.steps) {
    const { status, output } = run(machine, command, INSTALL_TIMEOUT);
    if (status === 0) continue;
    say([failure, reason(output)].filter(Boolean).join(': '));
    return false;
  }
  return true;
}

/** The most informative line of a long output: the last that mentions an error, else the last. */
function reason(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const errors = lines.filter((line) => /error|fail|cannot|unable|denied/i.test(line));
  return errors.at(-1) ?? lines.filter(Boolean).at(-1) ?? '';
}

function attempts(machine: Machine, say: Say): Attempt[] {
  const list: Attempt[] = [];
  const prefix = machine.platform === 'linux' ? rightToInstall(machine) : undefined;
  if (machine.platform === 'linux') {
    if (prefix) list.push(...packageManager(machine, prefix));
    if (prefix && list.length === 0) say('There is no package manager that we know.');
    if (!prefix) say('System packages need root or sudo without a password: skipped.');
  }
  if (machine.platform === 'darwin' && onPath(machine, 'brew')) {
    // Homebrew dropped its Chromium, which macOS refuses to open; Chrome is signed.
    list.push(simple('brew', ['brew', 'install', '--cask', 'google-chrome']));
  }
  if (prefix) list.push(playwright(machine, ['--with-deps']));
  list.push(playwright(machine, []));
  return list;
}

/** What to put before a command that needs root; `undefined` when we may not. */
function rightToInstall(machine: Machine): string[] | undefined {
  if (machine.root) return [];
  const sudo = onPath(machine, 'sudo');
  return sudo && run(machine, [sudo, '-n', 'true'], 10_000).status === 0 ? [sudo, '-n'] : undefined;
}

/** The ways of the system's own package manager, none where it has none that we know. */
function packageManager(machine: Machine, prefix: string[]): Attempt[] {
  if (onPath(machine, 'apt-get')) return [aptShell(prefix), apt(prefix)];
  const manager = LINUX_MANAGERS.find(({ program }) => onPath(machine, program));
  return manager
    ? [simple(manager.program, ...manager.commands.map((it) => [...prefix, ...it]))]
    : [];
}

/** Debian has the Chromium without windows as a package of its own. */
function aptShell(prefix: string[]): Attempt {
  return {
    name: 'apt-get (without windows)',
    steps: [
      { command: [...aptGet(prefix), 'update'], failure: 'apt-get update failed' },
      {
        command: [...aptGet(prefix), ...INSTALL, 'chromium-headless-shell'],
        failure: 'apt-get install failed',
      },
    ],
  };
}

/** Ubuntu's Chromium package installs a snap, which can hang without snapd: it is not tried. */
function apt(prefix: string[]): Attempt {
  const isNoSnap = "! apt-cache policy chromium | grep -Eq 'Candidate: .*[0-9]snap'";
  return {
    name: 'apt-get',
    steps: [
      { command: ['sh', '-c', isNoSnap], failure: 'apt-get offers Chromium only as a snap' },
      { command: [...aptGet(prefix), ...INSTALL, 'chromium'], failure: 'apt-get install failed' },
    ],
  };
}

const INSTALL = ['install', '-y', '--no-install-recommends'];

function aptGet(prefix: string[]): string[] {
  return [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
}

/** The same as `npx playwright install`, of the version that is in node_modules. */
function playwright(machine: Machine, options: string[]): Attempt {
  const name = ['npx playwright install', ...options, 'chromium'].join(' ');
  const command = [process.execPath, machine.playwright, 'install', ...options, 'chromium'];
  return { name, steps: [{ command, failure: `${name} failed` }] };
}

function simple(name: string, ...commands: string[][]): Attempt {
  return { name, steps: commands.map((command) => ({ command, failure: `${name} failed` })) };
}
