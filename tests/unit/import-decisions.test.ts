import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { Article } from '../../tools/importer/article.ts';
import { isHtml, readPage } from '../../tools/importer/html.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import type { Reading } from '../../tools/importer/reading.ts';
import { articleIn } from '../helpers/readings.ts';

const FOLDER = 'tests/fixtures/articles';
const kinds: { kind: string; article: string }[] = parse(
  readFileSync('tests/fixtures/article-kinds.yaml', 'utf8'),
);
// They are read in the tests: what is read while tests are loaded, no change of a rule can be tried on.
const articles = [
  ...readdirSync(FOLDER).map((name) => ({ name, open: () => articleIn(join(FOLDER, name)) })),
  ...kinds.map(({ kind, article }, index) => ({
    name: `${kind} ${index}`,
    open: () => pageOr(article),
  })),
];

/** An editor answers what is asked; answers may raise a few more questions. */
const MOST_ROUNDS = 4;

describe('every doubt is settled by decisions alone', () => {
  it.each(articles)('to the reading that is shown: $name', ({ open }) => {
    const article = open();
    let reading = read(article);
    const before = rolesOf(reading);
    const decisions: Decision[] = [];
    for (let round = 0; reading.doubts.length > 0 && round < MOST_ROUNDS; round += 1) {
      decisions.push(...reading.doubts.flatMap(({ readings }) => readings[0]?.decisions ?? []));
      reading = read(article, decisions);
    }
    expect(reading.doubts).toEqual([]);
    // Nothing that was asked about changes by being confirmed.
    if (before.length > 0 && !isWithoutTurns(before)) expect(rolesOf(reading)).toEqual(before);
  });

  it.each(articles)('to any other reading: $name', ({ open }) => {
    const article = open();
    for (const { rule, lines, readings, message } of read(article).doubts)
      for (const { decisions } of readings) {
        const left = read(article, decisions).doubts;
        const isSame = (doubt: (typeof left)[number]) =>
          doubt.rule === rule && doubt.lines[0] === lines[0] && doubt.message === message;
        expect(left.filter(isSame), `${rule} ${JSON.stringify(decisions)}`).toEqual([]);
      }
  });
});

describe('a decision brings an article to what was said', () => {
  const articleWith = (words: string) => ({
    text: kinds.find(({ article }) => article.includes(words))?.article ?? '',
  });
  it.each([
    {
      what: 'narration between a question and its answer',
      words: 'Iván Puente sonríe y mira por la ventana.',
      decisions: [{ role: 'narration', lines: '5' }],
      reads: 'removed question narration answer question answer question answer',
    },
    {
      what: 'a box within an answer',
      words: 'Nato a Pavia nel 1958',
      decisions: [{ role: 'remove', lines: '7 9' }],
      reads: 'removed question answer removed removed question answer question answer',
    },
    {
      what: 'a dialogue that somebody quotes',
      words: '— Будешь паромщиком?',
      decisions: [{ role: 'paragraph', lines: '7-13' }],
      reads: 'removed question answer answer answer answer answer question answer',
    },
    {
      what: 'a question and a reply without marks',
      words: 'You cut it.',
      decisions: [
        { role: 'question', lines: '7' },
        { role: 'answer', lines: '9' },
      ],
      reads: 'removed question answer question answer question answer',
    },
  ] as { what: string; words: string; decisions: Decision[]; reads: string }[])(
    '$what',
    ({ words, decisions, reads }) => {
      const { lines, doubts } = read(articleWith(words), decisions);
      expect(lines.map(({ role }) => role).join(' ')).toBe(reads);
      expect(doubts).toEqual([]);
    },
  );
});

function read(article: Article, decisions: readonly Decision[] = []): Reading {
  const { value, findings } = readArticle(article, decisions);
  if (!value) throw new Error(JSON.stringify({ findings, decisions }));
  return value;
}

function rolesOf({ lines }: Reading): string[] {
  return lines.map(({ ref, role, by }) => `${ref} ${role} ${by ?? ''}`);
}

function isWithoutTurns(roles: readonly string[]): boolean {
  return roles.every((role) => /lead|removed/.test(role));
}

function pageOr(text: string): Article {
  if (!isHtml(text)) return { text };
  const { value } = readPage(text);
  if (!value) throw new Error('No article in this page.');
  return value.article;
}
