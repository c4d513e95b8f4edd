import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InterviewSummary } from '../../tools/desk/api.ts';
import { openDesk, type TestDesk } from '../helpers/desk.ts';

const SLUG = 'seitov-2025';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

const fileOf = (...path: string[]) => join(desk.content, ...path);
const post = (path: string, body?: object) =>
  desk.ask(`/api/interviews/${SLUG}/${path}`, { method: 'POST', body });

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(fileOf(path), change(readFileSync(fileOf(path), 'utf8')));
}

async function summary(): Promise<InterviewSummary | undefined> {
  const list: InterviewSummary[] = (await desk.ask('/api/interviews')).json;
  return list.find(({ slug }) => slug === SLUG);
}

/** Takes all registered addresses out, as if the interview were new. */
function unregister(): void {
  writeFileSync(fileOf('permalinks.json'), '{ "version": 1, "permalinks": [], "redirects": [] }');
}

describe('how far an interview is', () => {
  it('follows the files at once, whoever has changed them', async () => {
    expect(await summary()).toMatchObject({ state: 'published', doubts: 0, date: '2025-11-28' });
    unregister();
    expect(await summary()).toMatchObject({ state: 'ready', problems: [] });
    const doubt = '  - { rule: x, lines: 3, text: A, message: Who?, readings: [] }\n';
    writeFileSync(fileOf('interviews', SLUG, 'import.yaml'), `doubts:\n${doubt}${doubt}`);
    const draft = await summary();
    expect(draft).toMatchObject({ state: 'draft', doubts: 2 });
    expect(draft?.title).toContain('Azerbaijan joins');
    rmSync(fileOf('interviews', SLUG, 'import.yaml'));
    expect((await post('publish')).status).toBe(200);
    expect(await summary()).toMatchObject({ state: 'published' });
    edit(`interviews/${SLUG}/interview.mdx`, (mdx) =>
      mdx.replace('id="connectivity"', 'id="connections"'),
    );
    const changed = await summary();
    expect(changed?.state).toBe('changed');
    expect(changed?.problems.map(({ rule }) => rule)).toContain('registered-address');
  });

  it('is shown with the same problems as by npm run check:content, in a file of the interview', async () => {
    edit(`interviews/${SLUG}/interview.mdx`, (mdx) => mdx.replace('Azerbaijan’s', 'Uzbekistan’s'));
    const { problems = [] } = (await summary()) ?? {};
    expect(problems).toMatchObject([{ rule: 'fidelity', severity: 'error' }]);
    expect(problems[0]?.file).toBe(relative('.', fileOf('interviews', SLUG, 'interview.mdx')));
    expect(problems[0]?.suggestion).not.toBe('');
  });

  it('is listed as a draft while it has no more than an article', async () => {
    const folder = fileOf('interviews', 'quill-2024');
    cpSync('tests/fixtures/articles/dash-with-space', folder, { recursive: true });
    renameSync(join(folder, 'article.txt'), join(folder, 'source.txt'));
    const [, quill] = (await desk.ask('/api/interviews')).json;
    expect(quill).toMatchObject({ slug: 'quill-2024', title: '', state: 'draft' });
  });
});

describe('publishing', () => {
  it('shows which addresses it registers, registers them, and says what remains to be done', async () => {
    unregister();
    const { addresses, problems, steps } = (await desk.ask(`/api/interviews/${SLUG}/publication`))
      .json;
    expect(problems).toEqual([]);
    expect(addresses[0].path).toBe(`interviews/${SLUG}/`);
    expect(steps.map(({ command }: { command: string }) => command)).toEqual(['npm run build']);
    const { registered } = (await post('publish')).json;
    expect(registered).toEqual(addresses.map(({ path }: { path: string }) => path));
    const { permalinks } = JSON.parse(readFileSync(fileOf('permalinks.json'), 'utf8'));
    expect(permalinks).toHaveLength(registered.length);
    expect((await post('publish')).json.registered).toEqual([]);
  });

  it('is not forbidden by what is wrong elsewhere, and says that the site can’t be built', async () => {
    unregister();
    const other = fileOf('interviews', 'quill-2024');
    cpSync(fileOf('interviews', SLUG), other, { recursive: true });
    const mdx = readFileSync(join(other, 'interview.mdx'), 'utf8');
    writeFileSync(join(other, 'interview.mdx'), mdx.replace('Azerbaijan’s', 'Uzbekistan’s'));
    const { problems, elsewhere } = (await desk.ask(`/api/interviews/${SLUG}/publication`)).json;
    expect(problems).toEqual([]);
    expect(elsewhere).toMatchObject([{ rule: 'fidelity' }]);
    expect((await post('publish')).json.registered).not.toEqual([]);
    const { permalinks } = JSON.parse(readFileSync(fileOf('permalinks.json'), 'utf8'));
    expect(JSON.stringify(permalinks)).not.toContain('quill-2024');
  });

  it('is forbidden by its own vanished address, also while another interview can’t be read', async () => {
    mkdirSync(fileOf('interviews', 'quill-2024'));
    edit(`interviews/${SLUG}/interview.mdx`, (mdx) =>
      mdx.replace('id="connectivity"', 'id="connections"'),
    );
    const { status, json } = await post('publish');
    expect(status).toBe(409);
    const rules = json.problems.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('registered-address');
  });

  it('is forbidden where a person of it is somebody else in another interview', async () => {
    unregister();
    const other = fileOf('interviews', 'tashkent-2026');
    cpSync(fileOf('interviews', SLUG), other, { recursive: true });
    const mdx = readFileSync(join(other, 'interview.mdx'), 'utf8');
    writeFileSync(
      join(other, 'interview.mdx'),
      mdx.replaceAll(/name: Azamat Seitov/g, 'name: A. Seitov'),
    );
    rmSync(fileOf('names', 'azamat-seitov.yaml'), { force: true });
    expect((await post('publish')).json.problems).toMatchObject([
      { rule: 'people', alsoIn: SLUG, message: expect.stringContaining('A. Seitov here') },
    ]);
  });

  it('is forbidden by a registry that can’t be read, and leaves it as it is', async () => {
    edit('permalinks.json', (text) => text.slice(0, -3));
    expect((await post('publish')).json.problems).toMatchObject([{ rule: 'registry' }]);
  });

  it('registers nothing of an interview with an error', async () => {
    unregister();
    edit(`interviews/${SLUG}/interview.mdx`, (mdx) => mdx.replace('Azerbaijan’s', 'Uzbekistan’s'));
    const { status, json } = await post('publish');
    expect(status).toBe(409);
    expect(json.problems).toMatchObject([{ rule: 'fidelity' }]);
    expect(readFileSync(fileOf('permalinks.json'), 'utf8')).toContain('"permalinks": []');
  });
});

describe('where Git is set up', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', desk.folder, ...args], { encoding: 'utf8' });

  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'An editor');
    git('config', 'user.email', 'editor@example.org');
    git('config', 'commit.gpgsign', 'false');
    git('add', '--all');
    git('commit', '--quiet', '--message=Begin');
  });

  it('commits the chosen files and no others, and leaves alone what others have staged', async () => {
    writeFileSync(join(desk.folder, 'staged.txt'), 'of somebody else');
    git('add', 'staged.txt');
    writeFileSync(fileOf('interviews', SLUG, 'corrections.yaml'), '[]\n');
    edit('names/baku.yaml', (text) => `${text}# More.\n`);
    edit('permalinks.json', (text) => `${text}\n`);
    const { uncommitted, steps } = (await desk.ask(`/api/interviews/${SLUG}/publication`)).json;
    const own = [fileOf('interviews', SLUG, 'corrections.yaml'), fileOf('permalinks.json')].map(
      (path) => relative('.', path),
    );
    expect(uncommitted.toSorted()).toEqual(own);
    expect(steps[0].command).toContain(`git commit --only -m "Publish ${SLUG}" -- `);
    const { status, json } = await post('commit', { files: own, message: '--amend and more' });
    expect(status).toBe(200);
    expect(git('rev-parse', 'HEAD').trim()).toBe(json.commit);
    expect(git('show', '--format=%s', '--name-only', 'HEAD').trim().split('\n')).toEqual([
      '--amend and more',
      '',
      `content/interviews/${SLUG}/corrections.yaml`,
      'content/permalinks.json',
    ]);
    expect(
      git('status', '--porcelain')
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['M content/names/baku.yaml', 'A  staged.txt']);
  });

  it('commits no file that is not of this interview, or has not changed', async () => {
    for (const file of ['../staged.txt', relative('.', fileOf('names/baku.yaml')), '--all', '.']) {
      const { status, json } = await post('commit', { files: [file], message: 'x' });
      expect([status, json.error.message]).toEqual([409, expect.stringContaining('Nothing was')]);
    }
    expect(git('log', '--format=%s').trim()).toBe('Begin');
  });

  it('says what Git says where it refuses, and leaves nothing staged', async () => {
    writeFileSync(fileOf('interviews', SLUG, 'corrections.yaml'), '[]\n');
    writeFileSync(
      join(desk.folder, '.git/hooks/pre-commit'),
      '#!/bin/sh\necho Not today. >&2\nexit 1\n',
      {
        mode: 0o755,
      },
    );
    const file = relative('.', fileOf('interviews', SLUG, 'corrections.yaml'));
    const { status, json } = await post('commit', { files: [file], message: 'x' });
    expect(status).toBe(409);
    expect(json.error.message).toContain('Not today.');
    expect(git('status', '--porcelain').trim()).toBe(
      `?? content/interviews/${SLUG}/corrections.yaml`,
    );
  });

  it('is known to the application', async () => {
    expect((await desk.ask('/api/settings')).json).toMatchObject({ git: true });
    rmSync(join(desk.folder, '.git'), { recursive: true });
    expect((await desk.ask('/api/settings')).json).toMatchObject({ git: false });
    expect((await post('commit', { files: ['x'], message: 'x' })).status).toBe(409);
  });
});
