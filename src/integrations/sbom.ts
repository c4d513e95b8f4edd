import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { softwareBill } from '../outputs/sbom.ts';

/** Writes the software bill of materials to the site's top folder. */
export function sbom(): AstroIntegration {
  return {
    name: 'sbom',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
        await writeFile(new URL('sbom.cdx.json', dir), softwareBill(packages));
      },
    },
  };
}
