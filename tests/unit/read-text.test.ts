import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { readOptional, readText } from '../../src/archive/read-text.ts';
import type { Finding } from '../../src/core/read/problem.ts';

const FOLDER = '.cache/tests/read-text';
mkdirSync(FOLDER, { recursive: true });
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Writes a file, and reads it in both ways. */
async function read(name: string, bytes?: Buffer) {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  if (bytes) writeFileSync(`${FOLDER}/${name}`, bytes);
  const needed = await readText(`${FOLDER}/${name}`, report);
  const optional = await readOptional(`${FOLDER}/${name}`, report);
  return { needed, optional, findings };
}

it('a file is read to the character, its byte order mark included', async () => {
  const text = '\ufeffƏ 🌙\r\n';
  const { needed, optional, findings } = await read('good.yaml', Buffer.from(text));
  expect([needed, optional, findings]).toEqual([text, text, []]);
});

it('fault 20: a byte that is not UTF-8 is reported at its place, whatever the file', async () => {
  const { needed, optional, findings } = await read(
    'interview.mdx',
    Buffer.from('---\ntitle: caf\xe9 au lait\n', 'latin1'),
  );
  expect([needed, optional]).toEqual([undefined, undefined]);
  const finding = {
    rule: 'encoding',
    line: 2,
    column: 11,
    message: 'interview.mdx is not UTF-8 text.',
    text: 'title: caf\ufffd au lait',
    suggestion: 'Open it in a text editor and save it again with the encoding UTF-8.',
  };
  expect(findings).toEqual([finding, finding]);
});

it('a file that is not there is reported, unless it need not be there', async () => {
  const { needed, optional, findings } = await read('source.txt');
  expect([needed, optional]).toEqual([undefined, '']);
  expect(findings.map(({ message }) => message)).toEqual([
    'There is no source.txt in this folder.',
  ]);
});
