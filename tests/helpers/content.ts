import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of the content folder that a test may damage. It goes when the test is over. */
export interface ContentCopy extends Disposable {
  folder: string;
  /** Changes a file; a file that is not there counts as empty. */
  edit(path: string, change: (text: string) => string): void;
  remove(path: string): void;
}

/** Copies `content/` into a folder of its own under `.cache`. */
export function copyContent(): ContentCopy {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join('.cache', 'content-'));
  cpSync('content', folder, { recursive: true });
  const remove = (path: string) => rmSync(join(folder, path), { recursive: true, force: true });
  return {
    folder,
    remove,
    edit(path, change) {
      const file = join(folder, path);
      let text = '';
      try {
        text = readFileSync(file, 'utf8');
      } catch {
        // A new file.
      }
      writeFileSync(file, change(text));
    },
    [Symbol.dispose]: () => remove(''),
  };
}
