import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { softwareBill } from '../outputs/sbom.ts';

/** Puts the software bill of materials at the top of the site. */
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
