import { describe, expect, it } from 'vitest';
import { readEdited } from '../helpers/invented-interview.ts';
import { answer, expectMistake } from '../helpers/mistakes.ts';

const HEADING =
  'The question of an exchange begins with “## ”, a sub-heading of the article with “### ”, directly above an exchange, a turn, narration or a paragraph.';
const ONE_QUESTION = 'An exchange has only one question.';
const FOLLOW_UP =
  'Begin another <Exchange> with it, or write it as a follow-up: a <Turn by="…"> without “## ”.';
const BRACE = 'To show a brace, write \\{ or \\} instead.';
const BRACES = 'To show braces, write \\{ and \\} instead.';
const TAG = 'To show a “<”, write \\< instead.';
const IMPORT = 'To show the word, write its first letter as &#105; (import) or &#101; (export).';
const TEXT_ONLY = 'is not allowed here: a transcript is paragraphs of text.';
const CODE = `Code in braces ${TEXT_ONLY}`;
const ELEMENT = `This component or HTML element ${TEXT_ONLY}`;
const ESM = `A line that begins with “import” or “export” (it would be run as code) ${TEXT_ONLY}`;
const LINK = 'A link may lead to a web page, a mail address or a place on this page only.';
const LINK_TO = 'Use an address that begins with https://, http://, mailto: or #.';
const SPAN = '<span> takes only lang="…" and dir="…" here.';
const SPAN_TO = 'Give a language such as lang="az", a direction such as dir="rtl", or neither.';
const IMAGE = `An image ${TEXT_ONLY}`;
const IMAGE_TO = 'Keep its credit in “sources” in the frontmatter instead.';
const COMMENT =
  'This can’t be read as MDX: Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`).';
const AUTOLINK =
  'This can’t be read as MDX: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`).';

/** Which kind of fault it is; what stands in the answer; the column, message, offending text and suggestion to be told. */
const PROSE: [
  fault: number,
  written: string,
  column: number,
  message: string,
  text: string,
  to: string,
][] = [
  [
    3,
    'A map { perhaps.',
    7,
    'This can’t be read as MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
    '{ perhaps.',
    BRACE,
  ],
  [4, 'Say {hello} to the moon.', 5, CODE, '{hello}', BRACES],
  [4, '{hello}', 1, CODE, '{hello}', BRACES],
  [
    5,
    'An <b>unclosed one.',
    4,
    'This can’t be read as MDX: Expected a closing tag for `<b>` (46:4) before the end of `paragraph`.',
    '<b>unclosed one.',
    TAG,
  ],
  [
    5,
    '<!-- later -->',
    1,
    COMMENT,
    '<!-- later -->',
    `Remove the comment; ${TAG.replace('To', 'to')}`,
  ],
  [
    5,
    'See <https://a.example>.',
    5,
    AUTOLINK,
    '<https://a.example>.',
    `Write a link as [words](https://…); ${TAG.replace('To', 'to')}`,
  ],
  [6, 'import duties rose', 1, ESM, 'import duties rose', IMPORT],
  [6, 'export figures fell', 1, ESM, 'export figures fell', IMPORT],
  [7, 'import fs from "node:fs"', 1, ESM, 'import fs from "node:fs"', IMPORT],
  [7, '{fs.readFileSync("a")}', 1, CODE, '{fs.readFileSync("a")}', BRACES],
  [
    8,
    'A [map](https://maps.example/ "By night").',
    3,
    'A link has no title here: readers would not see it.',
    'By night',
    'Remove the words in quotes behind the address.',
  ],
  [8, 'A [map](javascript:alert(1)).', 3, LINK, 'javascript:alert(1)', LINK_TO],
  [8, 'A [map](JaVaScript:alert(1)).', 3, LINK, 'JaVaScript:alert(1)', LINK_TO],
  [8, 'A [map](data:text/html,hi).', 3, LINK, 'data:text/html,hi', LINK_TO],
  [8, 'A [map](vbscript:map).', 3, LINK, 'vbscript:map', LINK_TO],
  [8, 'A [map](/elsewhere/).', 3, LINK, '/elsewhere/', LINK_TO],
  [9, '<Map place="Nowhere" />', 1, ELEMENT, '<Map place="Nowhere" />', TAG],
  [9, 'A <Map>perhaps</Map>.', 3, ELEMENT, '<Map>perhaps</Map>', TAG],
  [
    10,
    'A <span style="color:red">map</span>.',
    9,
    SPAN,
    '<span style="color:red">map</span>',
    SPAN_TO,
  ],
  [10, 'A <span onclick="go()">map</span>.', 9, SPAN, '<span onclick="go()">map</span>', SPAN_TO],
  [10, 'A <span {...map}>map</span>.', 9, SPAN, '<span {...map}>map</span>', SPAN_TO],
  [
    10,
    '<iframe src="https://a.example"></iframe>',
    1,
    ELEMENT,
    '<iframe src="https://a.example"></iframe>',
    TAG,
  ],
  [10, '<script>alert(1)</script>', 1, ELEMENT, '<script>alert(1)</script>', TAG],
  [21, 'A map: ![](map.png)', 8, IMAGE, '![](map.png)', IMAGE_TO],
  [21, '![A map](map.avif)', 1, IMAGE, '![A map](map.avif)', IMAGE_TO],
  [21, '<img src="map.avif" alt="A map" />', 1, ELEMENT, '<img src="map.avif" alt="A map" />', TAG],
  [16, '## A second question?', 1, ONE_QUESTION, '## A second question?', FOLLOW_UP],
  [16, '#### A small heading', 1, `A heading ${TEXT_ONLY}`, '#### A small heading', HEADING],
];

describe('what would be code or markup is told and goes no further', () => {
  it.each(PROSE)('fault %i: %s', (_, written, column, message, text, suggestion) =>
    expectMistake({
      edit: answer(written),
      at: `interview.mdx:46:${column}`,
      message,
      text,
      suggestion,
    }),
  );

  it.each([
    [3, 'a brace { alone', 'a brace \\{ alone'],
    [4, 'Say {hello}', 'Say \\{hello\\}'],
    [5, 'I <3 you <!-- x --> <b>', 'I \\<3 you \\<!-- x --> \\<b>'],
    [6, 'import duties rose', '&#105;mport duties rose'],
    [6, 'export figures fell', '&#101;xport figures fell'],
    [11, "It's “so” -- o'zbek... oʻzbek", "It's “so” -- o'zbek... oʻzbek"],
    [11, '"It’s" – 1.5–2 — ‘so’…', '"It’s" – 1.5–2 — ‘so’…'],
  ])('fault %i: what is meant as text is shown as it is: %s', async (_, text, written) => {
    const { interview, problems } = await readEdited([
      answer(written),
      { file: 'source.txt', from: /A map, perhaps.*/, to: text },
    ]);
    expect(problems).toEqual([]);
    expect(interview?.exchanges[2]?.answer[0]?.text).toBe(text);
  });

  it('fault 12: words that run from right to left are marked as such, not with controls', async () => {
    const { interview } = await readEdited([
      answer('He said <bdi>שלום</bdi> and <span lang="ar" dir="rtl">مرحبا</span>.'),
      { file: 'source.txt', from: /A map, perhaps.*/, to: 'He said שלום and مرحبا.' },
    ]);
    expect(interview?.exchanges[2]?.answer[0]?.inlines).toMatchObject([
      {},
      { type: 'span', dir: 'auto' },
      {},
      { type: 'span', lang: 'ar', dir: 'rtl' },
      {},
    ]);
  });

  it.each([
    ['https://gazette.example@evil.example/', 'evil.example', 'Remove what comes before the @'],
    ['https://gаzette.example/', 'xn--gzette-3nf.example', 'its letters may only look familiar'],
  ])('fault 22: a link that is not what it seems is a warning: %s', async (url, host, advice) => {
    const { interview, problems } = await readEdited([
      answer(`A [map](${url}).`),
      { file: 'source.txt', from: /A map, perhaps.*/, to: 'A map.' },
    ]);
    expect(problems.filter(({ rule }) => rule === 'suspicious-link')).toMatchObject([
      {
        severity: 'warning',
        line: 46,
        message: `This link really leads to ${host}.`,
        suggestion: expect.stringContaining(advice),
      },
    ]);
    expect(interview).toBeDefined();
  });

  it('a link to a mail address or to a place on the page is what it seems', async () => {
    const { interview, problems } = await readEdited([
      answer('A [map](mailto:maps@gazette.example) of [the sign](#moon-sign).'),
      { file: 'source.txt', from: /A map, perhaps.*/, to: 'A map of the sign.' },
    ]);
    expect([problems, interview?.exchanges[2]?.answer[0]?.inlines]).toMatchObject([
      [],
      [
        {},
        { type: 'link', href: 'mailto:maps@gazette.example' },
        {},
        { type: 'link', href: '#moon-sign' },
        {},
      ],
    ]);
  });
});
