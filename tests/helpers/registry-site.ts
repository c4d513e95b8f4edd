import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolderOf } from '../../src/integrations/page-cache.ts';

/** What the build of the repository’s own content has kept. */
const CACHE_OF_ROOT = cacheFolderOf('dist');

/** A copy of the content that a test may change, and the site that is built of it. */
export interface EditableSite {
  content: string;
  dist: string;
  /** Replaces text in a content file; throws when the text is not there. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  remove(path: string): void;
  /** Runs one of the project's commands on this content. */
  run(command: string, ...args: string[]): { status: number | null; output: string };
}

/**
 * Makes a copy of the repository's content in a folder.
 *
 * @param folder is emptied before; without it, a temporary one of the project
 */
export function editableSite(folder = temporaryFolder()): EditableSite {
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  cpSync('content', content, { recursive: true });
  return {
    content,
    dist,
    edit(file, from, to) {
      const path = join(content, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not contain “${from}”.`);
      writeFileSync(path, text.replaceAll(from, to));
    },
    write: (file, text) => writeFileSync(join(content, file), text),
    remove: (path) => rmSync(join(content, path), { recursive: true }),
    run(command, ...args) {
      // As on an editor's machine, where a build follows many others.
      const cache = cacheFolderOf(dist);
      if (command === 'build' && !existsSync(cache) && existsSync(CACHE_OF_ROOT))
        cpSync(CACHE_OF_ROOT, cache, { recursive: true });
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`tools/${command}.ts`, ...args],
        {
          env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
          encoding: 'utf8',
        },
      );
      return { status, output: stdout + stderr };
    },
  };
}

function temporaryFolder(): string {
  mkdirSync('.cache/tests', { recursive: true });
  return mkdtempSync('.cache/tests/site-');
}
