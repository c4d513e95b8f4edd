/**
 * Installs the packages of the project where they are missing or older than the lock file, and says
 * what it does. Plain JavaScript without any package: it runs before there are any, with whatever
 * Node (20 or newer) is there. Whatever follows it in a script is a script of its own: a shell keeps
 * the `node` that it found first, and would not find the project's.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const time = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes the first file when it has finished an installation.
if (time('node_modules/.package-lock.json') < time('package-lock.json')) {
  console.log('Installing the packages, and a Node of their own: once, a few minutes …');
  // The packages ask for a newer Node than may be running here. They will run with the project's.
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('\nThe packages could not be installed. npm says why above; then try again.');
    process.exit(status ?? 1);
  }
}
