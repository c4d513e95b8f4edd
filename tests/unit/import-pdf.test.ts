import { describe, expect, it } from 'vitest';
import { openArticle } from '../../tools/importer/input.ts';
import { fidelityOf, importArticle, isRefused } from '../helpers/imported.ts';

async function imported(text: string) {
  const { value, findings } = await openArticle(Buffer.from(text), 'copied.txt');
  if (!value) throw new Error(JSON.stringify(findings));
  const result = importArticle(value.article);
  if (isRefused(result)) throw new Error(JSON.stringify(result));
  expect(fidelityOf(result)).toEqual([]);
  const { exchanges } = result.draft;
  const said = exchanges.flatMap(({ question, turns }) =>
    [question, ...turns].flatMap((turn) => turn?.paragraphs.map(({ text: words }) => words) ?? []),
  );
  return { ...result, said, ...value };
}

const GERMAN = `Mia Lund: Wie sieht die Umgebung des Turms heute
aus, und was hat sich verändert?
Ole Brandt: Die Umge-
bung ist dieselbe, aber das Ost- und West-
ufer sind höher, und die Leute aus Alt-
Lumen kommen nicht mehr so oft herüber, seit
das letzte Boot nicht fährt.
Wir haben uns daran gewöhnt.
Mia Lund: Und die Katzen?
Ole Brandt: Sie führen Proto-
koll, wie immer in diesem Haus.`;

describe('text that was copied out of a PDF file', () => {
  it('may have form feeds between its pages', async () => {
    const pages = GERMAN.replace('bung ist', '\fbung ist').replace('Wir haben', '\fWir haben');
    expect((await imported(pages)).said).toEqual((await imported(GERMAN)).said);
    const { said, original } = await imported(
      'Mia Lund: Wer?\n\nOle Brandt: Ich.\n\fMia Lund: Wo?\n\nOle Brandt: Hier.\n\f',
    );
    expect(said).toEqual(['Wer?', 'Ich.', 'Wo?', 'Hier.']);
    expect(original?.file).toBe('source.pdf.txt');
  });

  it('has whole paragraphs and whole words again', async () => {
    const { said, original } = await imported(GERMAN);
    expect(said).toEqual([
      'Wie sieht die Umgebung des Turms heute aus, und was hat sich verändert?',
      'Die Umgebung ist dieselbe, aber das Ost- und Westufer sind höher, und die Leute aus Alt-Lumen kommen nicht mehr so oft herüber, seit das letzte Boot nicht fährt.',
      'Wir haben uns daran gewöhnt.',
      'Und die Katzen?',
      'Sie führen Protokoll, wie immer in diesem Haus.',
    ]);
    expect(original?.file).toBe('source.pdf.txt');
  });

  it('lists each word that was joined, and which of them nothing else in the text shows', async () => {
    const { leftOut } = await imported(GERMAN);
    expect(leftOut).toEqual([
      { what: 'Hyphen at a line’s end', text: 'Umgebung' },
      { what: 'Hyphen at a line’s end (please compare)', text: 'Westufer' },
      { what: 'Hyphen at a line’s end (please compare)', text: 'Protokoll' },
    ]);
  });

  it.each([
    [
      'a hyphen of the word, which occurs with it',
      'It is a well-known lamp, they say here.',
      'a well-known lamp',
    ],
    [
      'two words that both occur, and a hyphen between',
      'They are well, and known for the lamp.',
      'a well-known lamp',
    ],
    [
      'a word that occurs without it',
      'It is wellknown, as some of them write.',
      'a wellknown lamp',
    ],
  ])('keeps or leaves out: %s', async (_, sentence, words) => {
    const text = `Q: Why did you come to this rock, of all the
places that there are in the world?
A: Because it has, as everybody says, a well-
known lamp, and I wanted to see it burn once.
Q: And did you see it burn, after all of that?
A: ${sentence}`;
    const { said, leftOut } = await imported(text);
    expect(said[1]).toContain(words);
    const isSure = !sentence.includes('well,');
    expect(leftOut.some(({ what }) => what.includes('please compare'))).toBe(!isSure);
  });

  it.each([
    ['la nuit, mais peut-', 'être', 'mais peut-être encore'],
    ['le vent. Qu’avez-', 'vous', 'Qu’avez-vous encore'],
    ['какой-то свет, или кто-', 'то', 'или кто-то encore'],
    ['by letter, never by e-', 'mail', 'never by e-mail encore'],
    ['by the harbour’s ex-', 'pilot', 'harbour’s ex-pilot encore'],
    ['the night as in a dark-', 'ness', 'in a darkness encore'],
  ])(
    'a word that is written with a hyphen keeps it, and is listed: %s',
    async (end, start, words) => {
      const text = `Q: Who comes to this rock, of all the rocks of
the coast, and in which of all of the nights?
A: Nobody has come here in all of the years, I
can say, and there were nine of them, and more.
Q: And what do you do in those nights up here?
A: I keep the lamp, and I wait, ${end}
${start} encore.`;
      const { said, leftOut } = await imported(text);
      expect(said[3]).toContain(words);
      expect(leftOut).toHaveLength(1);
      expect(leftOut[0]?.what).toContain('please compare');
    },
  );

  it('leaves out the numbers and heads of pages, also within a sentence', async () => {
    const filler = Array.from(
      { length: 4 },
      (_, n) => `и снова о том же самом маяке, строка ${'абвг'[n]},`,
    );
    const text = `Мария Лунд: Когда вы приехали на этот остров?
Олег Дубов: Зимой, когда лодка ещё ходила сюда,
${filler.join('\n')}
Портовая газета
11

когда никто другой не хотел сюда приезжать
${filler.join('\n')}
Портовая газета
12

и оставаться на зиму.
Мария Лунд: А почему вы решили здесь остаться?
Олег Дубов: Никто за мной не приплыл.`;
    const { said, removed } = await imported(text);
    expect(said).toHaveLength(4);
    expect(said[1]).toMatch(/^Зимой.*когда никто другой.*и оставаться на зиму\.$/);
    expect(removed.lines.map(({ text: line, reason }) => [reason, line])).toEqual([
      ['Running head of the pages', 'Портовая газета'],
      ['Page number', '11'],
      ['Running head of the pages', 'Портовая газета'],
      ['Page number', '12'],
    ]);
  });

  it('numbers of questions are no numbers of pages', async () => {
    const pair = (n: number) =>
      `Frage ${n}: Wie lange sind Sie schon auf diesem Felsen\nim Meer?\nAntwort ${n}: Seit dem Winter, in dem das letzte Boot\nging, wie gesagt.`;
    const { value } = await openArticle(Buffer.from([1, 2, 3].map(pair).join('\n')), 'a.txt');
    expect(value?.original).toBeUndefined();
  });
});

it.each([
  ['paragraphs that end with a dash', '– Warum-\n\n– weil.\n'],
  [
    'a wrapped text without split words',
    'Q: Why did you come to this rock, of all the\nplaces there are?\nA: Because it has a lamp.\n',
  ],
])('other texts are read as they are: %s', async (_, text) => {
  const { value } = await openArticle(Buffer.from(text), 'a.txt');
  expect(value?.original).toBeUndefined();
  expect(value?.article.text).toBe(text);
});
