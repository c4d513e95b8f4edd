import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which part of `src/` may import which others; each may import itself, and packages. Files that
 * stand in `src/` itself go by their names. CONTRIBUTING.md has the same as a table.
 */
const MAY_IMPORT: Record<string, string[]> = {
  transcript: [],
  schemas: ['transcript'],
  importer: ['transcript'],
  checks: ['transcript', 'schemas'],
  outputs: ['transcript'],
  archive: ['transcript', 'schemas', 'checks'],
  library: ['transcript', 'archive', 'settings.ts'],
  components: ['transcript', 'outputs', 'site.ts'],
  layouts: ['transcript', 'outputs', 'site.ts', 'client', 'styles', 'components'],
  // A page names the script that belongs to it alone.
  pages: [
    'transcript',
    'schemas',
    'outputs',
    'library',
    'components',
    'layouts',
    'client',
    'site.ts',
  ],
  client: ['transcript'],
  server: ['outputs'],
  chromium: [],
  styles: [],
  cli: [
    'transcript',
    'schemas',
    'importer',
    'checks',
    'outputs',
    'archive',
    'chromium',
    'server',
    'settings.ts',
  ],
  integrations: ['transcript', 'outputs', 'archive', 'settings.ts', 'site.ts'],
  'content.config.ts': ['transcript', 'schemas', 'archive', 'settings.ts'],
  'settings.ts': [],
  'site.ts': [],
  'env.d.ts': [],
};

/** Who may speak to Astro's collections. */
const ASKS_ASTRO = ['library', 'content.config.ts'];

/** Every module that a file names: imports, dynamic imports, re-exports, and scripts of a page. */
function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]|<script[^>]*\ssrc="([^"{]+)"/g;
  return [...source.matchAll(pattern)].map(([, module, script]) => module ?? script ?? '');
}

/** The part of `src/` that a path belongs to. */
function partOf(path: string): string {
  return relative('src', path).split('/')[0] ?? '';
}

/** The imports of a file that its part may not make, as `from -> to`. */
function forbidden(file: string, source: string): string[] {
  const part = partOf(file);
  return importsOf(source)
    .filter((module) => {
      if (module === 'astro:content') return !ASKS_ASTRO.includes(part);
      const target = module.startsWith('.') ? join(dirname(file), module) : '';
      if (!target.startsWith('src/')) return false;
      return partOf(target) !== part && !MAY_IMPORT[part]?.includes(partOf(target));
    })
    .map((module) => `${file} -> ${module}`);
}

const files = globSync('src/**/*.{ts,astro}');

describe('the direction of imports', () => {
  it('covers every part of the house', () => {
    const parts = new Set(files.map(partOf));
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('is kept by every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => forbidden(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('sees the imports that there are', () => {
    const seen = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).map((module) => `${file} -> ${module}`),
    );
    expect(seen).toContain('src/layouts/Page.astro -> ../client/site.ts');
    expect(seen).toContain('src/client/search-field.ts -> ./search/search.ts');
    expect(seen).toContain('src/library/interviews.ts -> astro:content');
  });

  it.each([
    ['src/transcript/x.ts', "import { z } from '../schemas/x.ts';"],
    ['src/transcript/x.ts', "export * from '../checks/x.ts';"],
    ['src/client/search/x.ts', "import type { A } from '../../outputs/x.ts';"],
    ['src/client/x.ts', "const { a } = await import('../archive/x.ts');"],
    ['src/components/X.astro', "import { allInterviews } from '../library/interviews.ts';"],
    ['src/components/X.astro', "import { getCollection } from 'astro:content';"],
    ['src/pages/x.astro', "import { getEntry } from 'astro:content';"],
    ['src/pages/x.astro', "import { readArchive } from '../archive/read-archive.ts';"],
    ['src/outputs/x.ts', "import {\n  a,\n  b,\n} from '../library/x.ts';"],
    ['src/checks/x.ts', "import '../archive/x.ts';"],
    ['src/server/x.ts', "import { contentFolder } from '../settings.ts';"],
    ['src/components/X.astro', '<script src="../cli/check.ts"></script>'],
  ])('forbids in %s: %s', (file, source) => {
    expect(forbidden(file, source)).toHaveLength(1);
  });

  it.each([
    ['src/checks/x.ts', "import type { Ledger } from '../schemas/ledger.ts';"],
    ['src/transcript/x.ts', "import { parse } from 'yaml';"],
    ['src/library/x.ts', "import { getCollection } from 'astro:content';"],
    ['src/client/search/x.ts', "import { a } from '../../transcript/x.ts';"],
  ])('allows in %s: %s', (file, source) => {
    expect(forbidden(file, source)).toEqual([]);
  });
});
