import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { placeFiles } from '../../tools/import/place.ts';
import { replaceFolder } from '../../tools/replace-folder.ts';

const ARTICLE = 'tests/fixtures/articles/dash-with-space/article.txt';
const ANSWERS = [
  ...['--interviewee', 'Mara Quill', '--role', 'keeper of Lumen Rock', '--interviewer', ''],
  ...['--publisher', 'The Paper Harbour', '--publisher-url', 'https://paper-harbour.example/'],
  ...['--url', '', '--yes'],
];
const root = mkdtempSync(join(tmpdir(), 'verbatim-import-'));
let content = '';
let count = 0;

beforeEach(() => {
  count += 1;
  content = join(root, String(count));
  mkdirSync(content);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('npm run import', { timeout: 120_000 }, () => {
  it('writes an interview that passes all checks once everything has been said', () => {
    const { status, stdout } = run(ARTICLE, '--slug', 'quill-2024', ...ANSWERS);
    expect(stdout).toContain('   15  Credit of a photograph: Photo: The Paper Harbour');
    expect(stdout).toContain('3 questions, 3 answers, 4 answer paragraphs, 1 lead paragraph.');
    expect(status).toBe(0);
    expect(files('quill-2024')).toEqual(['interview.mdx', 'removed.yaml', 'source.txt']);
    expect(check().stdout).toContain('Content: no problems.');
  });

  it('invents nothing: what the article does not say is left empty, and the checks name it', () => {
    expect(run(ARTICLE, '--slug', 'quill-2024').status).toBe(0);
    const mdx = read('quill-2024', 'interview.mdx');
    expect(mdx).toContain(
      'title: "The keeper of Lumen Rock: “The lamp never asks who is out there”"',
    );
    expect(mdx).toContain('date: 2024-03-02');
    expect(mdx).toContain('publisher: Harbour Pictures');
    const { status, stdout } = check();
    expect(status).toBe(1);
    const fields = [...stdout.matchAll(/interview\.mdx:(\d+):\d+ {2}error {2}“(.+?)” must/g)];
    expect(fields.map(([, line, field]) => `${line} ${field}`)).toEqual([
      '4 language',
      '6 people → #1 → id',
      '8 people → #1 → name',
      '9 people → #1 → role',
      '10 people → #2 → id',
      '12 people → #2 → name',
      '14 publisher → name',
      '15 publisher → url',
      '16 rights',
      '20 sources → #1 → publisher',
      '21 sources → #1 → url',
    ]);
    expect(stdout).toContain('role: "" # Fill in: Office and institution of who answers');
    // The same as data.
    const json = check('--json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toHaveLength(fields.length);
    expect(JSON.parse(json.stdout)[0]).toEqual({
      rule: 'frontmatter',
      severity: 'error',
      file: expect.stringMatching(/interviews\/quill-2024\/interview\.mdx$/),
      line: 4,
      column: 1,
      message: '“language” must not be empty.',
      text: expect.stringContaining('language: ""'),
      suggestion: 'Write it between the quotation marks.',
    });
  });

  it('writes nothing when it can’t tell question from answer, and shows the lines', () => {
    const file = 'tests/fixtures/articles/unclear-statement/article.txt';
    const { status, stderr } = run(file, '--slug', 'ink-2024');
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}:5:1  This turn does not ask`);
    expect(stderr).toContain('    3  – In the cellar.\n>   5  – It is said to be blue.\n');
    expect(stderr).toContain('--question 5');
    expect(stderr).toContain('Nothing was written.');
    expect(readdirSync(content)).toEqual([]);
    expect(run(file, '--slug', 'ink-2024', '--question', '5').status).toBe(0);
  });

  it('never overwrites an interview, unless it is told to', () => {
    run(ARTICLE, '--slug', 'quill-2024', ...ANSWERS);
    const before = read('quill-2024', 'interview.mdx');
    const { status, stderr } = run(ARTICLE, '--slug', 'quill-2024', '--title', 'Another headline');
    expect(status).toBe(1);
    expect(stderr).toContain('is there already. Nothing was written.');
    expect(read('quill-2024', 'interview.mdx')).toBe(before);
  });

  it('keeps ids, labels, topics, frontmatter and other files when it imports again', () => {
    run(ARTICLE, '--slug', 'quill-2024', ...ANSWERS);
    const folder = join(content, 'interviews', 'quill-2024');
    const edited = read('quill-2024', 'interview.mdx')
      .replace(/id="\S+" label="[^"]+"/, `id="silence" label="Silence & cats" topics={['sea']}`)
      .replace('id="cats" label="Cats"', 'id="minutes" label="The minutes"');
    writeFileSync(join(folder, 'interview.mdx'), edited);
    writeFileSync(join(folder, 'notes.yaml'), 'notes: []\n');
    const article = readFileSync(ARTICLE, 'utf8')
      .replace('And the cats?', 'And what do the cats do?')
      .replace('– What do you do', '– Do you sleep?\n\n– Never.\n\n– What do you do');
    const file = join(content, 'again.txt');
    writeFileSync(file, article);
    expect(run(file, '--slug', 'quill-2024', '--force').status).toBe(0);
    const { exchanges } = readTranscript(read('quill-2024', 'interview.mdx')).transcript;
    expect(exchanges.map(({ id, label, topics }) => [id, label, topics])).toEqual([
      ['silence', 'Silence & cats', ['sea']],
      ['sleep', 'Sleep', []],
      ['lamp-goes', 'Lamp goes', []],
      ['cats', 'Cats', []],
    ]);
    expect(files('quill-2024')).toContain('notes.yaml');
    expect(check().stdout).toContain('Content: no problems.');
  });

  it('keeps an id by its place when only the wording of the question has changed', () => {
    run(ARTICLE, '--slug', 'quill-2024', ...ANSWERS);
    const file = join(content, 'again.txt');
    writeFileSync(file, readFileSync(ARTICLE, 'utf8').replace('And the cats?', 'And the felines?'));
    const { stdout } = run(file, '--slug', 'quill-2024', '--force');
    expect(stdout).toContain('cats · Cats (kept from the question that was here)');
  });

  it('keeps source.txt byte for byte: byte order mark, CR LF and all', () => {
    const file = 'tests/fixtures/articles/wrapped-with-crlf/article.txt';
    run(file, '--slug', 'fog-2024');
    const copy = readFileSync(join(content, 'interviews', 'fog-2024', 'source.txt'));
    expect(copy.equals(readFileSync(file))).toBe(true);
  });

  it('keeps a saved page beside the text that was taken from it', () => {
    const file = 'tests/fixtures/articles/saved-page/article.html';
    run(file, '--slug', 'fog-2024');
    expect(files('fog-2024')).toContain('source.html');
    const mdx = read('fog-2024', 'interview.mdx');
    expect(mdx).toContain('url: https://paper-harbour.example/the-fog-market');
    expect(mdx).toContain('date: 2024-03-02');
    expect(mdx).toContain('note: The text of the saved page source.html');
  });

  it('says so when there is no place to write to, and leaves nothing', () => {
    writeFileSync(join(content, 'interviews'), 'a file where a folder should be');
    const { status, stderr } = run(ARTICLE, '--slug', 'quill-2024');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The interview can’t be written: .*\nNothing was written\.\n$/);
    expect(readdirSync(content)).toEqual(['interviews']);
  });

  it('has a word on what is odd, and goes on to the build', () => {
    const file = join(content, 'article.txt');
    writeFileSync(file, readFileSync(ARTICLE, 'utf8').replace('cats', 'c\u00adats'));
    const { stdout } = run(file, '--slug', 'quill-2024', ...ANSWERS);
    expect(stdout).toContain('Worth a look:');
    expect(stdout).toMatch(/0 errors, 1 warning\.\n\nNext: npm run build\n$/);
  });

  it.each([
    [[ARTICLE], 'Name the interview’s folder'],
    [[ARTICLE, '--slug', '../quill'], 'can’t be the name of an interview’s folder'],
    [[ARTICLE, '--slug', 'a'.repeat(81)], 'it has 81 characters'],
    [['nowhere.txt', '--slug', 'quill-2024'], 'nowhere.txt does not exist. Nothing was written.'],
    [['tests', '--slug', 'quill-2024'], 'tests is a folder'],
    [[ARTICLE, '--slug', 'quill-2024', '--date', 'tomorrow'], '--date: “date” must be a day'],
    [['public/icon.svg', '--slug', 'quill-2024'], 'where is the first question?'],
  ])('writes nothing and says why: %o', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(readdirSync(content)).toEqual([]);
  });
});

describe('putting files in place', () => {
  it('leaves what was there, and nothing else, when something fails on the way', async () => {
    const target = join(content, 'interviews', 'old-2024');
    await placeFiles(target, { 'source.txt': 'old' }, false, async () => undefined);
    const failing = placeFiles(target, { 'source.txt': 'new' }, true, async () => {
      throw new Error('full disk');
    });
    await expect(failing).rejects.toThrow('full disk');
    expect(read('old-2024', 'source.txt')).toBe('old');
    expect(readdirSync(content)).toEqual(['interviews']);
  });

  it('replaces a folder, and leaves nothing beside it', async () => {
    const target = join(content, 'interviews', 'old-2024');
    for (const text of ['old', 'new'])
      await placeFiles(target, { 'source.txt': text }, true, async () => undefined);
    expect(read('old-2024', 'source.txt')).toBe('new');
    expect(readdirSync(content)).toEqual(['interviews']);
  });

  it('never loses what was there, even if it can’t be put back', async () => {
    const folder = join(content, 'interviews', 'old-2024');
    await placeFiles(folder, { 'source.txt': 'old' }, false, async () => undefined);
    // A path that leads through the folder itself: nothing can be put there once it is moved.
    symlinkSync(join(content, 'interviews'), join(folder, 'up'));
    const target = join(folder, 'up', 'old-2024');
    const work = join(content, 'work');
    mkdirSync(join(work, 'new'), { recursive: true });
    const aside = `${work}-previous`;
    expect(() => replaceFolder(target, join(work, 'new'))).toThrow(aside);
    expect(readFileSync(join(aside, 'source.txt'), 'utf8')).toBe('old');
  });
});

function run(...args: string[]) {
  return spawn('tools/import.ts', ...args);
}

function check(...args: string[]) {
  return spawn('tools/check.ts', ...args);
}

function spawn(...args: string[]) {
  return spawnSync(process.execPath, args, {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
}

function files(slug: string): string[] {
  return readdirSync(join(content, 'interviews', slug)).sort();
}

function read(slug: string, name: string): string {
  return readFileSync(join(content, 'interviews', slug, name), 'utf8');
}
