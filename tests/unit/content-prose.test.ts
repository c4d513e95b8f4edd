import { describe, expect, it } from 'vitest';
import { readEdited } from '../helpers/invented-interview.ts';
import { answer, expectMistake } from '../helpers/mistakes.ts';

const HEADING = 'Only the question of an exchange is a heading, and it begins with “## ”.';
const BRACE = 'To show a brace, write \\{ or \\} instead.';
const BRACES = 'To show braces, write \\{ and \\} instead.';
const TAG = 'To show a “<”, write \\< instead.';
const IMPORT = 'To show the word, write its first letter as &#105; (import) or &#101; (export).';
const TEXT_ONLY = 'can’t stand here: a transcript is paragraphs of text.';
const CODE = `Code in braces ${TEXT_ONLY}`;
const ELEMENT = `This component or HTML element ${TEXT_ONLY}`;
const ESM = `A line that begins with “import” or “export” (it would be run as code) ${TEXT_ONLY}`;
const LINK = 'A link may lead to a web page, a mail address or a place on this page only.';
const LINK_TO = 'Use an address that begins with https://, http://, mailto: or #.';
const SPAN = '<span> takes only lang="…" and dir="…" here.';
const SPAN_TO = 'Give a language such as lang="az", a direction such as dir="rtl", or neither.';
const COMMENT =
  'This can’t be read as MDX: Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`).';
const AUTOLINK =
  'This can’t be read as MDX: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`).';

/** What stands in the answer; the column, message, offending text and suggestion to be told. */
const PROSE: [written: string, column: number, message: string, text: string, to: string][] = [
  [
    'A map { perhaps.',
    7,
    'This can’t be read as MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
    '{ perhaps.',
    BRACE,
  ],
  ['Say {hello} to the moon.', 5, CODE, '{hello}', BRACES],
  ['{hello}', 1, CODE, '{hello}', BRACES],
  [
    'An <b>unclosed one.',
    4,
    'This can’t be read as MDX: Expected a closing tag for `<b>` (46:4) before the end of `paragraph`.',
    '<b>unclosed one.',
    TAG,
  ],
  [
    '<!-- later -->',
    1,
    COMMENT,
    '<!-- later -->',
    `Remove the comment; ${TAG.replace('To', 'to')}`,
  ],
  [
    'See <https://a.example>.',
    5,
    AUTOLINK,
    '<https://a.example>.',
    `Write a link as [words](https://…); ${TAG.replace('To', 'to')}`,
  ],
  ['import duties rose', 1, ESM, 'import duties rose', IMPORT],
  ['export figures fell', 1, ESM, 'export figures fell', IMPORT],
  ['import fs from "node:fs"', 1, ESM, 'import fs from "node:fs"', IMPORT],
  ['{fs.readFileSync("a")}', 1, CODE, '{fs.readFileSync("a")}', BRACES],
  ['A [map](javascript:alert(1)).', 3, LINK, 'javascript:alert(1)', LINK_TO],
  ['A [map](JaVaScript:alert(1)).', 3, LINK, 'JaVaScript:alert(1)', LINK_TO],
  ['A [map](data:text/html,hi).', 3, LINK, 'data:text/html,hi', LINK_TO],
  ['A [map](vbscript:map).', 3, LINK, 'vbscript:map', LINK_TO],
  ['A [map](/elsewhere/).', 3, LINK, '/elsewhere/', LINK_TO],
  ['<Map place="Nowhere" />', 1, ELEMENT, '<Map place="Nowhere" />', TAG],
  ['A <Map>perhaps</Map>.', 3, ELEMENT, '<Map>perhaps</Map>', TAG],
  ['A <span style="color:red">map</span>.', 9, SPAN, '<span style="color:red">map</span>', SPAN_TO],
  ['A <span onclick="go()">map</span>.', 9, SPAN, '<span onclick="go()">map</span>', SPAN_TO],
  ['A <span {...map}>map</span>.', 9, SPAN, '<span {...map}>map</span>', SPAN_TO],
  [
    '<iframe src="https://a.example"></iframe>',
    1,
    ELEMENT,
    '<iframe src="https://a.example"></iframe>',
    TAG,
  ],
  ['<script>alert(1)</script>', 1, ELEMENT, '<script>alert(1)</script>', TAG],
  ['## A second question?', 1, `A heading ${TEXT_ONLY}`, '## A second question?', HEADING],
];

describe('what would be code or markup is told and goes no further', () => {
  it.each(PROSE)('%s', (written, column, message, text, suggestion) =>
    expectMistake({
      edit: answer(written),
      at: `interview.mdx:46:${column}`,
      message,
      text,
      suggestion,
    }),
  );

  it('the same characters may be shown, with a backslash or a number', async () => {
    const { interview, problems } = await readEdited([
      answer('&#105;mport \\{duties\\} \\<rose> -- o\'clock... "so"'),
      {
        file: 'source.txt',
        from: /A map, perhaps.*/,
        to: 'import {duties} <rose> -- o\'clock... "so"',
      },
      { from: /^ {4}sha256:.*\n/m, to: '' },
    ]);
    expect(problems).toEqual([]);
    expect(interview?.exchanges[2]?.answer[0]?.text).toBe(
      'import {duties} <rose> -- o\'clock... "so"',
    );
  });
});
