import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A tool of the report with packages of its own, so that nobody else has to install them. */
export type Tool = 'lighthouse' | 'observatory';

/**
 * Runs the scan of a tool, and gives what it printed. Its packages are installed the first time,
 * with the versions in its lock file, and without anybody's install scripts.
 *
 * @throws Error when they can't be installed, or the scan fails
 */
export function scanWith<Result>(
  tool: Tool,
  args: readonly string[],
  environment: Record<string, string> = {},
): Result {
  const folder = join('tests', tool);
  if (!existsSync(join(folder, 'node_modules'))) install(folder);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scan.mjs'), ...args],
    {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(`${tool} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

function install(folder: string): void {
  console.log(`Installing the packages of ${folder} …`);
  const { status, stdout, stderr } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', {
    cwd: folder,
    encoding: 'utf8',
    // On Windows npm is a script.
    shell: true,
  });
  if (status !== 0) throw new Error(`${folder} could not be installed:\n${stdout}${stderr}`);
}
