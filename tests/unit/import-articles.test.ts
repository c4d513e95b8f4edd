import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import type { Article, Draft, Role } from '../../tools/importer/draft.ts';
import { readPage } from '../../tools/importer/html.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import {
  characters,
  fidelityOf,
  importArticle,
  isRefused,
  shownText,
} from '../helpers/imported.ts';
import { wordsOf } from '../helpers/interviews.ts';

const FOLDER = 'tests/fixtures/articles';
const fixtures = readdirSync(FOLDER).map((name) => ({
  name: name.replaceAll('-', ' '),
  article: articleIn(join(FOLDER, name)),
  expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')),
}));
const readable = fixtures.filter(({ expected }) => !expected.refusal);
const unclear = fixtures.filter(({ expected }) => expected.refusal);

describe('the article that the site ships', () => {
  const folder = 'content/interviews/seitov-2025';
  const imported = importArticle({ text: readFileSync(join(folder, 'source.txt'), 'utf8') });
  if (isRefused(imported)) throw new Error('refused');
  const { transcript: repository } = readTranscript(
    readFileSync(join(folder, 'interview.mdx'), 'utf8'),
  );
  const { lead, exchanges } = imported.transcript;

  it('gives the transcript of the repository, paragraph by paragraph', () => {
    expect(lead.map(({ text }) => text)).toEqual(repository.lead.map(({ text }) => text));
    const turns = ({ question, answer }: (typeof exchanges)[number]) => ({
      question: question?.text,
      answer: answer.map(({ text }) => text),
    });
    expect(exchanges.map(turns)).toEqual(repository.exchanges.map(turns));
  });

  it('has 8 questions, 8 answers, 12 answer paragraphs and 3 lead paragraphs', () => {
    const paragraphs = exchanges.flatMap(({ answer }) => answer);
    expect([exchanges.length, paragraphs.length, lead.length]).toEqual([8, 12, 3]);
  });

  it('removes what removed.yaml of the repository lists', () => {
    const lines = readFileSync(join(folder, 'removed.yaml'), 'utf8');
    for (const { line, text } of imported.removed.lines)
      expect(lines).toContain(`line: ${line}, text: ${JSON.stringify(text)}`);
    expect(imported.removed.lines).toHaveLength(6);
  });

  it('keeps “1.5–2 times” in its sentence and “News.Az discussed …” in the lead', () => {
    expect(exchanges.at(-1)?.answer[1]?.text).toContain('mutual trade by 1.5–2 times. In the');
    expect(lead[2]?.text).toMatch(/^News\.Az discussed these questions with/);
  });

  it('takes “Source: Azertag” between question 1 and its answer for a credit', () => {
    expect(imported.removed.lines).toContainEqual({
      line: 13,
      text: 'Source: Azertag',
      reason: 'Credit of a photograph',
    });
    expect(imported.draft.facts.credits).toEqual(['Azertag', 'APA', 'News.Az']);
    expect(imported.draft.facts.date).toBe('2025-11-28');
  });

  it('is not given a headline or an interviewer that it does not name', () => {
    expect(imported.draft.facts.title).toBeUndefined();
    expect(imported.draft.facts.interviewer).toBeUndefined();
    expect(imported.mdx).toContain('title: "" # Fill in');
  });
});

describe('an article that can be told apart', () => {
  it.each(readable)('gives its transcript: $name', ({ article, expected }) => {
    const { value } = readArticle(article);
    expect(value && asData(value)).toEqual(expected);
  });

  it.each(readable)('is shown as written and wholly accounted for: $name', async ({ article }) => {
    const imported = importArticle(article);
    if (isRefused(imported)) throw new Error('refused');
    expect(fidelityOf(imported)).toEqual([]);
    const [kept, source] = characters(imported);
    expect(kept).toBe(source);
    expect(await shownText(imported.mdx)).toEqual(wordsOf(imported.transcript));
  });
});

describe('an article in which question and answer can’t be told apart', () => {
  it.each(unclear)('is refused at the line in doubt: $name', ({ article, expected }) => {
    const { value, findings } = readArticle(article);
    expect(value).toBeUndefined();
    expect(findings?.map(({ line, message }) => ({ line, message }))).toEqual([expected.refusal]);
  });

  it.each([
    ['unclear-statement', { 5: 'question' }, [1, 5, 9]],
    ['unclear-statement', { 5: 'paragraph', 7: 'paragraph' }, [1, 9]],
    ['unclear-statement', { 5: 'answer', 7: 'answer' }, [1, 9]],
    ['unclear-two-questions', { 3: 'paragraph' }, [1]],
    ['unclear-two-who-answer', { 5: 'remove', 11: 'remove' }, [1, 7]],
    ['unclear-without-turns', { 1: 'question' }, [1]],
    ['unclear-unanswered', { 5: 'remove' }, [1]],
    ['unclear-paragraph', { 3: 'remove' }, [1]],
    ['unclear-paragraph', { 3: 'answer', 5: 'paragraph' }, [1]],
  ] as const)('is told apart by the editor’s word: %s, %o', (name, roles, questions) => {
    const directions = new Map(
      Object.entries(roles).map(([line, role]) => [Number(line), role as Role]),
    );
    const imported = importArticle(articleIn(join(FOLDER, name)), directions);
    if (isRefused(imported)) throw new Error(JSON.stringify(imported));
    expect(imported.draft.exchanges.map(({ question }) => question.lines[0])).toEqual(questions);
    expect(fidelityOf(imported)).toEqual([]);
  });
});

function articleIn(folder: string): Article {
  const page = join(folder, 'article.html');
  if (!existsSync(page)) return { text: readFileSync(join(folder, 'article.txt'), 'utf8') };
  const { value } = readPage(readFileSync(page, 'utf8'));
  if (!value) throw new Error(`No article in ${page}`);
  return value.article;
}

/** A draft as the fixtures write it. */
function asData({ facts, lead, exchanges, removed }: Draft) {
  const data = {
    title: facts.title,
    date: facts.date,
    credits: facts.credits,
    lead: lead.map(({ text }) => text),
    exchanges: exchanges.map(({ interviewer, question, answer }) => ({
      interviewer,
      question: question.text,
      answer: answer.map(({ text }) => text),
    })),
    removed: removed.lines.map(({ line, reason }) => `${line} ${reason}`),
    marks: removed.marks.map(
      ({ text, at, lines }) => `${text}${at === 'end' ? ' (end)' : ''} × ${lines?.length}`,
    ),
  };
  // As JSON has it: what is undefined is not there.
  return JSON.parse(JSON.stringify(data));
}
