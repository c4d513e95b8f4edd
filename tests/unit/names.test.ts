import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { copyContent } from '../helpers/content.ts';

/** What is wrong with the content after a change to one file, as `file:line:column rule`. */
async function faults(path: string, change: (text: string) => string): Promise<string[]> {
  using content = copyContent();
  content.edit(path, change);
  const { problems } = await readArchive(content.folder);
  return problems.map(({ file, line, column, rule, severity }) => {
    expect(severity).toBe('error');
    return `${file.slice(content.folder.length + 1)}:${line}:${column} ${rule}`;
  });
}

describe('the index of names', () => {
  it('is refused when a name occurs nowhere', async () => {
    expect(await faults('names/alat.yaml', (text) => text.replace('Alat', 'Atyrau'))).toEqual([
      'names/alat.yaml:1:1 name-unused',
    ]);
  });

  it('is refused when two names share a form', async () => {
    const change = (text: string) => text.replace('aliases:\n', 'aliases:\n  - Baku\n');
    expect(await faults('names/turkiye.yaml', change)).toEqual([
      'names/turkiye.yaml:4:5 name-shared',
    ]);
    const rename = (text: string) => text.replace(/(name: ).*\n(kind: .*\n)/, '$2$1Baku\n');
    expect(await faults('names/turkiye.yaml', rename)).toContain(
      'names/turkiye.yaml:2:1 name-shared',
    );
  });

  it('is refused when a name stands twice in its own file', async () => {
    const change = (text: string) => text.replace('aliases:\n', 'aliases:\n  - Turkey\n');
    expect(await faults('names/turkiye.yaml', change)).toEqual([
      'names/turkiye.yaml:6:5 name-shared',
    ]);
  });

  it.each([
    ['no source', (text: string) => text.replace(/sources:[\s\S]*/, 'sources: []'), 5],
    ['no list of sources', (text: string) => text.replace(/sources:[\s\S]*/, ''), 1],
    ['a source without a publisher', (text: string) => text.replace(/publisher: .*/, ''), 7],
    ['a source without an address', (text: string) => text.replace(/\n +url: .*/, ''), 6],
    ['an address that is none', (text: string) => text.replace(/url: .*/, 'url: javascript:x'), 8],
    ['a source without a date', (text: string) => text.replace(/\n +date: .*/, ''), 6],
  ])('is refused when an entry has %s', async (_, change, line) => {
    const [fault] = await faults('names/europe.yaml', change);
    expect(fault).toMatch(new RegExp(`^names/europe.yaml:${line}:\\d+ name$`));
  });

  it('is refused when an entry refers to one that is not there', async () => {
    const change = (text: string) => text.replace('- azerbaijan', '- aserbaidschan');
    expect(await faults('names/baku.yaml', change)).toEqual(['names/baku.yaml:4:5 name-reference']);
  });

  it('is refused when a file has a name that can’t be an address', async () => {
    const text = 'name: Europe';
    expect(await faults('names/Old Europe.yaml', () => text)).toContain(
      'names/Old Europe.yaml:1:1 name',
    );
  });

  it('may be missing', async () => {
    using content = copyContent();
    content.remove('names');
    const { names, interviews, problems } = await readArchive(content.folder);
    expect([names.length, interviews.length, problems]).toEqual([0, 1, []]);
  });
});
