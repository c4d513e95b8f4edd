import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What we need to know of the computer to find or install a browser on it. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Whether we are root: may install packages, and must start Chromium without its sandbox. */
  root: boolean;
  /** Where Playwright's own download of Chromium is, if it has been made. */
  download: string | undefined;
  /** Playwright's command line program. */
  playwright: string;
}

/** How a command ended: its exit status (`undefined` when it never ended) and all it printed. */
export interface Outcome {
  status: number | undefined;
  output: string;
}

/** The computer this runs on. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    root: process.getuid?.() === 0,
    download: playwrightDownload(),
    playwright: createRequire(import.meta.url).resolve('@playwright/test/cli'),
  };
}

/** The full path of a program on the machine's PATH, or `undefined`. */
export function onPath(machine: Machine, name: string): string | undefined {
  const file = machine.platform === 'win32' ? `${name}.exe` : name;
  return (machine.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, file))
    .find(isExecutable);
}

/** Whether there is a file that we may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Runs a command to its end, silently, and says how it went. Never throws. */
export function run(machine: Machine, [command = '', ...args]: string[], timeout: number): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    env: machine.env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    maxBuffer: 64 * 1024 * 1024,
  });
  const output = [stdout, stderr, error?.message].filter(Boolean).join('\n');
  return { status: status ?? undefined, output };
}

/** Playwright throws on systems that it has no download for. */
function playwrightDownload(): string | undefined {
  try {
    return chromium.executablePath() || undefined;
  } catch {
    return undefined;
  }
}
