import { describe, expect, it } from 'vitest';
import type { Received } from '../../tools/importer/formats/received.ts';
import { openArticle } from '../../tools/importer/input.ts';
import { fidelityOf, importArticle, isRefused } from '../helpers/imported.ts';

async function opened(text: string): Promise<Received> {
  const { value, findings } = await openArticle(Buffer.from(text), 'captions');
  if (!value) throw new Error(JSON.stringify(findings));
  return value;
}

/** Who says what, when, and which lines are in doubt. */
async function imported(text: string) {
  const { article } = await opened(text);
  const result = importArticle(article);
  if (isRefused(result)) throw new Error(JSON.stringify(result));
  expect(fidelityOf(result)).toEqual([]);
  const { draft, reading } = result;
  const times = new Map(draft.times.map(({ line, from }) => [line, from]));
  const said = draft.exchanges.flatMap(({ question, turns }) =>
    [question, ...turns].flatMap((turn) =>
      (turn?.paragraphs ?? []).map(({ text: words, lines: [line = 0] }) => [
        ...[turn?.by, words, times.get(line)?.slice(3, 8)],
      ]),
    ),
  );
  return { said, doubts: reading.doubts.map(({ rule, text: words }) => [rule, words]) };
}

const TALK = [
  ['mia-lund', 'Wann kamen Sie an?', '00:01'],
  ['ole-brandt', 'Im Winter, als das letzte Boot ging.', '00:04'],
  ['mia-lund', 'Und warum?', '00:10'],
  ['ole-brandt', 'Weil niemand sonst wollte. So einfach ist das.', '00:12'],
];

describe('the voices of WebVTT', () => {
  it('name who speaks; what one voice goes on to say is one paragraph', async () => {
    const vtt = `WEBVTT - Gespräch

NOTE
Aufgenommen auf Lumen

1
00:00:01.000 --> 00:00:03.000 align:start position:0%
<v Mia Lund>Wann kamen Sie an?</v>

00:04.000 --> 00:06.000
<v.loud.first Ole Brandt>Im Winter, als das

00:06.000 --> 00:08.000
<v Ole Brandt>letzte <i>Boot</i> ging.

STYLE
::cue { color: red }

00:10.000 --> 00:11.000
<v Mia Lund>Und warum?

00:12.000 --> 00:14.000
<v Ole Brandt>Weil niemand sonst wollte.</v>

00:14.000 --> 00:16.000
<v Ole Brandt>So einfach
ist das.`;
    expect(await imported(vtt)).toEqual({ said: TALK, doubts: [] });
    expect((await opened(vtt)).leftOut).toEqual([
      { what: 'Note in the captions', text: '- Gespräch' },
      { what: 'Note in the captions', text: 'Aufgenommen auf Lumen' },
      { what: 'Marks of type in the captions', text: '<i>' },
    ]);
  });

  it('may change within one caption', async () => {
    const vtt = `WEBVTT\r\n\r\n00:01.000 --> 00:09.000\r\n<v Mia Lund>Wann kamen Sie an?<v Ole Brandt>Im Winter, als\r\n<c.yellow>das letzte</c> Boot ging.\r\n\r\n00:10.000 --> 00:11.000\r\n<v Mia Lund>Und warum?</v><v Ole Brandt>Weil &amp; darum.`;
    const { said, doubts } = await imported(vtt);
    expect(said.map(([by, words]) => [by, words])).toEqual([
      ['mia-lund', 'Wann kamen Sie an?'],
      ['ole-brandt', 'Im Winter, als das letzte Boot ging.'],
      ['mia-lund', 'Und warum?'],
      ['ole-brandt', 'Weil & darum.'],
    ]);
    expect(doubts).toEqual([]);
  });

  it('are asked about where a caption alone has none', async () => {
    const cues = [
      '<v Ada Kern>Quand ?',
      '<v Jean Roy>En hiver.',
      'Non.',
      '<v Ada Kern>Seul ?',
      '<v Jean Roy>Oui.',
    ];
    const vtt = `WEBVTT\n\n${cues.map((cue, i) => `00:0${i}.000 --> 00:0${i}.900\n${cue}`).join('\n\n')}`;
    expect((await imported(vtt)).doubts).toEqual([['who-speaks', 'Non.']]);
  });

  it('begin a new paragraph after a pause', async () => {
    const cues = [
      '1.000 --> 00:02.000\n<v Ada Kern>Quand ?',
      '3.000 --> 00:04.000\n<v Jean Roy>En hiver.',
    ];
    const later = [
      '5.000 --> 00:06.000\n<v Jean Roy>Tôt.',
      '9.000 --> 00:09.500\n<v Jean Roy>Seul.',
    ];
    const vtt = `WEBVTT\n\n${[...cues, ...later].map((cue) => `00:0${cue}`).join('\n\n')}`;
    const { said } = await imported(vtt);
    expect(said.map(([, words]) => words)).toEqual(['Quand ?', 'En hiver. Tôt.', 'Seul.']);
  });
});

const srt = (...lines: readonly string[]) =>
  lines
    .map((line, i) => `${i + 1}\n00:00:${10 + i},000 --> 00:00:${10 + i},900\n${line}`)
    .join('\n\n');

describe('the usual ways of naming who speaks in captions', () => {
  it.each([
    [
      'a name with a colon, repeated',
      srt(
        'Mia Lund: Wann?',
        'Ole Brandt: Im Winter, als',
        'Ole Brandt: das Boot ging.',
        'Mia Lund: Und warum?',
        'Ole Brandt: Darum.',
      ),
    ],
    [
      'a name where it changes',
      srt(
        'Mia Lund: Wann?',
        'Ole Brandt: Im Winter, als',
        'das Boot ging.',
        'Mia Lund: Und warum?',
        'Ole Brandt: Darum.',
      ),
    ],
    [
      'capitals behind arrows',
      srt(
        '>> MIA LUND: Wann?',
        '>> OLE BRANDT: Im Winter, als',
        'das Boot ging.',
        '>> MIA LUND: Und warum?',
        '>> OLE BRANDT: Darum.',
      ),
    ],
    [
      'a name in brackets',
      srt(
        '[Mia Lund] Wann?',
        '[Ole Brandt] Im Winter, als',
        'das <font color="red">Boot</font> ging.',
        '{\\an8}[Mia Lund] Und warum?',
        '[Ole Brandt] Darum.',
      ),
    ],
    [
      'two names in a caption',
      srt(
        'Mia Lund: Wann?\nOle Brandt: Im Winter, als',
        'das Boot ging.',
        'Mia Lund: Und warum?\nOle Brandt: Darum.',
      ),
    ],
  ])('%s', async (_, text) => {
    const { said, doubts } = await imported(text);
    expect(said.map(([by, words]) => [by, words])).toEqual([
      ['mia-lund', 'Wann?'],
      ['ole-brandt', 'Im Winter, als das Boot ging.'],
      ['mia-lund', 'Und warum?'],
      ['ole-brandt', 'Darum.'],
    ]);
    expect(doubts).toEqual([]);
  });

  it('a sound in brackets is no name', async () => {
    const { article } = await opened(srt('[Music] Who is it?', '[Music] Me.', 'And you?'));
    expect(article.text).toBe('[Music] Who is it?\n\n[Music] Me.\n\nAnd you?\n');
  });

  it('YouTube’s times, and words behind an empty line, are read', async () => {
    const sbv =
      '0:00:01.000,0:00:03.000\nMia Lund: Wann?\n\nSagen Sie es.\n\n0:00:04.000,0:00:05.000\nOle Brandt: Nie.';
    const { article } = await opened(sbv);
    expect(article.text).toBe('Mia Lund: Wann? Sagen Sie es.\n\nOle Brandt: Nie.\n');
    expect(article.times?.get(3)).toEqual({ from: 4, to: 5 });
  });

  it('captions that roll have each line once', async () => {
    const vtt = `WEBVTT
Kind: captions

00:00.000 --> 00:02.000
we went<00:00:01.000><c> down</c>

00:02.000 --> 00:04.000
we went down
to the<00:00:03.000><c> lock.</c>`;
    const { article, leftOut } = await opened(vtt);
    expect(article.text).toBe('we went down to the lock.\n');
    expect(leftOut[0]).toEqual({ what: 'Note in the captions', text: 'Kind: captions' });
  });

  it('captions without words are refused', async () => {
    const { findings } = await openArticle(Buffer.from('WEBVTT\n\nNOTE nothing\n'), 'a.vtt');
    expect(findings?.[0]?.message).toBe('These captions have no words.');
  });
});

describe('captions that a program made of a recording', () => {
  it('are joined to sentences, and who says them is in doubt', async () => {
    const { said, doubts } = await imported(`WEBVTT

00:00:01.000 --> 00:00:03.000
Wann kamen Sie auf

00:00:06.000 --> 00:00:08.000
diesen Turm? Im Winter, mit zwei

00:00:08.000 --> 00:00:09.000
Taschen. Und

00:00:09.000 --> 00:00:10.000
einem Hund.
`);
    expect(said).toEqual([
      [undefined, 'Wann kamen Sie auf diesen Turm?', '00:01'],
      ['interviewee', 'Im Winter, mit zwei Taschen. Und einem Hund.', '00:06'],
    ]);
    expect(doubts).toEqual([['asks', 'Wann kamen Sie auf diesen Turm?']]);
  });

  it.each([
    ['with a colon', 'SPEAKER_00: ', 'SPEAKER_01: '],
    ['in brackets', '[SPEAKER_00]: ', '[SPEAKER_01]: '],
  ])('and number the voices %s: whose they are is in doubt', async (_, one, other) => {
    const { said, doubts } = await imported(`1
00:00:01,000 --> 00:00:03,000
${one}Wann kamen Sie auf

2
00:00:03,000 --> 00:00:04,000
${one}diesen Turm?

3
00:00:05,000 --> 00:00:07,000
${other}Im Winter.

4
00:00:08,000 --> 00:00:09,000
${one}Allein?

5
00:00:10,000 --> 00:00:11,000
${other}Mit einem Hund.
`);
    expect(said.map(([by, words]) => [by, words])).toEqual([
      ['speaker-00', 'Wann kamen Sie auf diesen Turm?'],
      ['speaker-01', 'Im Winter.'],
      ['speaker-00', 'Allein?'],
      ['speaker-01', 'Mit einem Hund.'],
    ]);
    expect(doubts.map(([rule]) => rule)).toEqual(['person', 'person']);
  });
});
