import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  characters,
  fidelityOf,
  type Imported,
  importArticle,
  isRefused,
  shownText,
} from '../helpers/imported.ts';
import { wordsOf } from '../helpers/interviews.ts';
import { generated } from '../helpers/nightly.ts';

/** Pieces that Markdown, MDX, YAML, HTML or JavaScript would read as something else than text. */
const SPECIALS = [
  ...'\\`*_{}[]()#+-.!<>&=~|:;"\'$^%@/?,0123456789',
  ...['  ', '\t', ' ', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u00ad'],
  ...['import ', 'export ', 'import', 'export default {}', '&amp;', '&copy;', '&#123;', '&#x41;'],
  ...[
    '```',
    '~~~',
    '---',
    '===',
    '+++',
    '<b>',
    '</Exchange>',
    '<!--',
    '-->',
    '{/*',
    '*/}',
    '$' + '{x}',
  ],
  ...['](', '![', '[x]: y', '[^1]', 'https://a.example/_b_', '<https://a.example>', '$$', ':::'],
  ...['1. ', '1) ', '# ', '- ', '+ ', '* ', '> ', 'I <3 you', '**', '__', '|-|', '\\\\', '\\n'],
  ...['e\u0301', 'u\u0308', '🚀', '👩‍👩‍👧', '🇦🇿', 'שלום', 'مرحبا', 'ə', 'o‘', 'İ'],
];
const WORDS = 'the lamp of ink and why so often paper море çıraq bulut qog‘oz сиёҳ'.split(' ');
/** So that a line is no number, no date, no boilerplate and no headline, it begins and ends alike. */
const words = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...SPECIALS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) =>
    parts
      .join(' ')
      .replace(/[\r\n\0]|\p{Cs}/gu, ' ')
      .trim(),
  );
const statement = words.map((text) => `${text} ink.`.trim());
const question = words.map((text) => `${text} why?`.trim());

/** How the parts of an article are put down: what opens a turn, and what ends a line. */
const dialects = fc.constantFrom(
  ...[
    ['– ', '– '],
    ['—', '—'],
    ['Ada Loom: ', 'Ivo Pen: '],
    ['LOOM: ', 'PEN: '],
    ['**Ada Loom:** ', '**Ivo Pen:** '],
    ['Q: ', 'A: '],
    ['Вопрос: ', 'Ответ: '],
    ['Savol: ', 'Javob: '],
  ].map(([asks = '', answers = '']) => ({ asks, answers })),
);
const breaks = fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', '\n\n\n');
const boilerplate = fc.constantFrom('', 'Read also: Ten bridges', '+ ↺ − 16 px', 'Photo: Harbour');

/** What no page can carry, or what turns the words around it. */
const NO_TEXT = ['\u0085', '\u000b', '\f', '\u0007', '\u202e', '\ufffe'];

/** 10,000 texts at night, 1,000 in each run. */
const ARTICLES = generated(7_000);
const HEAPS = generated(3_000);

interface Parts {
  lead: string[];
  exchanges: { question: string; answer: string[] }[];
}

const parts: fc.Arbitrary<Parts> = fc.record({
  lead: fc.array(statement, { maxLength: 2 }),
  exchanges: fc.array(
    fc.record({ question, answer: fc.array(statement, { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 4 },
  ),
});

const articles = fc
  .record({ parts, dialect: dialects, gap: breaks, between: boilerplate, bom: fc.boolean() })
  .map(({ parts: { lead, exchanges }, dialect, gap, between, bom }) => {
    const lines = [
      ...lead,
      ...exchanges.flatMap(({ question: asked, answer: [first, ...more] }) => [
        dialect.asks + asked,
        between,
        dialect.answers + first,
        ...more,
      ]),
    ];
    const text = (bom ? '\ufeff' : '') + lines.filter(Boolean).join(gap);
    return { text, turns: exchanges.map(({ question: asked, answer }) => [asked, ...answer]) };
  });

/** Lines of anything in any order, most of which make no interview. */
const heaps = fc
  .array(
    fc
      .oneof(
        words,
        statement,
        question,
        dialects.map(({ asks }) => asks),
        boilerplate,
        fc.constantFrom(...NO_TEXT),
      )
      .chain((text) =>
        fc.constantFrom('', '– ', '- ', 'Q: ', 'A: ', '**', ' ').map((start) => start + text),
      ),
    { minLength: 1, maxLength: 12 },
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r').map((end) => lines.join(end)));

/** Everything that must hold of an article that was not refused. */
async function holds(text: string): Promise<Imported | undefined> {
  const imported = importArticle({ text });
  if (isRefused(imported)) {
    expect(imported[0]?.line).toBeGreaterThan(0);
    return undefined;
  }
  for (const character of NO_TEXT) expect(text).not.toContain(character);
  const [kept, source] = characters(imported);
  expect(kept).toBe(source);
  expect(fidelityOf(imported)).toEqual([]);
  const { lead, exchanges, closing } = imported.draft;
  const turns = exchanges.flatMap(({ before, question, turns: said }) => [
    ...before,
    ...(question ? question.paragraphs : []),
    ...said.flatMap(({ paragraphs }) => paragraphs),
  ]);
  // The words as the article has them, not only as the transcript was read.
  for (const { lines, text: words } of [...lead, ...turns, ...closing])
    if (lines.length === 1) expect(text.split(/\r\n|\n|\r/)[(lines[0] ?? 0) - 1]).toContain(words);
  const words = wordsOf(imported.transcript).flatMap((passage) => passage.split('\n\n'));
  if (!/<Remark>|<Narration>/.test(imported.mdx))
    expect(await shownText(imported.mdx)).toEqual(words);
  return imported;
}

describe('any article', { timeout: 300_000 }, () => {
  it('is told apart, gives its characters again, compiles, and shows what is written', async () => {
    let imported = 0;
    await fc.assert(
      fc.asyncProperty(articles, async ({ text, turns }) => {
        const result = await holds(text);
        if (!result) return;
        // What reads like a turn, a heading or a list by chance is in doubt.
        if (result.reading.doubts.length > 0) return;
        imported += 1;
        const read = result.transcript.exchanges.map(({ question: asked, answer }) => [
          asked?.text,
          ...answer.map((paragraph) => paragraph.text),
        ]);
        // A dash behind a name belongs to the name.
        const bare = (texts: (string | undefined)[]) =>
          texts.map((one) => one?.replace(/^(?:\p{Pd}\s+)+/u, ''));
        expect(read.map(bare)).toEqual(turns.map(bare));
      }),
      { ...ARTICLES, endOnFailure: true },
    );
    expect(imported).toBeGreaterThan(0.7 * ARTICLES.numRuns);
  });

  it('is refused with a line, or imported whole, even if it is no interview', async () => {
    let imported = 0;
    await fc.assert(
      fc.asyncProperty(heaps, async (text) => {
        imported += Number((await holds(text)) !== undefined);
      }),
      { ...HEAPS, endOnFailure: true },
    );
    expect(imported).toBeGreaterThan(HEAPS.numRuns / 60);
  });
});
