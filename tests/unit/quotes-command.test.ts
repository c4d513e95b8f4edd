import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { QuotableInterview } from '../../src/core/model/passages.ts';
import { readDraft } from '../../tools/quotes/draft.ts';
import { mayQuote } from '../../tools/quotes/likely.ts';
import { jsonSchema } from '../../tools/quotes/schema.ts';
import { changedQuotations } from '../helpers/changed-quotations.ts';
import { quotableInterviews, quotationCases } from '../helpers/quotations.ts';
import { paragraph, run, wordFile } from '../helpers/word-file.ts';

const SCHEMA = 'docs/quotes.schema.json';

function quotes(draft: string, ...options: string[]) {
  const args = ['tools/quotes.ts', '-', ...options];
  return spawnSync(process.execPath, args, { input: draft, encoding: 'utf8' });
}

describe('the command that checks a draft', () => {
  it('prints each quotation as data of the documented form, and ends with 1 if one is altered', () => {
    const { status, stdout } = quotes(
      'Seitov said: “Baku forms a link in the Trans-Caspian corridor.” The site wrote: “It is not just a diplomatic gesture.” This accelerates cargo flows and increases the capacity of regional routes, we think, and others think so too, whatever it may cost them in the end.',
      '--json',
    );
    const found = z
      .fromJSONSchema(JSON.parse(readFileSync(SCHEMA, 'utf8')))
      .parse(JSON.parse(stdout));
    expect(found).toMatchObject([
      {
        quotation: 'Baku forms a link in the Trans-Caspian corridor.',
        marks: true,
        verdict: 'altered',
        speaker: 'azamat-seitov',
        attributed: 'azamat-seitov',
        misattributed: false,
        changes: [{ kind: 'dropped', said: 'critical', quoted: '' }],
        path: expect.stringMatching(/^interviews\/seitov-2025\/connectivity\/#connectivity-2/),
      },
      { verdict: 'verbatim', speaker: 'lead', changes: [] },
      { marks: false, verdict: 'verbatim', speaker: 'azamat-seitov' },
    ]);
    expect(status).toBe(1);
  });

  it('ends with 0 if all is faithful, and says so', () => {
    const { status, stdout } = quotes('“Central Asia’s voice becomes stronger,” Seitov said.');
    expect(stdout).toContain('Verbatim\n   answer: Azamat Seitov, News.Az, 28 November 2025');
    expect(status).toBe(0);
  });

  it('ends with 0 for an article that quotes nothing', () => {
    const { status, stdout } = quotes('It rained.\n\nNobody came to the harbour.', '--json');
    expect([status, JSON.parse(stdout)]).toEqual([0, []]);
  });

  it.each([
    [
      'there is no such draft',
      ['none.txt'],
      'none.txt: this file can’t be read. Check its name.\n',
    ],
    ['the draft has no word', ['-'], '-: this draft has no words.\n'],
    ['an option is unknown', ['a.txt', '--xml'], /^Usage: /],
  ])('ends with 2 if %s', (_, args, message) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['tools/quotes.ts', ...args], {
      ...{ encoding: 'utf8', input: ' \n' },
    });
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, '']);
  });

  it('documents its data in a file that is made from the same schema', () => {
    // npm run -s quotes -- --schema > docs/quotes.schema.json
    expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(jsonSchema());
  });
});

describe('a draft is read as its reader sees it:', () => {
  it.each([
    ['a.txt', 'He said *so*.', 'He said *so*.'],
    [
      'a.md',
      '---\ntitle: A\n---\n\n## One\n\nHe *said* [so](https://a.example).',
      'One\n\nHe said so.',
    ],
    ['a.md', '> It is\n> not.', '“It is\nnot.”'],
    ['a.html', '<p>He <em>said</em> “so”.</p><p>Yes.</p>', 'He said “so”.\n\nYes.'],
    [
      'a.html',
      '<blockquote><p>So.</p><p>No.</p></blockquote><p>He said <q>yes</q>.</p>',
      '“So.\n\nNo.”\n\nHe said “yes”.',
    ],
    ['-', '<!doctype html><title>A</title><p>“So.”</p>', '“So.”'],
  ])('%s %s', async (name, text, expected) => {
    expect((await readDraft(Buffer.from(text), name)).trim()).toBe(expected);
  });
});

describe('a draft in another format', () => {
  it('is read if it is a Word file, whatever its name', async () => {
    const quotation = paragraph(
      run('Seitov said: “Baku forms a ') + run('critical', 'i') + run(' link.”'),
    );
    const file = wordFile({ body: paragraph(run('A draft'), 'Title') + quotation });
    expect(await readDraft(file, '-')).toContain('Seitov said: “Baku forms a critical link.”');
  });

  it.each([
    ['%PDF-1.7', 'draft.pdf is a PDF file. Select its text'],
    ['\xff\xfeA\0', 'draft.pdf is in UTF-16. Save it again as UTF-8'],
  ])('is refused with what to do: %j', async (start, message) => {
    await expect(readDraft(Buffer.from(start, 'latin1'), 'draft.pdf')).rejects.toThrow(message);
  });
});

describe('of a large archive, only what a draft may quote is read:', () => {
  const mdx = readFileSync('content/interviews/seitov-2025/interview.mdx', 'utf8');
  const other = readFileSync('tests/fixtures/second-interview/lantern-2024/interview.mdx', 'utf8');

  it('whatever small change was made to a sentence, its interview is read', async () => {
    const [interview] = await quotableInterviews();
    const changed = changedQuotations(interview as QuotableInterview).filter(
      (_, at) => at % 100 === 0,
    );
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.filter(({ quotation }) => !mayQuote(quotation)(mdx))).toEqual([]);
  });

  it.each(['verbatim', 'typography', 'inserted', 'altered'] as const)('%s', (kind) => {
    const missed = quotationCases(kind).filter(
      ({ quotation }) => ![mdx, other].some(mayQuote(quotation)),
    );
    expect(missed).toEqual([]);
  });

  it('others are not read', () => {
    const isLikely = mayQuote(
      '“Baku forms a critical link in the Trans-Caspian corridor,” he said.',
    );
    expect([mdx, other].map(isLikely)).toEqual([true, false]);
  });
});
