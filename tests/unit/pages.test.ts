import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../src/archive/read-pages.ts';

/** The problems of a page of plain text, as place, message and offending text. */
async function problemsOf(mdx: string) {
  mkdirSync('.cache/tests', { recursive: true });
  const content = mkdtempSync('.cache/tests/pages-');
  try {
    mkdirSync(join(content, 'pages'));
    writeFileSync(join(content, 'pages', 'about.mdx'), mdx);
    const { problems } = await readPages(content);
    return problems.map(({ file, line, column, message, text }) => [
      `${file.replace(`${content}/`, '')}:${line}:${column}`,
      message,
      text,
    ]);
  } finally {
    rmSync(content, { recursive: true });
  }
}

const HEAD = '---\ntitle: About\ndescription: Nothing in particular.\n---\n\n';
const AT_6 = 'pages/about.mdx:6';

test('a page may have headings, lists, quotations and links', async () => {
  const page = `${HEAD}## Method\n\n- *one* [link](https://a.example)\n\n> A [mail](mailto:a@a.example).\n`;
  expect(await problemsOf(page)).toEqual([]);
});

test.each([
  ['import fs from "node:fs"', 1, 'import fs from "node:fs"'],
  ['A {process.env.HOME} here', 3, '{process.env.HOME}'],
  ['<iframe src="x" />', 1, '<iframe src="x" />'],
  ['- a <b onclick="x">word</b>', 5, '<b onclick="x">word</b>'],
  ['![alt](x.png)', 1, '![alt](x.png)'],
])('a page may not have: %s', async (written, column, text) => {
  expect(await problemsOf(HEAD + written)).toEqual([
    [
      `${AT_6}:${column}`,
      expect.stringMatching(/ can’t stand here: a page is text, not code\.$/),
      text,
    ],
  ]);
});

test.each(['[x](javascript:alert(1))', '[x][y]\n\n[y]: javascript:alert(1)'])(
  'a page may not have: %s',
  async (written) => {
    const [problem] = await problemsOf(HEAD + written);
    expect(problem?.slice(1)).toEqual([
      'A link may lead to a web page, a mail address or a place on this page only.',
      'javascript:alert(1)',
    ]);
  },
);

test('a page needs a title and a description', async () => {
  expect(await problemsOf('---\ntitle: " "\n---\n\nText.')).toEqual([
    ['pages/about.mdx:2:1', '“title” must not be empty.', 'title: " "'],
    ['pages/about.mdx:2:1', '“description” is missing.', 'title: " "'],
  ]);
  expect(await problemsOf('Text.')).toEqual([
    ['pages/about.mdx:1:1', 'The file does not begin with frontmatter.', 'Text.'],
  ]);
});
