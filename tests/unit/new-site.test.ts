import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Library, readLibrary } from '../../src/library/library.ts';
import { atomFeed, jsonFeed } from '../../src/outputs/feed.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { correctionsViews } from '../../src/views/corrections.ts';
import { frontView, searchViews, topicViews, yearViews } from '../../src/views/lists.ts';
import { nameIndexViews, namePageIds } from '../../src/views/names.ts';
import { HOST } from '../helpers/interviews.ts';
import { testFolder } from '../helpers/small-site.ts';

const folder = `${testFolder()}/lumen-rock`;
const newSite = () =>
  spawnSync(process.execPath, ['tools/new-site.ts', folder], { encoding: 'utf8' });

let library: Library;
beforeAll(async () => {
  expect(newSite().status).toBe(0);
  library = await readLibrary(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a new site', () => {
  it('is called after its folder, until the newsroom says otherwise', () => {
    expect(library.site.name).toBe('Lumen rock');
    expect(readFileSync(`${folder}/pages/about.mdx`, 'utf8')).toContain('Lumen rock publishes');
  });

  it('has nothing wrong, and no interview yet', () => {
    expect(library.interviews).toEqual([]);
    expect(library.warnings.map(({ message }) => message)).toEqual(['There is no interview yet.']);
  });

  it('has every page that an archive has, and feeds without an entry', () => {
    expect(frontView(library).newest).toBeUndefined();
    expect(searchViews(library).map(({ items }) => items)).toEqual([[]]);
    expect(nameIndexViews(library)).toHaveLength(1);
    expect(correctionsViews(library)).toHaveLength(1);
    expect([...topicViews(library), ...yearViews(library), ...namePageIds(library)]).toEqual([]);
    expect(atomFeed([], HOST, library.site)).toContain('<updated>1970-01-01');
    expect(jsonFeed([], HOST, library.site).items).toEqual([]);
  });

  it('shows every field that may be set, those that are left out as comments', () => {
    const yaml = readFileSync(`${folder}/site.yaml`, 'utf8');
    const all = parse(yaml.replace(/^navigation: .*$/m, '').replace(/^# (?=[\w ]+: |\s)/gm, ''));
    const { logo, icon, ...settings } = siteSchema.parse(all);
    expect(Object.keys({ logo, icon, ...settings }).sort()).toEqual(
      Object.keys(siteSchema.shape).sort(),
    );
  });

  it('is not made where something is', () => {
    writeFileSync(`${folder}/site.yaml`, 'mine');
    const { status, stderr } = newSite();
    expect(status).toBe(1);
    expect(stderr).toContain('has files in it');
    expect(readFileSync(`${folder}/site.yaml`, 'utf8')).toBe('mine');
  });
});
