import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Place, settle } from '../../tools/desk/app/model/decide.ts';
import { NOTHING, type Work } from '../../tools/desk/app/model/work.ts';
import { answers } from '../../tools/desk/app/reading/answers.ts';
import { workOn } from '../../tools/desk/app/reading/existing-work.ts';
import { filesOf, openFile, readWork, viewOf } from '../../tools/desk/app/reading/read-work.ts';
import { toBase64 } from '../../tools/desk/file-content.ts';
import type { Values } from '../../tools/importer/fields.ts';
import {
  PRESS_CONFERENCE,
  SAVED_PAGE,
  SHIPPED_ARTICLE,
  wordArticle,
} from '../helpers/desk-articles.ts';

const content = mkdtempSync(join(tmpdir(), 'desk-files-'));
afterAll(() => rmSync(content, { recursive: true }));

const WORD_FILE = join(content, 'salt.docx');
writeFileSync(WORD_FILE, wordArticle());
const DETAILS = { publisher: 'The Paper Harbour', language: 'en' };

/** What the command line writes, by the names of the files. */
function imported(file: string, slug: string, ...more: string[]): Record<string, string> {
  execFileSync('node', ['tools/import.ts', file, '--slug', slug, '--yes', ...more], {
    env: { ...process.env, CONTENT_DIR: content },
  });
  return filesIn(slug);
}

function filesIn(slug: string): Record<string, string> {
  const folder = join(content, 'interviews', slug);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]),
  );
}

/** Work on an article as the desk begins it. */
function workWith(file: string, values: Values = {}): Work {
  return {
    ...NOTHING,
    file: { name: basename(file), base64: toBase64(readFileSync(file)) },
    values,
  };
}

async function read(work: Work) {
  const { value: input } = await openFile(work.file ?? { name: '', base64: '' });
  const { value } = input ? readWork(input, work) : {};
  if (!value) throw new Error('The article can’t be read.');
  return [value, viewOf(value, work)] as const;
}

/** Settles every doubt as the draft has it, one after the other. */
async function settled(work: Work): Promise<Work> {
  const [, view] = await read(work);
  const [doubt] = view.doubts;
  if (!doubt) return work;
  const place: Pick<Place, 'refs'> = { refs: view.lines.map(({ ref }) => ref) };
  const decisions = settle(work.decisions, doubt.readings[0]?.decisions ?? [], place);
  return settled({ ...work, decisions });
}

/** What the desk writes, by the names of the files. */
async function written(work: Work): Promise<Record<string, string>> {
  const { value, findings } = await filesOf(...(await read(work)));
  if (!value) throw new Error(JSON.stringify(findings));
  return Object.fromEntries(
    Object.entries(value).map(([name, data]) => [name, Buffer.from(data).toString('latin1')]),
  );
}

/** The details with what an editor would accept of the suggestions, as `--yes` does. */
async function accepted(work: Work): Promise<Work> {
  const [, view] = await read(work);
  const { language: _, interviewer: __, interviewee: ___, ...safe } = view.suggested;
  return { ...work, values: { ...safe, ...view.known } };
}

describe('the files that the desk writes', () => {
  it.each([
    ['an article of dashes', SHIPPED_ARTICLE, 'seitov-2024', ['7']],
    ['a press conference', PRESS_CONFERENCE, 'press-2024', ['7', '15']],
    ['a saved page', SAVED_PAGE, 'fog-2024', []],
    ['a Word file', WORD_FILE, 'salt-2024', []],
  ])('are those of the command line, to the byte: %s', async (_, file, slug, doubts) => {
    // A press conference names who asks; elsewhere it is known that nobody is named.
    const details = { ...DETAILS, ...(file !== PRESS_CONFERENCE && { interviewer: '' }) };
    const options = Object.entries(details).map(([name, value]) => `--${name}=${value}`);
    const asRead = doubts.flatMap((line) => ['--as-read', line]);
    const expected = imported(file, slug, ...options, ...asRead);
    const work = await accepted(await settled(workWith(file, details)));
    expect(await written(work)).toEqual(expected);
    // Opened again from its folder, with nothing changed, it is written as it is.
    const files = Object.fromEntries(
      Object.entries(expected).map(([name, data]) => [
        name,
        { base64: Buffer.from(data, 'latin1').toString('base64') },
      ]),
    );
    const again = await workOn(slug, { files, versions: {} });
    expect(again.findings).toBeUndefined();
    expect(again.value && (await written(again.value))).toEqual(expected);
  });

  it('stay as they were written by hand, to the byte, until something is changed', async () => {
    const shipped = 'content/interviews/seitov-2025';
    const read = readdirSync(shipped).map((name) => [
      name,
      { text: readFileSync(join(shipped, name), 'utf8'), version: '' },
    ]);
    const { 'interview.mdx': mdx, ...others } = Object.fromEntries(read);
    const byHand = { text: mdx.text.replace('\n---\n', '\n# By hand.\n---\n\n\n'), version: '' };
    const folder = { files: { ...others, 'interview.mdx': byHand }, versions: {} };
    const opened = await answers.begin({ slug: 'seitov-2025', folder });
    if (!opened.value) throw new Error(JSON.stringify(opened.findings));
    const files = async (work: Work) => (await answers.write(work)).value?.files;
    const untouched = await files(opened.value);
    expect(untouched?.['interview.mdx']).toEqual({ text: byHand.text });
    expect(untouched?.['source.txt']).toEqual({ text: others['source.txt'].text });
    const changed = await files({ ...opened.value, values: { title: 'Another headline' } });
    expect(changed?.['interview.mdx']).toMatchObject({
      text: expect.stringContaining('Another headline'),
    });
  });

  it('follow the text of record, where a correction has changed it since the article was saved', async () => {
    const files = imported(SAVED_PAGE, 'fog-2023', '--publisher=Fog', '--language=en');
    const text = Buffer.from(files['source.txt'] ?? '', 'latin1').toString();
    const [word = ''] = /\w{7,}(?=[.?]\s*$)/m.exec(text) ?? [];
    const corrected = text.replace(word, 'corrected');
    const folder = {
      ...Object.fromEntries(
        Object.entries(files).map(([name, data]) => [
          name,
          { base64: Buffer.from(data, 'latin1').toString('base64') },
        ]),
      ),
      'source.txt': { text: corrected },
    };
    const { value } = await workOn('fog-2023', { files: folder, versions: {} });
    expect(value?.file?.name).toBe('source.txt');
    expect(Buffer.from(value?.file?.base64 ?? '', 'base64').toString()).toBe(corrected);
  });
});
