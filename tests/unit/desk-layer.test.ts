import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/core/model/passages.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { corrected, correctedIn, type NewWording } from '../../tools/desk/app/layer/correct.ts';
import {
  addAttribution,
  addNote,
  newName,
  setField,
  setKeySentence,
  setList,
} from '../../tools/desk/app/layer/notes-text.ts';
import { readLayer } from '../../tools/desk/app/layer/read-layer.ts';
import { addTo, removeFrom, setIn } from '../../tools/desk/app/layer/yaml-text.ts';

const FOLDER = 'content/interviews/seitov-2025';
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const notes = read('notes.yaml');

/** The lines of a file that a change has removed and added. */
function change(before: string, after: string): { gone: string; new: string } {
  const pieces = diffLines(before, after);
  const text = (key: 'added' | 'removed') =>
    pieces.flatMap((piece) => (piece[key] ? [piece.value] : [])).join('');
  return { gone: text('removed'), new: text('added') };
}

describe('a change of a YAML file', () => {
  it('leaves every byte outside of it, comments, quotation marks and line ends among them', () => {
    const yaml = '# Names.\r\nname: "A"   # the first\r\nlist: [1, 2]\r\nlast: \'x\'\r\n';
    expect(setIn(yaml, ['last'], 'y: z')).toBe(yaml.replace("'x'", '"y: z"'));
    expect(addTo(yaml, ['more'], { a: 1 })).toBe(`${yaml}more:\r\n  - a: 1\r\n`);
    expect(removeFrom(yaml, ['name'])).toBe(yaml.replace(/^name.*\r\n/m, ''));
  });

  it.each([
    ['a list in the middle', 'a:\n  - 1\n\nb: 2\n', ['a'], 'a:\n  - 1\n  - x\n\nb: 2\n'],
    ['an empty list', 'a: []\nb: 2\n', ['a'], 'a:\n  - x\nb: 2\n'],
    ['a file without a line end', 'a:\n  - 1', ['a'], 'a:\n  - 1\n  - x\n'],
    ['a file that is a list', '# None.\n[]\n', [], '# None.\n- x\n'],
    ['a list without indentation', 'a:\n- 1\nb: 2\n', ['a'], 'a:\n- 1\n- x\nb: 2\n'],
  ])('adds to %s', (_, yaml, path, expected) => {
    expect(addTo(yaml, path, 'x')).toBe(expected);
  });

  it('keeps a comment with the entry that it is above', () => {
    const yaml = '- 1\n# Two.\n- 2\n# Three.\n- 3\n';
    expect(removeFrom(yaml, [1])).toBe('- 1\n# Two.\n# Three.\n- 3\n');
  });

  it('says what was meant, also where the file is written in another manner', () => {
    expect(setIn('{ a: [1], b: 2 }\n', ['c'], 3)).toContain('c: 3');
    expect(setIn('a: >\n  long\n  text\nb: 1\n', ['a'], 'short')).toBe('a: short\nb: 1\n');
    expect(setIn('year: 1\n', ['year'], '1992')).toBe('year: "1992"\n');
  });
});

describe('the editor’s layer', () => {
  it('gets a note that is only added, with an id of its own', () => {
    const words = { at: 'personal-trust', quote: '“bridge” between' };
    const after = addNote(notes, words, 'en');
    expect(change(notes, after)).toEqual({
      gone: '',
      new: expect.stringContaining('  - id: bridge-between\n    at: personal-trust\n'),
    });
    expect(addNote(after, words, 'en')).toContain('id: bridge-between-2\n');
    expect(addNote('', words, 'en')).toMatch(/^notes:\n {2}- id: bridge-between\n/);
  });

  it('gets an attribution, and another key sentence for an answer', () => {
    const attribution = { at: 'culture', quote: 'are expected', occurrence: 2 };
    expect(change(notes, addAttribution(notes, attribution)).new).toBe(
      '  - at: culture\n    attribution: official\n    signal: are expected\n    occurrence: 2\n',
    );
    const sentence = { at: 'culture', quote: 'Azerbaijan’s participation opens new doors.' };
    expect(change(notes, setKeySentence(notes, sentence))).toEqual({
      gone: expect.stringMatching(/^ {4}quote: Given the centuries-old [^\n]*\n$/),
      new: `    quote: ${sentence.quote}\n`,
    });
  });

  it('loses a field that is emptied and may be left out, and an entry of a list of words', () => {
    const name = newName('Alat');
    expect(setField(setField(name, ['index'], 'A', true), ['index'], '', true)).toBe(name);
    expect(setField(name, ['note'], '', true)).not.toContain('note');
    const listed = setList(name, ['aliases'], ['Alyat', 'Port of Alat']);
    expect(listed).toBe(`${name}aliases:\n  - Alyat\n  - Port of Alat\n`);
    expect(setList(listed, ['aliases'], ['Port of Alat'])).toBe(
      `${name}aliases:\n  - Port of Alat\n`,
    );
    expect(setList(listed, ['aliases'], [])).toBe(name);
  });

  it('is checked as npm run check:content does, field by field', () => {
    const names = readdirSync('content/names').map((file) => [
      `names/${file}`,
      readFileSync(`content/names/${file}`, 'utf8'),
    ]);
    const texts = { ...Object.fromEntries(names), 'interview.mdx': read('interview.mdx') };
    const problems = (more: Record<string, string>) =>
      readLayer({
        texts: { ...texts, 'notes.yaml': notes, ...more },
        changed: Object.keys(more),
      }).value?.problems.map(({ file, path }) => `${file} ${path.join(' ')}`);
    expect(problems({})).toEqual([]);
    expect(
      problems({ 'notes.yaml': setIn(notes, ['notes', 0, 'quote'], 'no such words') }),
    ).toEqual(['notes.yaml notes 0 quote']);
    expect(problems({ 'notes.yaml': removeFrom(notes, ['keySentences', 0]) })).toEqual([
      'notes.yaml keySentences',
    ]);
    const baku = texts['names/baku.yaml'] ?? '';
    expect(problems({ 'names/baku.yaml': setList(baku, ['see'], ['nowhere']) })).toEqual([
      'names/baku.yaml see 0',
    ]);
    expect(problems({ 'names/x.yaml': newName('nowhere in it') })).toContain('names/x.yaml kind');
    expect(problems({ 'corrections.yaml': '- at: nothing\n' })).toEqual(['corrections.yaml 0']);
  });
});

describe('a correction', () => {
  const files = {
    'interview.mdx': read('interview.mdx'),
    'source.txt': read('source.txt'),
    'corrections.yaml': '# None yet.\n',
  };
  const people = readLayer({ texts: files, changed: [] }).value?.people ?? [];
  const passages = passagesOf(readTranscript(files['interview.mdx'], people).transcript);
  const find = (pasted: string) => correctedIn(passages, files['source.txt'], pasted);
  const [first] = find(
    files['source.txt'].replace('two brotherly nations', 'two fraternal nations'),
  );

  it('is found in the corrected article, whatever else has changed around it', () => {
    const article = files['source.txt'].replace('two brotherly nations', 'two fraternal nations');
    const found = find(`Most read\n\n${article}\n9,876 views`);
    expect(found.map(({ at }) => at)).toEqual(['political-advantages-1']);
    const [{ was = '', now = '' } = {}] = found;
    expect(now).toBe(was.replace('two brotherly', 'two fraternal'));
  });

  it('is found in one pasted paragraph, without the dash before it', () => {
    const paragraph = `– ${first?.now}`;
    expect(find(paragraph)).toEqual([first]);
    expect(find(first?.now ?? '')).toEqual([first]);
  });

  it('is not found in what was not corrected, nor in other words', () => {
    expect(find(files['source.txt'])).toEqual([]);
    expect(find('Something else altogether, that nobody says in this interview.')).toEqual([]);
  });

  it('changes its words and the hash, and nothing else of the transcript and the text of record', async () => {
    const after = await corrected(files, first as NewWording, people, '2026-11-26');
    const { was = '', now = '' } = first ?? {};
    expect(after?.['source.txt']).toBe(files['source.txt'].replace(was, now));
    const hash = /sha256: \w+/;
    const [old = '', next = ''] = [files, after].map((one) => one?.['interview.mdx'] ?? '');
    expect(hash.exec(next)?.[0]).not.toBe(hash.exec(old)?.[0]);
    expect(next.replace(hash, '')).toBe(old.replace(was, now).replace(hash, ''));
    expect(after?.['corrections.yaml']).toMatch(
      /^# None yet\.\n- at: political-advantages-1\n {2}date: 2026-11-26\n {2}what: ""\n/,
    );
  });

  it('keeps the markup beside the words that change', async () => {
    const mdx = files['interview.mdx'].replace('brotherly nations', '*brotherly* nations');
    const wording = {
      ...(first as NewWording),
      now: first?.was.replace('and states', 'and *states') ?? '',
    };
    const after = await corrected(
      { ...files, 'interview.mdx': mdx },
      wording,
      people,
      '2026-11-26',
    );
    expect(after?.['interview.mdx']).toContain('two *brotherly* nations and \\*states with');
  });

  it.each([
    ['words that the transcript does not have', (one: NewWording) => ({ ...one, was: 'Other.' })],
    ['a paragraph that becomes two', (one: NewWording) => ({ ...one, now: `${one.now}\n\nMore.` })],
    ['a paragraph that becomes a heading', (one: NewWording) => ({ ...one, now: '' })],
  ])('is refused for %s', async (_, wording) => {
    expect(await corrected(files, wording(first as NewWording), people, '2026-11-26')).toBe(
      undefined,
    );
  });
});
