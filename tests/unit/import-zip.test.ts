import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/core/model/import-checksum.ts';
import { takeIn } from '../../tools/import/take-in.ts';

const SLUG = 'seitov-2025';
const SHIPPED = join('content/interviews', SLUG);

let root = '';
let content = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-zip-'));
  content = join(root, 'content');
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** The files of the interview that ships with the project, in a folder of this name. */
function shipped(folder = 'guest-2025'): Zippable {
  return Object.fromEntries(
    readdirSync(SHIPPED).map((name) => [`${folder}/${name}`, readFileSync(join(SHIPPED, name))]),
  );
}

function archive(files: Zippable, name = 'interview.zip'): string {
  const file = join(root, name);
  writeFileSync(file, zipSync(files));
  return file;
}

const read = (name: string, slug = 'guest-2025') =>
  readFileSync(join(content, 'interviews', slug, name), 'utf8');
const taking = (file: string, force = false) => takeIn(content, file, { force });
const interviews = () => readdirSync(join(content, 'interviews'));

describe('an interview from the desk on the web', () => {
  it('is taken in to the byte, whatever systems have put beside it', async () => {
    const extra = {
      '__MACOSX/guest-2025/._interview.mdx': strToU8('x'),
      'guest-2025/.DS_Store': strToU8('x'),
    };
    const { files, problems } = await taking(archive({ ...shipped(), ...extra }));
    expect(files).toEqual(readdirSync(SHIPPED).sort());
    expect(problems).toEqual([]);
    for (const name of files) expect(read(name)).toBe(readFileSync(join(SHIPPED, name), 'utf8'));
  });

  it('may be unfinished: its doubts and empty fields are reported', async () => {
    const files = shipped();
    const mdx = String(Buffer.from(files['guest-2025/interview.mdx'] as Uint8Array));
    const readings = [{ says: 'nobody', decisions: [] }];
    const doubts = [{ rule: 'x', lines: '1', text: 'A', message: 'Who is it?', readings }];
    const checksum = checksumOf({ decisions: [], doubts });
    const { problems } = await taking(
      archive({
        ...files,
        'guest-2025/interview.mdx': strToU8(mdx.replace(/^rights: .*$/m, 'rights: ""')),
        'guest-2025/import.yaml': strToU8(JSON.stringify({ doubts, checksum })),
      }),
    );
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['frontmatter', 'open-doubt']);
  });

  it('replaces one that is there only with --force, whole, and keeps a copy', async () => {
    const { [`${SLUG}/notes.yaml`]: _, ...files } = shipped(SLUG);
    const file = archive(files);
    await expect(taking(file)).rejects.toThrow('is there already. Nothing was written.');
    const { backup = '' } = await taking(file, true);
    expect(existsSync(join(content, 'interviews', SLUG, 'notes.yaml'))).toBe(false);
    expect(readFileSync(join(backup, 'notes.yaml'), 'utf8')).toBe(
      readFileSync(join(SHIPPED, 'notes.yaml'), 'utf8'),
    );
  });

  it('is taken in by the command of the importer', () => {
    const file = archive(shipped());
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['tools/import.ts', file, ...args], {
        env: { ...process.env, CONTENT_DIR: content },
        encoding: 'utf8',
      });
    const { status, stdout } = run('--slug', 'other-2025');
    expect(status).toBe(0);
    expect(stdout).toContain(
      'other-2025/ (import.yaml, interview.mdx, notes.yaml, removed.yaml, source.txt)',
    );
    expect(interviews()).toEqual(['other-2025', SLUG]);
  });
});

describe('an archive from outside', () => {
  const words = (text: string) => strToU8(text);
  it.each<[string, Zippable, string]>([
    [
      'a way out of its folder',
      { '../guest/source.txt': words('x') },
      'no interview has: “../guest',
    ],
    ['a way out below', { 'guest/../../names/a.yaml': words('x') }, 'a file that no interview has'],
    ['an absolute path', { '/etc/passwd': words('x') }, 'a file that no interview has'],
    ['a path of Windows', { 'guest\\..\\source.txt': words('x') }, 'a file that no interview has'],
    [
      'a file that runs',
      { 'guest/index.astro': words('x') },
      'no interview has: “guest/index.astro”',
    ],
    [
      'a folder in the folder',
      { 'guest/a/source.txt': words('x') },
      'a file that no interview has',
    ],
    [
      'a file beside the folder',
      { 'guest/source.txt': words('x'), 'source.txt': words('x') },
      'has a file',
    ],
    [
      'two folders',
      { 'a/source.txt': words('x'), 'b/source.txt': words('x') },
      'exactly one folder',
    ],
    ['no file', { 'guest/': new Uint8Array() }, 'exactly one folder'],
    ['a folder that is no name', { 'Guest!/source.txt': words('x') }, 'can’t be the name'],
    ['the name of a prototype', { '__proto__/source.txt': words('x') }, 'can’t be the name'],
    ['70 MB in a few bytes', { 'guest/source.txt': new Uint8Array(70_000_000) }, 'more than 64 MB'],
  ])('fault 69: is refused with %s', async (_, files, why) => {
    await expect(taking(archive(files))).rejects.toThrow(why);
    expect(interviews()).toEqual([SLUG]);
  });

  it.each([
    ['no archive', (bytes: Buffer) => bytes.subarray(0, 0), 'no zip archive'],
    ['half an archive', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'no zip archive'],
    [
      'an archive that lies about its lengths',
      (bytes: Buffer) => {
        const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
        bytes.writeUInt32LE(bytes.readUInt32LE(at + 24) + 9, at + 24);
        return bytes;
      },
      'has not the length that it says',
    ],
  ])('fault 69: is refused where it is %s', async (_, damage, why) => {
    const file = archive(shipped());
    writeFileSync(file, damage(readFileSync(file)));
    await expect(taking(file)).rejects.toThrow(why);
    expect(interviews()).toEqual([SLUG]);
  });

  it('fault 69: is refused where it has two files of one name', async () => {
    const file = archive({ 'guest/source.txt': words('a'), 'guest/source.htm': words('b') });
    const bytes = String(readFileSync(file, 'latin1')).replaceAll('source.htm', 'source.txt');
    writeFileSync(file, bytes, 'latin1');
    await expect(taking(file)).rejects.toThrow('two files of one name');
  });

  it.each([
    ['interview.mdx', (text: string) => text.replace('Azerbaijan’s', 'Uzbekistan’s')],
    ['interview.mdx', (text: string) => `${text}\n\nimport fs from 'node:fs'\n\n<Evil />\n`],
    ['removed.yaml', () => 'lines: nothing\n'],
    ['notes.yaml', () => 'notes: [{ __proto__: x }]\n'],
    ['import.yaml', () => 'decisions: &a [*a]\n'],
    ['source.txt', (text: string) => text.replace('Azerbaijan', 'Atlantis')],
  ])('fault 69: is refused with an error in %s, which is reported', async (name, change) => {
    const files = shipped();
    const before = String(Buffer.from((files[`guest-2025/${name}`] as Uint8Array) ?? ''));
    const changed = change(before);
    expect(changed).not.toBe(before);
    const file = archive({ ...files, [`guest-2025/${name}`]: words(changed) });
    await expect(taking(file)).rejects.toThrow(/ error .*Nothing of .* was taken in/s);
    expect(interviews()).toEqual([SLUG]);
    expect(readdirSync(content).filter((it) => it.startsWith('.'))).toEqual([]);
  });
});
