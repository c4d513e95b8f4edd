import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/*.md')];

describe.each(DOCS)('%s', (file) => {
  const text = readFileSync(file, 'utf8').replace(/^```.*?^```$/gms, '');
  const prose = text.replace(/`[^`]*`/g, '');

  it('names files of the project that are there', () => {
    const named = [...text.matchAll(/`((?:content|docs|src|tests|tools)\/[\w./-]+)`/g)];
    const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(path));
    // Files of the content that an editor is about to write.
    expect(missing.filter((path) => !/^content\/(routes|names|interviews)/.test(path))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it('names commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]*\w)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
