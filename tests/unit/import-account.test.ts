import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import {
  characters,
  fidelityOf,
  type Imported,
  importArticle,
  isRefused,
  shownText,
} from '../helpers/imported.ts';
import { wordsOf } from '../helpers/interviews.ts';
import { articleIn } from '../helpers/readings.ts';

const FOLDER = 'tests/fixtures/articles';
const names = readdirSync(FOLDER).filter((name) => name !== 'unclear-without-turns');

function imported(...args: Parameters<typeof importArticle>): Imported {
  const result = importArticle(...args);
  if (isRefused(result)) throw new Error(JSON.stringify(result));
  return result;
}

describe('an imported article', () => {
  it.each(names)('is wholly accounted for, and shown as written: %s', async (name) => {
    const result = imported(articleIn(join(FOLDER, name)));
    // Without an answer there is more to compare than there is.
    if (result.reading.doubts.some(({ rule }) => rule === 'unanswered')) return;
    expect(fidelityOf(result)).toEqual([]);
    const [kept, source] = characters(result);
    expect(kept).toBe(source);
    const words = wordsOf(result.transcript).flatMap((text) => text.split('\n\n'));
    // A remark on a line of its own is no paragraph.
    const shown = await shownText(result.mdx);
    expect(shown).toEqual(words.filter((text) => shown.includes(text) || !/^\(.*\)$/.test(text)));
  });

  it('is given to the people whom the article names', () => {
    const { mdx } = imported(articleIn(join(FOLDER, 'name-with-an-outlet')));
    expect(mdx).toContain('outlet: Channel Nine');
    expect(mdx).toContain('by="jon-rask">\n\n## Will the canal be finished?');
    expect(mdx).toContain('by="mia-lund">\n\n## And the lock?');
  });

  it('keeps a stage direction as a remark, without the colon behind it', () => {
    const text =
      'A. Lund: Why?\n\nB. Vogt (laughs): So.\n\nA. Lund: And?\n\n**B. Vogt (sighs):** No.';
    const { mdx, removed } = imported({ text });
    expect(mdx).toContain('<Remark>(laughs)</Remark> So.');
    expect(mdx).toContain('<Remark>(sighs)</Remark> No.');
    expect(removed.cuts?.map((cut) => cut.text)).toEqual([':', ':**']);
    expect(fidelityOf(imported({ text }))).toEqual([]);
  });

  it('may have two who answer, and remarks in a question', () => {
    const { mdx } = imported(articleIn(join(FOLDER, 'two-who-answer')));
    expect(mdx).toContain('<Turn by="ada">\n\nWith a projector from a school.\n\n</Turn>');
    const broken = imported(articleIn(join(FOLDER, 'turn-broken-by-laughter'))).mdx;
    expect(broken).toContain(
      '<Question>\n\nI told my daughter that story. <Remark>(laughter)</Remark>\n\n## But tell me',
    );
  });
});

describe('the article that the site ships', () => {
  const folder = 'content/interviews/seitov-2025';
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const result = () => imported({ text: read('source.txt') });

  it('gives the transcript of the repository, paragraph by paragraph', () => {
    const { transcript } = readTranscript(read('interview.mdx'));
    expect(wordsOf(result().transcript)).toEqual(wordsOf(transcript));
  });

  it('has 8 questions, 12 answer paragraphs and 3 lead paragraphs', () => {
    const { lead, exchanges } = result().transcript;
    const paragraphs = exchanges.flatMap(({ answer }) => answer);
    expect([exchanges.length, paragraphs.length, lead.length]).toEqual([8, 12, 3]);
  });

  it('is in doubt at the one paragraph of the lead that asks', () => {
    expect(result().reading.doubts.map(({ rule, lines }) => [rule, lines[0]])).toEqual([
      ['asks', '7'],
    ]);
  });

  it('removes what removed.yaml of the repository lists', () => {
    const lines = read('removed.yaml');
    const { removed } = result();
    for (const { line, text } of removed.lines)
      expect(lines).toContain(`line: ${line}, text: ${JSON.stringify(text)}`);
    expect(removed.lines).toHaveLength(6);
  });

  it('takes “Source: Azertag” between question 1 and its answer for a credit', () => {
    const { removed, draft } = result();
    expect(removed.lines).toContainEqual({
      line: 13,
      text: 'Source: Azertag',
      reason: 'Credit of a photograph',
    });
    expect(draft.facts.credits).toEqual(['Azertag', 'APA', 'News.Az']);
    expect(draft.facts.date).toBe('2025-11-28');
  });

  it('is not given a headline or an interviewer that it does not name', () => {
    const { draft, mdx } = result();
    expect(draft.facts.title).toBeUndefined();
    expect(draft.facts.interviewer).toBeUndefined();
    expect(mdx).toContain('title: "" # Fill in');
  });
});
