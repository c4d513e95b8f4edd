import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sha256 } from '../archive/hash.ts';
import {
  MANIFEST_FILE,
  type ManifestFile,
  manifestFile,
  writeManifest,
} from '../outputs/manifest.ts';

/** Writes the list of all files, with their hashes and how long they may be kept. Runs last. */
export function manifest(): AstroIntegration {
  return {
    name: 'manifest',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await addManifest(fileURLToPath(dir))} files.`);
      },
    },
  };
}

/**
 * Writes the manifest of a folder into it.
 *
 * @returns the number of files in it
 */
export async function addManifest(root: string): Promise<number> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => path !== MANIFEST_FILE);
  const files: ManifestFile[] = [];
  // One after the other: a system opens only so many files at once. And without waiting for each,
  // which costs several times as much as reading it.
  for (const path of paths) {
    const bytes = readFileSync(join(root, path));
    files.push(manifestFile(path, bytes.length, sha256(bytes)));
  }
  await writeFile(join(root, MANIFEST_FILE), writeManifest(files));
  return files.length;
}
