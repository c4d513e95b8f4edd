import { basename, join } from 'node:path';
import { isExecutable, type Machine, onPath, run, thisMachine } from './machine.ts';

/** Chromium without windows, as Debian calls it: a window costs three times as much work. */
const SHELL = 'chromium-headless-shell';

/** Names on PATH, Chromium first. */
const COMMANDS = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** A first start on a cold disk takes seconds; a browser that needs more will fail the tests. */
const START_TIMEOUT = 30_000;

/** A browser that is there, and what is wrong with it (`undefined`: it starts). */
export interface Candidate {
  path: string;
  refusal: string | undefined;
}

/**
 * The path of a Chromium (or Chrome, or Edge) that starts on this machine, or `undefined`.
 * Looks at CHROMIUM_PATH, then at installed browsers, then at Playwright's own download. Each is
 * started (`--version`) to make sure that it works. For playwright.config.ts, Lighthouse and
 * everything else that opens a browser. Never installs anything and never throws.
 */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  return places(machine).find((path) => refusal(machine, path) === undefined);
}

/** Whether a browser is Debian’s, of which there is one without windows as well. */
export function hasShell(path: string): boolean {
  return basename(path) === 'chromium';
}

/** Every browser that is there, in the same order, with the reason why it cannot be used. */
export function inspectBrowsers(machine: Machine): Candidate[] {
  return places(machine).map((path) => ({ path, refusal: refusal(machine, path) }));
}

/** Existing files, and CHROMIUM_PATH even if it does not exist: it was set on purpose. */
function places(machine: Machine): string[] {
  const { env, download } = machine;
  const installed = COMMANDS.map((name) => onPath(machine, name));
  const found = [...installed, ...usualPlaces(machine), download]
    .filter((path) => path !== undefined)
    .filter(isExecutable);
  const wanted = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [];
  return [...new Set([...wanted, ...found])];
}

function usualPlaces({ env, platform }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return MAC_APPS.flatMap((app) =>
      folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => join(folder, ...program)),
    );
  }
  return [];
}

function refusal(machine: Machine, path: string): string | undefined {
  if (!isExecutable(path)) return 'is not a program';
  // On Windows `--version` prints nothing and opens a window instead: it is enough that the file exists.
  if (machine.platform === 'win32') return undefined;

  const { status, output } = run(machine, [path, '--version'], START_TIMEOUT);
  // Ubuntu's packages hold only a script that says this.
  if (/snap install/i.test(output)) return 'only asks to install a snap';
  if (status === 0 && /\b(Chrom|Edge).*\d+\.\d+/.test(output)) return undefined;
  const said = output.trim().split('\n').at(-1);
  return said ? `does not start: ${said}` : 'does not start';
}
