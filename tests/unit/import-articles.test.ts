import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readOptions } from '../../tools/import/options.ts';
import type { Article } from '../../tools/importer/article.ts';
import { isHtml, readPage } from '../../tools/importer/html.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import type { ReadRole } from '../../tools/importer/reading.ts';
import { articleIn, asData } from '../helpers/readings.ts';

const FOLDER = 'tests/fixtures/articles';
const names = readdirSync(FOLDER);

/** An invented article of a kind, with what it is read as. */
interface Kind {
  kind: string;
  article: string;
  reads: string;
  doubts?: string | number;
}

const kinds: Kind[] = parse(readFileSync('tests/fixtures/article-kinds.yaml', 'utf8'));

/** An invented article of a kind that editors meet, with all that is read of it. */
interface Met {
  what: string;
  article: string;
  reads: unknown;
}

const met: Met[] = parse(readFileSync('tests/fixtures/whole-readings.yaml', 'utf8'));

const LETTERS: Record<ReadRole, string> = {
  ...{ lead: 'l', question: 'q', 'follow-up': 'f', answer: 'a', remark: 'r', narration: 'n' },
  ...{ heading: 'h', closing: 'c', removed: 'x' },
};

describe('an article', () => {
  it.each(names)(
    'gives its transcript, and doubts where it could be read otherwise: %s',
    (name) => {
      const folder = join(FOLDER, name);
      const { value } = readArticle(articleIn(folder));
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      expect(value && asData(value)).toEqual(expected);
    },
  );
});

describe('an article as editors meet it', () => {
  it.each(met)('is read whole: $what', ({ article, reads }) => {
    const { value } = readArticle(articleOf(article));
    expect(value && asData(value)).toEqual(reads);
  });
});

describe('an article of a kind that went wrong', () => {
  it.each(kinds)('is read as it is: $kind', ({ article, reads, doubts = '' }) => {
    const { value } = readArticle(articleOf(article));
    const lines = value?.lines.map(({ role, by }) => LETTERS[role] + (by ? `:${by}` : ''));
    expect(lines?.join(' ')).toBe(reads);
    const asked = value?.doubts.flatMap((doubt) => doubt.lines) ?? [];
    expect([...new Set(asked)].join(' ')).toBe(String(doubts));
  });

  it('has two articles in other languages than its fixture', () => {
    const counts = Map.groupBy(kinds, ({ kind }) => kind);
    expect([...counts].filter(([, list]) => list.length < 2)).toEqual([]);
    expect([...counts.keys()].filter((kind) => names.includes(kind))).toHaveLength(26);
    expect(counts.size).toBe(67);
  });
});

/** An article, perhaps with what an editor says of it, and what is shown of each line. */
interface Shown {
  what: string;
  options?: string;
  article: string;
  dialect: string;
  reads: string;
}

const shown: Shown[] = parse(readFileSync('tests/fixtures/reasons.yaml', 'utf8'));

describe('the editor is shown what each line is, who says it, and why', () => {
  it.each(shown)('$what', ({ options = '', article, dialect, reads }) => {
    const words = [...options.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, word]) => quoted ?? word,
    );
    const given = readOptions(['a.txt', '--slug', 'a-2024', ...words.map(String)]);
    const { value } = readArticle(articleOf(article), given?.decisions);
    expect(value?.dialect).toBe(dialect);
    const lines = value?.lines.map(
      ({ ref, role, by, reason }) => `${ref} ${role}${by ? ` ${by}` : ''}: ${reason}`,
    );
    expect(lines).toEqual(reads.trimEnd().split('\n'));
  });
});

function articleOf(text: string): Article {
  if (!isHtml(text)) return { text };
  const { value } = readPage(text);
  if (!value) throw new Error('No article in this page.');
  return value.article;
}
