import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { asOption } from '../../tools/import/as-option.ts';
import { readOptions } from '../../tools/import/options.ts';
import { renderDoubts } from '../../tools/import/report.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import { asData } from '../helpers/readings.ts';

/** An article in which something is not sure, and how the editor is asked. */
interface Case {
  what: string;
  article: string;
  /** What kind of place each is, in their order. */
  rules: string;
  asks: string;
}

const cases: Case[] = parse(readFileSync('tests/fixtures/doubts.yaml', 'utf8'));

it.each(cases)('each option that is shown settles it as it says: $what', ({ article }) => {
  const { value } = readArticle({ text: article });
  for (const { decisions } of value?.doubts.flatMap(({ readings }) => readings) ?? []) {
    const args =
      decisions
        .map(asOption)
        .join(' ')
        .match(/"(?:\\.|[^"])*"|\S+/g) ?? [];
    const words = args.map((word) => word.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1'));
    const given = readOptions(['a.txt', '--slug', 'a-2024', ...words]);
    const byOption = readArticle({ text: article }, given?.decisions).value;
    const byDecision = readArticle({ text: article }, decisions).value;
    expect(byOption && asData(byOption)).toEqual(byDecision && asData(byDecision));
  }
});

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
