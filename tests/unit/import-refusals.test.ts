import { describe, expect, it } from 'vitest';
import { slugError } from '../../src/core/addresses/ids.ts';
import { valueErrors } from '../../tools/import/ask.ts';
import { readOptions } from '../../tools/import/options.ts';
import { renderRefusal } from '../../tools/import/report.ts';
import { decode } from '../../tools/importer/decode.ts';
import { readArticle } from '../../tools/importer/read-article.ts';

/** What an editor reads when a file is refused. */
function refusal(bytes: Uint8Array): string {
  const { value: text, findings } = decode(bytes, 'article.txt');
  if (text === undefined) return renderRefusal('article.txt', '', findings ?? []);
  return renderRefusal('article.txt', text, readArticle({ text }).findings ?? []);
}

describe('a file that is no text in UTF-8 is refused, with a way to mend it', () => {
  it.each([
    [
      'fault 20: Windows-1251',
      Buffer.from([0x96, 0x20, 0xca, 0xf2, 0xee, 0x3f]),
      'iconv -f WINDOWS-1251 -t UTF-8 article.txt',
    ],
    ['fault 20: Windows-1252', Buffer.from('– Où est la caf\xe9?', 'latin1'), 'WINDOWS-1252'],
    ['fault 20: UTF-16', Buffer.from('\ufeff– Who?', 'utf16le'), 'is in UTF-16'],
    [
      'fault 20: UTF-8 that is cut off',
      Buffer.from('– Who?\n– Мы').subarray(0, -1),
      'article.txt:2:1  article.txt is damaged here',
    ],
    ['fault 12: NUL', Buffer.from('– Who?\n– W\0e.'), '2:4  The character U+0000 (NUL) is no text'],
    [
      'fault 12: a control that acts on terminals',
      Buffer.from('– Who?\n– \x1b[2JMe.'),
      '2  – [U+001B][2JMe.',
    ],
    [
      'fault 12: words that run backwards',
      Buffer.from('– Who?\n– \u202eMe.'),
      '2:3  The character U+202E can make text read differently from what it is.',
    ],
    [
      'fault 20: UTF-16, with the path that the command needs',
      Buffer.from('\ufeff– Who?', 'utf16le'),
      'iconv -f UTF-16 -t UTF-8 article.txt > utf8-article.txt',
    ],
    ['nothing', Buffer.from(' \n'), 'There are no words in this article.'],
  ])('%s', (_, bytes, hint) => {
    expect(refusal(bytes)).toContain(hint);
    expect(refusal(bytes)).toMatch(/\n {4}→ .+\n\nNothing was written\.$/);
  });
});

it('a file in another encoding is converted where it is', () => {
  const utf16 = Buffer.from('\ufeff– Who?', 'utf16le');
  expect(decode(utf16, 'in/my talk.txt').findings?.[0]?.suggestion).toContain(
    "iconv -f UTF-16 -t UTF-8 'in/my talk.txt' > 'in/utf8-my talk.txt'",
  );
});

it('a saved page is read in the encoding that it declares', () => {
  const page = (charset: string) =>
    Buffer.from(`<!doctype html><meta charset="${charset}"><p>Se\xf1ora \xdcnal</p>`, 'latin1');
  expect(decode(page('windows-1252'), 'a.html').value).toContain('Señora Ünal');
  expect(decode(page('iso-8859-9'), 'a.html').value).toContain('Señora Ünal');
  for (const wrong of ['utf-8', 'klingon'])
    expect(decode(page(wrong), 'a.html').findings?.[0]?.message).toContain('is not UTF-8 text');
});

describe('fault 20: line ends, a byte order mark and composed letters', () => {
  const article = '– Où est İsa?\n\n– À côté.\n\n– Why?\n\n– Because.\n';
  const texts = (text: string) => {
    const { value } = readArticle({ text });
    return value?.draft.exchanges.map(({ question, turns }) =>
      [question, ...turns].flatMap((turn) => (turn?.paragraphs ?? []).map(({ text }) => text)),
    );
  };

  it.each([
    ['CR LF', article.replaceAll('\n', '\r\n')],
    ['CR', article.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${article}`],
  ])('give the same interview: %s', (_, other) => expect(texts(other)).toEqual(texts(article)));

  it('give the same interview: composed letters, each as the article has them', () => {
    const decomposed = texts(article.normalize('NFD'));
    expect(decomposed).not.toEqual(texts(article));
    expect(decomposed?.map((turn) => turn.map((text) => text.normalize('NFC')))).toEqual(
      texts(article),
    );
  });
});

describe('a command that can’t be followed says what is wrong', () => {
  const article = ['article.txt', '--slug', 'quill-2024'];
  it.each([
    [['--slug', 'quill-2024'], 'Name one file: the article.'],
    [[...article, 'other.txt'], 'Name one file: the article.'],
    [['article.txt'], 'Name the interview’s folder, for example --slug name-2025.'],
    [
      [...article, '--answer', 'two'],
      '--answer takes numbers of lines, like 12 or 12,15 or 12-30; “two” is none.',
    ],
    [[...article, '--speaker', '12-30'], 'Write --speaker like this: --speaker 12-30=brandt.'],
    [[...article, '--headline', 'x'], "Unknown option '--headline'."],
    [['article.txt', '--slug', '-2024'], "Option '--slug' argument is ambiguous."],
  ])('%o', (args, message) => expect(() => readOptions(args)).toThrow(message));

  it('where npm took the options, because the -- before them was forgotten', () => {
    const environment = { npm_config_slug: 'quill-2024' };
    expect(() => readOptions(['article.txt'], environment)).toThrow(
      'npm took the options for its own. Write -- before them: npm run import -- article.txt --slug',
    );
    expect(readOptions(article, environment)?.slug).toBe('quill-2024');
  });

  it('and how a day is written, where it is written otherwise', () => {
    expect(valueErrors({ date: '28.11.2025' })).toEqual([
      {
        name: 'date',
        error: '“28.11.2025”: “date” must be a day of the calendar. Write it like 2025-11-28.',
      },
    ]);
  });

  it('and proposes a folder with the year in it', () => {
    expect(slugError('Quill 2024')?.suggestion).toContain('for example “quill-2024”');
  });
});

describe('decisions that can’t be applied are refused', () => {
  const text = '– Who?\n\n– Me.';
  it.each([
    [{ role: 'question', lines: '2' }, 'There are no words on line 2 of the article.'],
    [{ role: 'question', lines: '1b' }, 'There are no words on line 1b of the article.'],
    [{ speaker: 'ada', lines: '3' }, 'Nobody in this interview has the id “ada”.'],
    [{ split: 3, before: 'You' }, 'Line 3 of the article does not have these words.'],
  ] as const)('%o', (decision, message) => {
    const { findings } = readArticle({ text }, [decision]);
    expect(findings?.map((finding) => finding.message)).toEqual([message]);
  });

  it('and name the people that there are', () => {
    const named = 'Mia Lund: When?\n\nOle Brandt: Now.\n\nMia Lund: Why?\n\nOle Brandt: So.';
    const { findings } = readArticle({ text: named }, [{ speaker: 'tomas', lines: '3' }]);
    expect(findings?.[0]?.suggestion).toBe(
      'Known are mia-lund (Mia Lund), ole-brandt (Ole Brandt). To add somebody, say who it is: --person "tomas=Name".',
    );
  });

  it('a range may have empty lines', () => {
    expect(readArticle({ text }, [{ role: 'remove', lines: '1-3' }]).findings).toBeUndefined();
  });
});
