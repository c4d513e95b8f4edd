import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { hasErrors, renderReport } from '../../src/checks/report.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { importCommand } from '../../tools/import/command.ts';
import { placeFiles } from '../../tools/import/place.ts';
import { replaceFolder } from '../../tools/replace-folder.ts';
import { paragraph, wordFile, run as wordRun } from '../helpers/word-file.ts';

const ARTICLE = 'tests/fixtures/articles/dash-with-space/article.txt';
const ANSWERS = [
  ...['--interviewee', 'Mara Quill', '--role', 'keeper of Lumen Rock', '--interviewer', ''],
  ...['--publisher', 'The Paper Harbour', '--publisher-url', 'https://paper-harbour.example/'],
  ...['--url', '', '--language', 'en', '--yes'],
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
  it('writes an interview that passes all checks once everything has been said', async () => {
    const { status, stdout } = spawn(
      ...['tools/import.ts', ARTICLE, '--slug', 'quill-2024'],
      ...ANSWERS,
    );
    expect(stdout).toContain('   15  Credit of a photograph: Photo: The Paper Harbour');
    expect(stdout).toContain('3 questions, 3 turns, 4 answer paragraphs, 1 lead paragraph.');
    expect(status).toBe(0);
    expect(files('quill-2024')).toEqual([
      'import.yaml',
      'interview.mdx',
      'removed.yaml',
      'source.txt',
    ]);
    expect((await check()).stdout).toContain('Content: no problems.');
  });

  it('invents nothing: what the article does not say is left empty, and the checks name it', async () => {
    expect((await run(ARTICLE, '--slug', 'quill-2024')).status).toBe(0);
    const mdx = read('quill-2024', 'interview.mdx');
    expect(mdx).toContain(
      'title: "The keeper of Lumen Rock: “The lamp never asks who is out there”"',
    );
    expect(mdx).toContain('date: 2024-03-02');
    expect(mdx).toContain('publisher: Harbour Pictures');
    const { status, stdout } = await check();
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
    const json = spawn('tools/check.ts', '--json');
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

  it('writes a draft with its doubts, which can’t be published until each is settled', async () => {
    const file = 'tests/fixtures/articles/unclear-statement/article.txt';
    const first = await run(file, '--slug', 'ink-2024', '--yes');
    expect(first.status).toBe(0);
    expect(first.stdout).toContain(
      '    5  – It is said to be blue.\n       This turn does not ask',
    );
    expect(first.stdout).toContain('→ somebody who asks begins to speak: --as-read 5');
    expect(first.stdout).toContain('goes on with what is said before it: --paragraph 5');
    expect(read('ink-2024', 'import.yaml')).toContain('message: "This turn does not ask');
    const { status, stdout } = await check();
    expect(status).toBe(1);
    expect(stdout).toMatch(/import\.yaml:\d+:\d+ {2}error {2}Line 5 of the article: This turn/);
    expect((await run(file, '--slug', 'ink-2024', '--force', '--question', '5')).status).toBe(0);
    expect(read('ink-2024', 'import.yaml')).toContain('{ role: question, lines: "5" }');
    expect((await check()).stdout).not.toContain('Line 5 of the article');
  });

  it('can’t be published where a doubt was deleted by hand, and asks again', async () => {
    const file = 'tests/fixtures/articles/unclear-statement/article.txt';
    await run(file, '--slug', 'ink-2024', '--yes');
    const record = join(content, 'interviews', 'ink-2024', 'import.yaml');
    const emptied = readFileSync(record, 'utf8').replace(
      /doubts:\n.*(?=checksum:)/s,
      'doubts: []\n',
    );
    expect(emptied).toContain('doubts: []');
    writeFileSync(record, emptied);
    expect((await check()).stdout).toMatch(
      /import\.yaml:\d+:\d+ {2}error {2}The decisions or doubts in this file were changed/,
    );
    await run(file, '--slug', 'ink-2024', '--force');
    expect((await check()).stdout).toContain('Line 5 of the article');
    expect((await check()).stdout).not.toContain('were changed');
  });

  it('keeps the Word file beside its text, with its hash, and lists what is not in the text', async () => {
    const file = join(content, 'article.docx');
    const words = [
      ...['– When did you come to the rock?', '– In winter, with the last boat.'],
      ...['– And why did you stay?', '– Nobody came to fetch me.'],
    ];
    writeFileSync(
      file,
      wordFile({
        body: words.map((line) => paragraph(wordRun(line))).join(''),
        comments: [paragraph(wordRun('May we print this?'))],
      }),
    );
    const { status, stdout } = await run(
      file,
      '--slug',
      'rock-2024',
      '--title',
      'The rock',
      ...ANSWERS,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('In the file, and not in source.txt:\n       Comment: May we print');
    expect(files('rock-2024')).toContain('source.docx');
    expect(read('rock-2024', 'source.txt')).toBe(`${words.join('\n\n')}\n`);
    expect(read('rock-2024', 'interview.mdx')).toContain('The text of the Word file source.docx.');
    expect((await check()).stdout).not.toContain('import.yaml');
    writeFileSync(join(content, 'interviews', 'rock-2024', 'source.docx'), 'something else');
    expect((await check()).stdout).toMatch(
      /import\.yaml:6:\d+ {2}error {2}source\.docx is not the file that source\.txt was taken from/,
    );
  });

  it('keeps the times of captions, and again when their text is imported once more', async () => {
    const file = join(content, 'talk.vtt');
    const cues = [
      '<v Mia Lund>When?',
      '<v Ole Brandt>In winter.',
      '<v Mia Lund>Why?',
      '<v Ole Brandt>So.',
    ];
    const cue = (words: string, i: number) => `00:0${i}.000 --> 00:0${i}.900\n${words}`;
    writeFileSync(file, `WEBVTT\n\n${cues.map(cue).join('\n\n')}\n`);
    expect((await run(file, '--slug', 'talk-2024', '--title', 'A talk', ...ANSWERS)).status).toBe(
      0,
    );
    expect(files('talk-2024')).toContain('source.vtt');
    const times = 'times:\n  - { line: 1, from: 00:00:00.000, to: 00:00:00.900 }\n';
    expect(read('talk-2024', 'import.yaml')).toContain(times);
    const text = join(content, 'interviews', 'talk-2024', 'source.txt');
    expect((await run(text, '--slug', 'talk-2024', '--force')).status).toBe(0);
    expect(read('talk-2024', 'import.yaml')).toContain(times);
    expect(read('talk-2024', 'import.yaml')).toContain('file: source.vtt');
    expect((await check()).stdout).not.toContain('import.yaml');
  });

  it('shows how each line is read, and writes nothing', async () => {
    const file = 'tests/fixtures/articles/somebody-speaks-once/article.txt';
    const { status, stdout } = await run(file, '--show');
    expect(status).toBe(0);
    expect(stdout).toMatch(/ {4}3 {2}question mia-lund +Mia Lund: Where do you sleep best\?/);
    expect(stdout).toMatch(/\? {3}15 {2}answer jon-rask +Jon Rask: This talk/);
    expect(stdout).toContain('“Jon Rask” speaks once: who is it?');
    expect(readdirSync(content)).toEqual([]);
  });

  it('applies decisions again when it imports again, and keeps what was set by hand', async () => {
    const file = 'tests/fixtures/articles/somebody-speaks-once/article.txt';
    const import_ = (...more: string[]) => run(file, '--slug', 'train-2024', '--yes', ...more);
    await import_();
    await import_('--force', '--person', 'jon-rask=Jon Rask, other');
    const folder = join(content, 'interviews', 'train-2024');
    const edit = (name: string, from: string, to: string) =>
      writeFileSync(join(folder, name), read('train-2024', name).replace(from, to));
    edit('interview.mdx', 'In the last carriage.', 'In the *last* carriage.');
    edit('interview.mdx', 'name: Ole Brandt', 'name: Ole Brandt\n    honorific: Dr');
    edit('removed.yaml', 'reason: Headline', 'reason: The headline');
    const { stdout } = await import_('--force');
    const mdx = read('train-2024', 'interview.mdx');
    expect(mdx).toContain('In the *last* carriage.');
    expect(mdx).toContain('honorific: Dr');
    expect(mdx).toContain('<Turn by="jon-rask">\n\nThis talk was recorded');
    expect(mdx).toMatch(/- id: jon-rask\n {4}part: other/);
    expect(read('train-2024', 'removed.yaml')).toContain('reason: The headline');
    expect(stdout).toContain('What was there before:');
    expect(readdirSync(join(content, '.backup'))).toEqual(['train-2024', 'train-2024.2']);
  });

  it('takes over what was removed by hand as a decision', async () => {
    await run(ARTICLE, '--slug', 'quill-2024', ...ANSWERS);
    const folder = join(content, 'interviews', 'quill-2024');
    const line = 'I signed it the same evening. The boat came in the morning, and it did not wait.';
    const edit = (name: string, from: string, to: string) =>
      writeFileSync(join(folder, name), read('quill-2024', name).replace(from, to));
    edit('interview.mdx', `${line}\n\n`, '');
    edit(
      'removed.yaml',
      'lines:\n',
      `lines:\n  - { line: 19, text: "${line}", reason: Told off the record }\n`,
    );
    expect((await check()).stdout).toContain('Content: no problems.');
    await run(ARTICLE, '--slug', 'quill-2024', '--force', '--yes');
    expect(read('quill-2024', 'interview.mdx')).not.toContain(line);
    expect(read('quill-2024', 'removed.yaml')).toContain('reason: Told off the record');
    expect(read('quill-2024', 'import.yaml')).toContain('{ role: remove, lines: "19" }');
    expect((await check()).stdout).toContain('Content: no problems.');
  });

  it('never overwrites an interview, unless it is told to', async () => {
    await run(ARTICLE, '--slug', 'quill-2024', ...ANSWERS);
    const before = read('quill-2024', 'interview.mdx');
    const { status, stderr } = await run(
      ARTICLE,
      '--slug',
      'quill-2024',
      '--title',
      'Another headline',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('is there already. Nothing was written.');
    expect(read('quill-2024', 'interview.mdx')).toBe(before);
  });

  it('keeps ids, labels, topics, frontmatter and other files when it imports again', async () => {
    await run(ARTICLE, '--slug', 'quill-2024', ...ANSWERS);
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
    expect((await run(file, '--slug', 'quill-2024', '--force')).status).toBe(0);
    const { exchanges } = readTranscript(read('quill-2024', 'interview.mdx')).transcript;
    expect(exchanges.map(({ id, label, topics }) => [id, label, topics])).toEqual([
      ['silence', 'Silence & cats', ['sea']],
      ['sleep', 'Sleep', []],
      ['lamp-goes', 'Lamp goes', []],
      ['cats', 'Cats', []],
    ]);
    expect(files('quill-2024')).toContain('notes.yaml');
    expect((await check()).stdout).toContain('Content: no problems.');
  });

  it('keeps an id by its place when only the wording of the question has changed', async () => {
    await run(ARTICLE, '--slug', 'quill-2024', ...ANSWERS);
    const file = join(content, 'again.txt');
    writeFileSync(file, readFileSync(ARTICLE, 'utf8').replace('And the cats?', 'And the felines?'));
    const { stdout } = await run(file, '--slug', 'quill-2024', '--force');
    expect(stdout).toContain('cats · Cats (kept from the question that was here)');
  });

  it('keeps source.txt byte for byte: byte order mark, CR LF and all', async () => {
    const file = 'tests/fixtures/articles/wrapped-with-crlf/article.txt';
    await run(file, '--slug', 'fog-2024');
    const copy = readFileSync(join(content, 'interviews', 'fog-2024', 'source.txt'));
    expect(copy.equals(readFileSync(file))).toBe(true);
  });

  it('keeps a saved page beside the text that was taken from it', async () => {
    const file = 'tests/fixtures/articles/saved-page/article.html';
    await run(file, '--slug', 'fog-2024');
    expect(files('fog-2024')).toContain('source.html');
    const mdx = read('fog-2024', 'interview.mdx');
    expect(mdx).toContain('url: https://paper-harbour.example/the-fog-market');
    expect(mdx).toContain('date: 2024-03-02');
    expect(mdx).toContain('note: The visible text of the saved page source.html');
  });

  it('says so when there is no place to write to, and leaves nothing', async () => {
    writeFileSync(join(content, 'interviews'), 'a file where a folder should be');
    const { status, stderr } = await run(ARTICLE, '--slug', 'quill-2024');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The interview can’t be written: .*\nNothing was written\.\n$/);
    expect(readdirSync(content)).toEqual(['interviews']);
  });

  it('has a word on what is odd, and goes on to the build', async () => {
    const file = join(content, 'article.txt');
    writeFileSync(file, readFileSync(ARTICLE, 'utf8').replace('cats', 'c\u00adats'));
    const { stdout } = await run(file, '--slug', 'quill-2024', ...ANSWERS);
    expect(stdout).toContain('Worth a look:');
    expect(stdout).toMatch(/0 errors, 1 warning\.\n\nNext: npm run build\n$/);
  });

  it.each([
    [[ARTICLE], 'Name the interview’s folder'],
    [[ARTICLE, '--slug', '../quill'], 'can’t be the name of an interview’s folder'],
    [[ARTICLE, '--slug', 'a'.repeat(81)], 'it has 81 characters'],
    [['nowhere.txt', '--slug', 'quill-2024'], 'nowhere.txt does not exist. Nothing was written.'],
    [['tests', '--slug', 'quill-2024'], 'tests is a folder'],
    [
      [ARTICLE, '--slug', 'quill-2024', '--date', 'tomorrow'],
      '--date: “tomorrow”: “date” must be a day',
    ],
    [['tools/desk/app/icon.svg', '--slug', 'quill-2024'], 'where is the first question?'],
  ])('writes nothing and says why: %o', async (args, message) => {
    const { status, stderr } = await run(...args);
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

  it('replaces a folder, and keeps a copy of it', async () => {
    const target = join(content, 'interviews', 'old-2024');
    for (const text of ['old', 'new'])
      await placeFiles(target, { 'source.txt': text }, true, async () => undefined);
    expect(read('old-2024', 'source.txt')).toBe('new');
    expect(readdirSync(content)).toEqual(['.backup', 'interviews']);
    expect(readFileSync(join(content, '.backup/old-2024/source.txt'), 'utf8')).toBe('old');
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

/** Runs the command as far as its exit status and what it prints, without a process of its own. */
async function run(...args: string[]) {
  const [stdout, stderr] = [printed('log'), printed('error')];
  const status = await importCommand(args, {}, content);
  return { status, stdout: stdout(), stderr: stderr() };
}

/** Checks the content, with settings of the site, which no import writes. */
async function check() {
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  const { problems } = await readArchive(content);
  return { status: hasErrors(problems) ? 1 : 0, stdout: renderReport(problems) };
}

/** What is printed from now on, until it is asked for. */
function printed(where: 'log' | 'error'): () => string {
  const spy = vi.spyOn(console, where).mockImplementation(() => undefined);
  return () => {
    const lines = spy.mock.calls.map((words) => `${words.join(' ')}\n`);
    spy.mockRestore();
    return lines.join('');
  };
}

/** Runs a command as an editor does. */
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
