import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { addManifest } from '../../src/integrations/manifest.ts';

/** A new folder for a test, under `.cache`. */
export function testFolder(): string {
  mkdirSync('.cache/tests', { recursive: true });
  return resolve(mkdtempSync('.cache/tests/folder-'));
}

/** Writes files, with the folders that they need. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes a folder what a build leaves: a few files, and the manifest that names them. */
export async function writeSite(
  folder: string,
  files: Record<string, string> = { 'index.html': 'the last good build' },
): Promise<void> {
  writeFiles(folder, files);
  await addManifest(folder);
}
