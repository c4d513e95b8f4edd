import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readOptions } from '../../tools/import/options.ts';
import type { Draft, DraftTurn } from '../../tools/importer/draft.ts';
import { readArticle } from '../../tools/importer/read-article.ts';

/** An article, the options that an editor gives, and who says what then. */
interface Case {
  what: string;
  article: string;
  options: string;
  reads: string;
}

const cases: Case[] = parse(readFileSync('tests/fixtures/decisions.yaml', 'utf8'));

it.each(cases)('the editor decides: $what', ({ article, options, reads }) => {
  const args = [...options.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);
  const given = readOptions(['article.txt', '--slug', 'a-2024', ...args.map(String)]);
  const { value } = readArticle({ text: article }, given?.decisions);
  expect(value && linesOf(value.draft)).toEqual(reads.trimEnd().split('\n'));
});

function linesOf({ lead, exchanges, closing }: Draft): string[] {
  return [
    ...lead.map(({ text }) => `lead: ${text}`),
    ...exchanges.flatMap(({ before, question, turns }) => [
      ...before.map(({ role, text }) => `${role}: ${text}`),
      ...(question ? said(question, ' asks') : []),
      ...turns.flatMap((turn) => said(turn, '')),
    ]),
    ...closing.map(({ text }) => `closing: ${text}`),
  ];
}

function said({ by = '?', paragraphs }: DraftTurn, asks: string): string[] {
  return paragraphs.map(
    ({ role, text }) => `${by}${asks}: ${role === 'speech' ? '' : `${role} `}${text}`,
  );
}
