import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A tool of the report with packages of its own. */
export type Tool = 'lighthouse' | 'observatory';

/**
 * Runs the scan of a tool, and gives what it printed. This process goes on meanwhile: it may be the
 * one that serves the pages.
 *
 * @throws Error when they can't be installed, or the scan fails
 */
export async function scanWith<Result>(
  tool: Tool,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Result> {
  const folder = join('tests', tool);
  installApart(folder);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(folder, 'scan.mjs'), ...args],
    { env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

/**
 * Installs the packages of a folder, so that nobody has to who doesn't use them: the first time,
 * with the versions in its lock file, and without anybody's install scripts.
 *
 * @throws Error when they can't be installed
 */
export function installApart(folder: string): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  console.log(`Installing the packages of ${folder} …`);
  const { status, stdout, stderr } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', {
    cwd: folder,
    encoding: 'utf8',
    // On Windows npm is a script.
    shell: true,
  });
  if (status !== 0) throw new Error(`${folder} could not be installed:\n${stdout}${stderr}`);
}
