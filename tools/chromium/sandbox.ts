import { type Machine, run, thisMachine } from './machine.ts';

/**
 * Whether Chromium can use its own sandbox here; where it cannot, it only starts with
 * `--no-sandbox`. That is the case for root, and on a Linux that forbids user namespaces
 * (containers, and Ubuntu for browsers it did not install), which only trying shows.
 *
 * Source: https://chromium.googlesource.com/chromium/src/+/main/docs/linux/sandboxing.md
 */
export function sandboxWorks(executable: string, machine: Machine = thisMachine()): boolean {
  if (machine.platform !== 'linux') return true;
  if (machine.root) return false;
  const page = [executable, '--headless', '--disable-gpu', '--dump-dom', 'about:blank'];
  return run(machine, page, 20_000).status === 0;
}
