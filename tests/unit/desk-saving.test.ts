import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/archive/hash.ts';
import { KEPT_COPIES, placeFiles } from '../../tools/import/place.ts';
import { openDesk, type TestDesk } from '../helpers/desk.ts';

const SLUG = 'seitov-2025';
const INTERVIEW = `/api/interviews/${SLUG}`;

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

const folderOf = (slug: string) => join(desk.content, 'interviews', slug);
const pathOf = (name: string) => join(folderOf(SLUG), name);
const read = (name: string) => readFileSync(pathOf(name), 'utf8');
const version = (name: string) => sha256(readFileSync(pathOf(name)));
const put = (files: object, versions: object, path = INTERVIEW, by = desk) =>
  by.ask(path, { method: 'PUT', body: { files, versions } });

describe('the files of an interview', () => {
  it('are read with their versions, text and bytes alike', async () => {
    const page = Buffer.from([0x3c, 0xff, 0xfe, 0x3e]);
    writeFileSync(pathOf('source.html'), page);
    writeFileSync(pathOf('.DS_Store'), 'no file of an interview');
    const { slug, files } = (await desk.ask(INTERVIEW)).json;
    expect(slug).toBe(SLUG);
    expect(Object.keys(files)).toEqual([
      'import.yaml',
      'interview.mdx',
      'notes.yaml',
      'removed.yaml',
      'source.html',
      'source.txt',
    ]);
    expect(files['source.txt']).toEqual({
      text: read('source.txt'),
      version: version('source.txt'),
    });
    expect(files['source.html'].base64).toBe(page.toString('base64'));
  });

  it('keep a byte order mark and bytes that are no text', async () => {
    const text = '\uFEFFline\r\n';
    const bytes = Buffer.from([0, 255, 1]);
    const files = { 'source.txt': { text }, 'source.doc': { base64: bytes.toString('base64') } };
    const versions = { 'source.txt': version('source.txt'), 'source.doc': null };
    expect((await put(files, versions)).status).toBe(200);
    expect(read('source.txt')).toBe(text);
    expect(readFileSync(pathOf('source.doc')).equals(bytes)).toBe(true);
    const again = (await desk.ask(INTERVIEW)).json.files;
    expect(again['source.txt'].text).toBe(text);
  });

  it('are written all together, and what was there before is kept', async () => {
    const before = read('notes.yaml');
    const files = { 'notes.yaml': { text: 'notes: []\n' }, 'corrections.yaml': { text: '[]\n' } };
    const versions = { 'notes.yaml': version('notes.yaml'), 'corrections.yaml': null };
    const { json } = await put(files, versions);
    expect(json.versions).toEqual({
      'notes.yaml': version('notes.yaml'),
      'corrections.yaml': version('corrections.yaml'),
    });
    expect(readFileSync(join(json.backup, 'notes.yaml'), 'utf8')).toBe(before);
    expect(existsSync(join(json.backup, 'corrections.yaml'))).toBe(false);
    // Nothing else is left anywhere.
    expect(readdirSync(desk.content).filter((name) => name.startsWith('.'))).toEqual(['.backup']);
  });

  it('fault 67: are not written where one was changed on the disk meanwhile: it is shown', async () => {
    const versions = {
      'notes.yaml': version('notes.yaml'),
      'removed.yaml': version('removed.yaml'),
    };
    writeFileSync(pathOf('notes.yaml'), '# By hand, in a text editor.\n');
    const before = read('removed.yaml');
    const files = { 'notes.yaml': { text: 'mine' }, 'removed.yaml': { text: 'mine' } };
    const { status, json } = await put(files, versions);
    expect(status).toBe(409);
    expect(json.error.message).toContain('notes.yaml. Nothing was written.');
    expect(json.changed).toEqual([
      {
        name: 'notes.yaml',
        version: version('notes.yaml'),
        content: { text: '# By hand, in a text editor.\n' },
      },
    ]);
    expect(read('notes.yaml')).toBe('# By hand, in a text editor.\n');
    expect(read('removed.yaml')).toBe(before);
  });

  it('are not written where one is new, or gone, against what was expected', async () => {
    const { status, json } = await put({ 'notes.yaml': { text: '' } }, { 'notes.yaml': null });
    expect([status, json.changed[0].version]).toEqual([409, version('notes.yaml')]);
    const gone = version('notes.yaml');
    rmSync(pathOf('notes.yaml'));
    const second = await put({ 'notes.yaml': { text: '' } }, { 'notes.yaml': gone });
    expect(second.json.changed).toEqual([{ name: 'notes.yaml', version: null, content: null }]);
    expect(existsSync(pathOf('notes.yaml'))).toBe(false);
  });

  it('make a new interview, and can all be deleted again, with a copy', async () => {
    const path = '/api/interviews/quill-2024';
    const made = await put({ 'source.txt': { text: 'A' } }, { 'source.txt': null }, path);
    expect(made.status).toBe(200);
    const list = (await desk.ask('/api/interviews')).json;
    expect(list.map(({ slug, state }: { slug: string; state: string }) => [slug, state])).toEqual([
      [SLUG, 'published'],
      ['quill-2024', 'draft'],
    ]);
    const { json } = await put({ 'source.txt': null }, made.json.versions, path);
    expect(json.versions).toEqual({ 'source.txt': null });
    expect(readFileSync(join(json.backup, 'source.txt'), 'utf8')).toBe('A');
    expect(readdirSync(join(desk.content, 'interviews'))).toEqual([SLUG]);
  });

  it.each(['../x.yaml', 'notes.yaml/..', '.htaccess', 'CON', 'interview.MDX', '__proto__', 'a\0b'])(
    'fault 63: have no file “%s”',
    async (name) => {
      const body = `{"files":{${JSON.stringify(name)}:{"text":"x"}},"versions":{${JSON.stringify(name)}:null}}`;
      const { status } = await desk.ask(INTERVIEW, { method: 'PUT', body });
      expect(status).toBe(400);
      expect(readdirSync(desk.folder).sort()).toEqual(['content']);
    },
  );

  it('need a version each, and are at least one', async () => {
    expect((await put({ 'notes.yaml': { text: '' } }, {})).status).toBe(400);
    expect((await put({}, {}, '/api/interviews/empty')).status).toBe(400);
    expect(existsSync(join(desk.content, 'interviews', 'empty'))).toBe(false);
  });
});

describe('copies of what was there', () => {
  it('are kept of the last twenty changes of an interview, and not of more', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'desk-copies-'));
    const target = join(folder.path, 'interviews', 'quill-2024');
    const copies = join(folder.path, '.backup');
    // Copies of other interviews, whose names begin alike, are none of this one’s.
    mkdirSync(join(copies, 'quill-2024-2'), { recursive: true });
    for (let turn = 1; turn <= KEPT_COPIES + 3; turn += 1)
      await placeFiles(target, { 'source.txt': `${turn}` }, true, async () => undefined);
    const kept = readdirSync(copies).filter((name) => name !== 'quill-2024-2');
    const texts = kept.map((name) =>
      Number(readFileSync(join(copies, name, 'source.txt'), 'utf8')),
    );
    // The last is in its place, and the one before it is the latest copy.
    const expected = Array.from({ length: KEPT_COPIES }, (_, index) => index + 3);
    expect(texts.sort((a, b) => a - b)).toEqual(expected);
    expect(readdirSync(copies)).toContain('quill-2024-2');
  });
});

describe('symbolic links', () => {
  it.each([
    [
      'a file that leads out',
      (outside: string) => {
        rmSync(pathOf('notes.yaml'));
        symlinkSync(join(outside, 'notes.yaml'), pathOf('notes.yaml'));
      },
    ],
    [
      'an interview that leads out',
      (outside: string) => {
        rmSync(folderOf(SLUG), { recursive: true });
        symlinkSync(outside, folderOf(SLUG));
      },
    ],
    [
      'the folder of all interviews, leading out',
      (outside: string) => {
        const interviews = join(desk.content, 'interviews');
        renameSync(interviews, join(outside, 'interviews'));
        mkdirSync(join(outside, 'interviews', SLUG), { recursive: true });
        symlinkSync(join(outside, 'interviews'), interviews);
      },
    ],
  ])('fault 64: are refused, to read and to write: %s', async (_, link) => {
    const outside = join(desk.folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'notes.yaml'), 'private');
    link(outside);
    const reading = await desk.ask(INTERVIEW);
    expect(reading.status).toBe(403);
    expect(reading.text).not.toContain('private');
    const expected = { 'notes.yaml': sha256('private'), 'source.txt': null };
    for (const name of ['notes.yaml', 'source.txt'] as const)
      expect((await put({ [name]: { text: 'x' } }, { [name]: expected[name] })).status).not.toBe(
        200,
      );
    expect(readFileSync(join(outside, 'notes.yaml'), 'utf8')).toBe('private');
    expect(existsSync(join(outside, 'source.txt'))).toBe(false);
  });

  it('fault 64: are refused among the names', async () => {
    const path = join(desk.content, 'names', 'secret.yaml');
    symlinkSync(join(desk.folder, 'secret'), path);
    writeFileSync(join(desk.folder, 'secret'), 'private');
    expect((await desk.ask('/api/names')).status).toBe(403);
    const body = { text: 'x', version: sha256('private') };
    expect((await desk.ask('/api/names/secret', { method: 'PUT', body })).status).toBe(403);
    expect(readFileSync(join(desk.folder, 'secret'), 'utf8')).toBe('private');
  });
});

describe('two writers', () => {
  it('fault 67: never undo each other’s work, in two tabs or in two desks', async () => {
    await using other = await openDesk(desk.folder);
    // Each of them adds its lines one after the other, and reads again where it was refused.
    const writer = async (by: TestDesk, name: string) => {
      for (let line = 1; line <= 4; ) {
        const { text, version } = (await by.ask(INTERVIEW)).json.files['notes.yaml'];
        const files = { 'notes.yaml': { text: `${text}# ${name} ${line}\n` } };
        const { status } = await put(files, { 'notes.yaml': version }, INTERVIEW, by);
        expect([200, 409]).toContain(status);
        if (status === 200) line += 1;
      }
    };
    await Promise.all([writer(desk, 'one'), writer(desk, 'two'), writer(other, 'three')]);
    const lines = read('notes.yaml').match(/^# (one|two|three) \d$/gm);
    expect(lines).toHaveLength(12);
    expect(new Set(lines).size).toBe(12);
  });

  it('of a draft: the second is shown what the first has kept', async () => {
    const keep = (data: string, version: string | null) =>
      desk.ask('/api/drafts/a', { method: 'PUT', body: { title: 'A', data, version } });
    const first = await keep('one', null);
    expect(first.status).toBe(200);
    const second = await keep('two', null);
    expect(second.status).toBe(409);
    expect(second.json.changed).toEqual([
      { name: 'a', version: first.json.version, content: { title: 'A', data: 'one' } },
    ]);
    expect((await desk.ask('/api/drafts/a?version=x', { method: 'DELETE' })).status).toBe(409);
    expect((await desk.ask('/api/drafts/a')).json.data).toBe('one');
  });
});

describe('a crash', () => {
  it('fault 68: in the middle of writing leaves the old file or the new one, and the way free', async () => {
    const texts = ['a', 'b'].map((letter) => `notes: [] # ${letter.repeat(3_000_000)}\n`);
    writeFileSync(pathOf('notes.yaml'), texts[0] ?? '');
    // Writes as the desk does, without a pause, until it is killed.
    const script = `
      import { placeFiles } from './tools/import/place.ts';
      const texts = ['a', 'b'].map((letter) => 'notes: [] # ' + letter.repeat(3_000_000) + '\\n');
      for (let turn = 1; ; turn += 1) {
        await placeFiles(${JSON.stringify(folderOf(SLUG))}, { 'notes.yaml': texts[turn % 2] }, true, async () => undefined);
        process.stdout.write('.');
      }`;
    for (const pieces of [1, 3]) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      for (let piece = 0; piece < pieces; piece += 1) await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'exit');
      await using again = await openDesk(desk.folder);
      const { files } = (await again.ask(INTERVIEW)).json;
      expect(texts).toContain(files['notes.yaml'].text);
    }
    const answer = await put(
      { 'notes.yaml': { text: 'notes: []\n' } },
      { 'notes.yaml': version('notes.yaml') },
    );
    expect(answer.status).toBe(200);
  });

  it('fault 68: in the moment in which a folder is replaced puts the old one back', async () => {
    const before = read('interview.mdx');
    const work = join(desk.content, '.import-a1B2c3');
    mkdirSync(join(work, SLUG), { recursive: true });
    renameSync(folderOf(SLUG), `${work}-previous`);
    await using again = await openDesk(desk.folder);
    expect((await again.ask(INTERVIEW)).status).toBe(200);
    expect(read('interview.mdx')).toBe(before);
    expect(readdirSync(desk.content).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('of the desk loses no draft', async () => {
    const body = { title: 'A talk', data: { lines: [1, 2] }, version: null };
    await desk.ask('/api/drafts/talk', { method: 'PUT', body });
    await using again = await openDesk(desk.folder);
    expect((await again.ask('/api/drafts')).json).toMatchObject([{ id: 'talk', title: 'A talk' }]);
    const draft = (await again.ask('/api/drafts/talk')).json;
    expect(draft.data).toEqual({ lines: [1, 2] });
    writeFileSync(join(desk.drafts, 'damaged.json'), '{');
    expect((await again.ask('/api/drafts')).json).toHaveLength(1);
    const path = `/api/drafts/talk?version=${draft.version}`;
    expect((await again.ask(path, { method: 'DELETE' })).status).toBe(200);
    expect((await desk.ask('/api/drafts/talk')).status).toBe(404);
  });
});

describe('the names', () => {
  it('are read, written, and deleted with a copy', async () => {
    const names = (await desk.ask('/api/names')).json;
    const baku = names.find(({ id }: { id: string }) => id === 'baku');
    expect(baku.text).toContain('kind: place');
    const save = (text: string | null, version: string | null) =>
      desk.ask('/api/names/baku', { method: 'PUT', body: { text, version } });
    expect((await save('x', null)).status).toBe(409);
    const { json } = await save('# Another.\n', baku.version);
    expect(readFileSync(json.backup, 'utf8')).toBe(baku.text);
    const removed = await save(null, json.version);
    expect(readFileSync(removed.json.backup, 'utf8')).toBe('# Another.\n');
    expect(existsSync(join(desk.content, 'names', 'baku.yaml'))).toBe(false);
  });
});
