import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which room may import which others, as CONTRIBUTING.md has it in a table; each may import itself,
 * and packages. A room is a folder of `src/`, `tools`, or in it the importer, which is pure, and of
 * the desk what runs in a browser, and what both of its halves know; files of `src/` itself go by
 * their names.
 */
const MAY_IMPORT = readRooms(readFileSync('CONTRIBUTING.md', 'utf8'));

function readRooms(contributing: string): Record<string, string[]> {
  const [, section = ''] = contributing.split('## Who may import what');
  const rows = section.split('\n## ')[0]?.matchAll(/^\| (`.*?) +\| (.*?) +\|$/gm) ?? [];
  const names = (cell = '') => [...cell.matchAll(/`(.+?)`/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    [...rows].flatMap(([, rooms, allowed]) => names(rooms).map((room) => [room, names(allowed)])),
  );
}

/** Every module that a file names: imports, dynamic imports, re-exports, and scripts of a page. */
function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]|<script[^>]*\ssrc="([^"{]+)"/g;
  return [...source.matchAll(pattern)].map(([, module, script]) => module ?? script ?? '');
}

/**
 * The room that a path belongs to; none where it is outside of `src/` and `tools/`. The files beside
 * the pages are a room of their own, `endpoints`.
 */
function roomOf(path: string): string {
  const [top, inside = ''] = path.split('/');
  if (top === 'src' && inside === 'pages' && path.endsWith('.ts')) return 'endpoints';
  if (path.startsWith('tools/desk/app/')) return 'desk-app';
  if (/^tools\/desk\/(?:api|file-content)\.ts$/.test(path)) return 'desk-api';
  if (top === 'tools') return inside === 'importer' ? inside : top;
  return top === 'src' ? inside : '';
}

/** The imports of a file that its part may not make, as `from -> to`. */
function forbidden(file: string, source: string): string[] {
  const room = roomOf(file);
  return importsOf(source)
    .filter((module) => {
      const target = module.startsWith('.') ? roomOf(join(dirname(file), module)) : '';
      return target !== '' && target !== room && !MAY_IMPORT[room]?.includes(target);
    })
    .map((module) => `${file} -> ${module}`);
}

const files = globSync('{src,tools}/**/*.{ts,tsx,astro}');

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
    expect(seen).toContain('src/library/library.ts -> ../archive/read-archive.ts');
  });

  it.each([
    ['src/core/x.ts', "import { z } from '../schemas/x.ts';"],
    ['src/core/x.ts', "export * from '../checks/x.ts';"],
    ['src/client/search/x.ts', "import type { A } from '../../outputs/x.ts';"],
    ['src/client/x.ts', "const { a } = await import('../archive/x.ts');"],
    ['src/components/X.astro', "import { library } from '../library/site-library.ts';"],
    ['src/components/X.astro', "import { fullName } from '../outputs/metadata.ts';"],
    ['src/pages/x.astro', "import { quotable } from '../outputs/quotable.ts';"],
    ['src/pages/x.astro', "import type { Interview } from '../core/model/interview.ts';"],
    ['src/pages/x.astro', "import { readArchive } from '../archive/read-archive.ts';"],
    ['src/outputs/x.ts', "import {\n  a,\n  b,\n} from '../library/x.ts';"],
    ['src/checks/x.ts', "import '../archive/x.ts';"],
    ['src/archive/x.ts', "import { contentFolder } from '../settings.ts';"],
    ['src/integrations/x.ts', "import { x } from '../../tools/serve.ts';"],
    ['tools/server/x.ts', "import { x } from '../../src/client/x.ts';"],
    ['src/components/X.astro', '<script src="../../tools/check.ts"></script>'],
    ['src/client/x.ts', "import { x } from '../../tools/desk/app/x.ts';"],
    ['tools/desk/app/x.tsx', "import { x } from '../server/x.ts';"],
    ['tools/desk/app/x.ts', "import { x } from '../../../src/archive/x.ts';"],
    ['tools/desk/server/x.ts', "import { x } from '../app/x.ts';"],
  ])('forbids in %s: %s', (file, source) => {
    expect(forbidden(file, source)).toHaveLength(1);
  });

  it.each([
    ['src/checks/x.ts', "import type { Registry } from '../schemas/registry.ts';"],
    ['src/core/x.ts', "import { parse } from 'yaml';"],
    ['src/pages/x.json.ts', "import { quotable } from '../outputs/quotable.ts';"],
    ['src/client/search/x.ts', "import { a } from '../../core/x.ts';"],
  ])('allows in %s: %s', (file, source) => {
    expect(forbidden(file, source)).toEqual([]);
  });
});
