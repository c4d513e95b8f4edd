import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../tools/quotes/draft.ts';

function quotes(draft: string, ...options: string[]) {
  const args = ['tools/quotes.ts', '-', ...options];
  return spawnSync(process.execPath, args, { input: draft, encoding: 'utf8' });
}

describe('the command that checks a draft', () => {
  it('prints each quotation as data, and ends with 1 if one is altered', () => {
    const { status, stdout } = quotes(
      'Seitov said: “Baku forms a link in the Trans-Caspian corridor.” The site wrote: “It is not just a diplomatic gesture.”',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject([
      {
        quotation: 'Baku forms a link in the Trans-Caspian corridor.',
        verdict: 'altered',
        speaker: 'azamat-seitov',
        attributed: 'azamat-seitov',
        changes: [{ kind: 'dropped', said: 'critical', quoted: '' }],
      },
      { verdict: 'verbatim', speaker: 'lead', changes: [] },
    ]);
    expect(status).toBe(1);
  });

  it('ends with 0 if all is faithful, and says so', () => {
    const { status, stdout } = quotes('“Central Asia’s voice becomes stronger,” Seitov said.');
    expect(stdout).toContain('Verbatim\n   answer: Azamat Seitov, News.Az, 28 November 2025');
    expect(status).toBe(0);
  });

  it('ends with 2 if there is no such draft', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/quotes.ts', 'none.txt'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, 'none.txt: this file can’t be read. Check its name.\n']);
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
  ])('%s %s', (name, text, expected) => {
    expect(readDraft(text, name).trim()).toBe(expected);
  });
});
