import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderDoubts } from '../../tools/import/report.ts';
import { readArticle } from '../../tools/importer/read-article.ts';

/** An article in which something is not sure, and how the editor is asked. */
interface Case {
  what: string;
  article: string;
  /** What kind of place each is, in their order. */
  rules: string;
  asks: string;
}

const cases: Case[] = parse(readFileSync('tests/fixtures/doubts.yaml', 'utf8'));

it.each(cases)('the editor is asked about $what', ({ article, rules, asks }) => {
  const { value } = readArticle({ text: article });
  expect(value?.doubts.map(({ rule }) => rule).join(' ')).toBe(rules);
  const [, ...shown] = value ? renderDoubts(value).split('\n') : [];
  expect(shown.map((line) => line.trim())).toEqual(
    asks
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
});
