import { spawn } from 'node:child_process';

/** The program of each system that opens an address in the browser of the user’s choice. */
const OPENERS: Partial<Record<NodeJS.Platform, [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  // The first words in quotes would be the title of a window.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Opens an address in the system’s browser; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
