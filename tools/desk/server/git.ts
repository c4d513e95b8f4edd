import { execFile } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Committed, CommitWish } from '../api.ts';
import { RefusedRequest } from './refused-request.ts';

/** A file that differs from what Git has committed. */
interface ChangedFile {
  /** Relative to the folder in which the command runs. */
  path: string;
  /** Whether Git does not know it yet. */
  isNew: boolean;
}

const MINUTE_MS = 60_000;
const run = promisify(execFile);

/** Whether a folder is under Git’s control. */
export async function hasGit(folder: string): Promise<boolean> {
  return git(folder, 'rev-parse', '--is-inside-work-tree').then(
    (answer) => answer.trim() === 'true',
    () => false,
  );
}

/** Whether commits can be sent somewhere. */
export async function hasRemote(folder: string): Promise<boolean> {
  return (await git(folder, 'remote')).trim() !== '';
}

/**
 * The files that differ from what is committed; new and deleted ones too.
 *
 * @param folder in which the paths are
 * @param paths of files and folders
 */
export async function changedFiles(
  folder: string,
  paths: readonly string[],
): Promise<ChangedFile[]> {
  const root = (await git(folder, 'rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
  const status = await git(
    folder,
    ...['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...paths],
  );
  // Each is two letters, a space and a path below the root.
  return status
    .split('\0')
    .filter(Boolean)
    .map((entry) => ({
      path: relative('.', join(root, entry.slice(3))),
      isNew: entry.startsWith('??'),
    }));
}

/**
 * Commits files and nothing else: what others have staged stays staged, and is not committed.
 *
 * @param changed what may be committed
 * @throws RefusedRequest when one of the files may not be, or when Git refuses
 */
export async function commit(
  folder: string,
  changed: readonly ChangedFile[],
  { files, message }: CommitWish,
): Promise<Committed> {
  const wished = changed.filter(({ path }) => files.includes(path));
  const other = files.find((file) => !wished.some(({ path }) => path === file));
  if (other !== undefined)
    throw new RefusedRequest(
      409,
      `${other} is no file of this interview that has changed. Nothing was committed.`,
      'Look at the list of files again.',
    );
  const paths = (list: readonly ChangedFile[]) => list.map(({ path }) => resolve(path));
  const added = paths(wished.filter(({ isNew }) => isNew));
  try {
    // Git commits what it knows: of new files it learns the names, and nothing is staged.
    if (added.length > 0) await git(folder, 'add', '--intent-to-add', '--', ...added);
    await git(folder, 'commit', '--only', `--message=${message}`, '--', ...paths(wished));
  } catch (error) {
    if (added.length > 0) await git(folder, 'reset', '--quiet', '--', ...added).catch(() => '');
    throw new RefusedRequest(
      409,
      `Git has not committed: ${reasonOf(error)}`,
      'Whoever looks after the site can commit with the commands below. Everything is saved.',
    );
  }
  return { commit: (await git(folder, 'rev-parse', 'HEAD')).trim(), files: [...files] };
}

async function git(folder: string, ...args: string[]): Promise<string> {
  // Paths are paths, whatever letters they have; nobody is there to answer a question.
  const env = { ...process.env, GIT_LITERAL_PATHSPECS: '1', GIT_TERMINAL_PROMPT: '0' };
  const options = { env, timeout: MINUTE_MS, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run('git', ['-C', folder, ...args], options);
  return stdout;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'stderr' in error && String(error.stderr).trim())
    return String(error.stderr).trim();
  return error instanceof Error ? error.message : String(error);
}
