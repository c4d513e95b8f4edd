import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which room may import which others; each may import itself, and packages. A room is a folder of
 * `src/`, or `tools`; files that stand in `src/` itself go by their names. CONTRIBUTING.md has the
 * same as a table.
 */
const MAY_IMPORT: Record<string, string[]> = {
  languages: [],
  core: ['languages'],
  schemas: ['core', 'languages'],
  importer: ['core', 'languages'],
  checks: ['core', 'languages', 'schemas'],
  outputs: ['core', 'languages', 'styles'],
  archive: ['core', 'languages', 'schemas', 'checks'],
  library: ['core', 'archive', 'settings.ts'],
  components: ['core', 'outputs', 'site.ts'],
  layouts: ['core', 'outputs', 'site.ts', 'client', 'styles', 'components'],
  // A page names the script that belongs to it alone.
  pages: [
    ...['core', 'schemas', 'outputs', 'library', 'components', 'layouts', 'client', 'styles'],
    'site.ts',
  ],
  client: ['core', 'languages'],
  styles: [],
  integrations: ['core', 'outputs', 'archive', 'settings.ts', 'site.ts'],
  'content.config.ts': ['core', 'schemas', 'archive', 'settings.ts'],
  // How a base path is written.
  'settings.ts': ['core'],
  'site.ts': [],
  'env.d.ts': [],
  tools: [
    'core',
    'languages',
    'schemas',
    'importer',
    'checks',
    'outputs',
    'archive',
    'settings.ts',
  ],
};

/** Who may speak to Astro's collections. */
const ASKS_ASTRO = ['library', 'content.config.ts'];

/** Every module that a file names: imports, dynamic imports, re-exports, and scripts of a page. */
function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]|<script[^>]*\ssrc="([^"{]+)"/g;
  return [...source.matchAll(pattern)].map(([, module, script]) => module ?? script ?? '');
}

/** The room that a path belongs to; none where it is outside of `src/` and `tools/`. */
function roomOf(path: string): string {
  const [top, inside = ''] = path.split('/');
  return top === 'tools' ? top : top === 'src' ? inside : '';
}

/** The imports of a file that its part may not make, as `from -> to`. */
function forbidden(file: string, source: string): string[] {
  const room = roomOf(file);
  return importsOf(source)
    .filter((module) => {
      if (module === 'astro:content') return !ASKS_ASTRO.includes(room);
      const target = module.startsWith('.') ? roomOf(join(dirname(file), module)) : '';
      return target !== '' && target !== room && !MAY_IMPORT[room]?.includes(target);
    })
    .map((module) => `${file} -> ${module}`);
}

const files = globSync('{src,tools}/**/*.{ts,astro}');

describe('the direction of imports', () => {
  it('covers every room of the house', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
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
    expect(seen).toContain('src/client/search/prepare.ts -> ./search.ts');
    expect(seen).toContain('src/library/interviews.ts -> astro:content');
  });

  it.each([
    ['src/core/x.ts', "import { z } from '../schemas/x.ts';"],
    ['src/core/x.ts', "export * from '../checks/x.ts';"],
    ['src/client/search/x.ts', "import type { A } from '../../outputs/x.ts';"],
    ['src/client/x.ts', "const { a } = await import('../archive/x.ts');"],
    ['src/components/X.astro', "import { allInterviews } from '../library/interviews.ts';"],
    ['src/components/X.astro', "import { getCollection } from 'astro:content';"],
    ['src/pages/x.astro', "import { getEntry } from 'astro:content';"],
    ['src/pages/x.astro', "import { readArchive } from '../archive/read-archive.ts';"],
    ['src/outputs/x.ts', "import {\n  a,\n  b,\n} from '../library/x.ts';"],
    ['src/checks/x.ts', "import '../archive/x.ts';"],
    ['src/archive/x.ts', "import { contentFolder } from '../settings.ts';"],
    ['src/integrations/x.ts', "import { x } from '../../tools/serve.ts';"],
    ['tools/server/x.ts', "import { x } from '../../src/client/x.ts';"],
    ['src/components/X.astro', '<script src="../../tools/check.ts"></script>'],
  ])('forbids in %s: %s', (file, source) => {
    expect(forbidden(file, source)).toHaveLength(1);
  });

  it.each([
    ['src/checks/x.ts', "import type { Registry } from '../schemas/registry.ts';"],
    ['src/core/x.ts', "import { parse } from 'yaml';"],
    ['src/library/x.ts', "import { getCollection } from 'astro:content';"],
    ['src/client/search/x.ts', "import { a } from '../../core/x.ts';"],
  ])('allows in %s: %s', (file, source) => {
    expect(forbidden(file, source)).toEqual([]);
  });
});
