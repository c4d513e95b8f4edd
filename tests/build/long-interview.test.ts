import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { longInterview } from '../helpers/long-interview.ts';
import { type EditableSite, editableSite } from '../helpers/registry-site.ts';
import { writeFiles } from '../helpers/small-site.ts';

const QUESTION = `${'Who counts the syllables of a name? '.repeat(83)}And why?`;
const NAME = `${'Nobody of Nowhere '.repeat(11)}N.`;
const LABEL = 'Syllables and names '.repeat(15).trim();
/** Files of somebody else’s. */
const BESIDE = { '.dist-new/letter.txt': 'Dear', '.dist-old/letter.txt': 'Dear' };

describe('an interview of long texts: 3,500 words, a question of 3,000 characters, a label of 300, a name of 200', () => {
  let site: EditableSite;
  let built: ReturnType<EditableSite['run']>;
  let page: string;

  beforeAll(() => {
    site = editableSite();
    for (const name of readdirSync(site.content)) if (name !== 'pages') site.remove(name);
    const article = `${site.content}/../article.txt`;
    writeFileSync(article, articleOf([QUESTION, 'Somebody has to.', ...turns()]));
    const imported = site.run('import', article, '--slug', 'long-2024', '--yes', ...SAID_BY_HAND);
    expect(imported.status, imported.output).toBe(0);
    const mdx = 'interviews/long-2024/interview.mdx';
    const [, label = ''] =
      /label="([^"]+)"/.exec(readFileSync(`${site.content}/${mdx}`, 'utf8')) ?? [];
    site.edit(mdx, `label="${label}"`, `label="${LABEL}"`);
    writeFiles(`${site.dist}/..`, BESIDE);
    built = site.run('build');
    const list = readFileSync(`${site.dist}/interviews/long-2024/index.html`, 'utf8');
    page = `${site.dist}/interviews/long-2024/${/<article[^>]* id="([a-z-]+)"/.exec(list)?.[1]}/`;
  });

  it('is imported, built, and reported as too long for one round trip', () => {
    expect(built.status, built.output.slice(-500)).toBe(0);
    expect(built.output).toContain(
      'Too long to be read in one round trip: /interviews/long-2024/\n',
    );
    expect(existsSync(`${site.dist}/interviews/long-2024/index.html`)).toBe(true);
  });

  it('fault 57: is put in place without touching what is beside it', () => {
    const beside = globSync('.*/*', { cwd: `${site.dist}/..` });
    expect(beside.toSorted()).toEqual(Object.keys(BESIDE));
  });

  it('fault 61: shows the whole question, and a card beside it', () => {
    expect(readFileSync(`${page}index.html`, 'utf8')).toContain(QUESTION);
    expect(readFileSync(`${page}card.png`).toString('latin1', 1, 4)).toBe('PNG');
  });

  it('fault 61: cites the question and the name whole', () => {
    expect(readFileSync(`${page}cite.bib`, 'utf8')).toContain('Nobody of Nowhere');
    const [item] = JSON.parse(readFileSync(`${page}cite.json`, 'utf8'));
    expect(JSON.stringify(item)).toContain(QUESTION);
    const [{ given, family }] = item.author;
    expect(`${given} ${family}`).toBe(NAME);
  });
});

/** Questions of 10 to 20 words, each with an answer of three paragraphs. */
function turns(): string[] {
  return longInterview(3_500).passages.map(({ part, text }) =>
    part === 'question' ? `${text.slice(0, -1)}?` : text,
  );
}

/** A dash opens each question, and the first paragraph of each answer. */
function articleOf(paragraphs: readonly string[]): string {
  const asks = (text = '') => text.endsWith('?');
  return paragraphs
    .map((text, index) => (asks(text) || asks(paragraphs[index - 1]) ? `– ${text}` : text))
    .join('\n\n');
}

const SAID_BY_HAND = Object.entries({
  ...{ title: 'A talk about syllables', date: '2024-02-29', language: 'en' },
  ...{ interviewee: NAME, role: 'keeper of syllables', interviewer: '' },
  ...{ publisher: 'Nowhere', 'publisher-url': 'https://nowhere.example/', url: '' },
}).flatMap(([name, value]) => [`--${name}`, value]);
