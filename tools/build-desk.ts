/**
 * `npm run build:desk`: makes the desk as static files for any web host. There it keeps drafts in the
 * browser, and gives a finished interview as a `.zip` for whoever keeps the site.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { STORAGE_META } from './desk/api.ts';
import { bundleDesk } from './desk/bundle.ts';

const [folder = 'dist-desk', ...others] = process.argv.slice(2);
const there: string[] = await readdir(folder).catch(() => []);
if (others.length > 0) fail('Name one folder: npm run build:desk -- FOLDER');
// No command deletes what it did not make.
else if (there.length > 0 && !(await isDesk()))
  fail(`${folder} has other files in it. Name a new folder: npm run build:desk -- FOLDER`);
else {
  const bundle = await bundleDesk('browser');
  for (const [name, data] of bundle) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, data);
  }
  console.log(`The desk is in ${folder}/: ${bundle.size} files for any web host.`);
}

/** Whether the folder has a desk and nothing else: any website has an `index.html`. */
async function isDesk(): Promise<boolean> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  const isOther = (name: string) => name !== 'index.html' && name !== 'assets';
  return page.includes(`name="${STORAGE_META}"`) && !there.some(isOther);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
