import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { checkFacts, listFacts } from '../../src/checks/facts.ts';
import { hasErrors } from '../../src/checks/report.ts';
import { copyContent } from '../helpers/content.ts';

describe('the facts of the site', () => {
  it('are listed from names, notes, timelines and maps, each with publisher and address', async () => {
    const archive = await readArchive('content');
    const facts = listFacts(archive);
    const folders = new Set(facts.map(({ file }) => file.replace(/[^/]+$/, '')));
    expect([...folders].sort()).toEqual([
      '',
      'interviews/seitov-2025/',
      'maps/',
      'names/',
      'routes/',
      'timelines/',
    ]);
    for (const { sources } of facts) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { publisher, url } of sources) {
        expect(publisher).toMatch(/\S/);
        expect(url).toMatch(/^https?:\/\/\S+\.\S+/);
      }
    }
  });

  it('are told when they rest on nothing', () => {
    const fact = { file: 'names/x.yaml', text: 'X: a thing.', sources: [] };
    const source = { publisher: ' ', title: 'T', url: 'https://example.org/', date: 'undated' };
    expect(checkFacts([fact, { ...fact, sources: [source] }], 'content')).toMatchObject([
      { rule: 'fact-source', severity: 'error', file: 'content/names/x.yaml' },
      { rule: 'fact-source' },
    ]);
  });

  it.each([
    ['timelines/consultative-meetings.yaml', / {4}sources:\n( {6}.*\n?)+/],
    ['routes/middle-corridor.yaml', /sources:\n( {2}.*\n?)+/],
    ['maps/middle-corridor.yaml', /\nsources:\n( {2}.*\n?)+/],
    ['interviews/seitov-2025/notes.yaml', / {4}sources:\n( {6}.*\n?)+/],
    ['places.yaml', /, source: geonames/],
  ])('stop a build when %s loses a source', async (path, sources) => {
    using content = copyContent();
    content.edit(path, (text) => {
      expect(text).toMatch(sources);
      return text.replace(sources, '');
    });
    const { problems } = await readArchive(content.folder);
    expect(hasErrors(problems)).toBe(true);
    expect(problems[0]?.file).toBe(`${content.folder}/${path}`);
    expect(problems[0]?.message).toContain('source');
  });
});
