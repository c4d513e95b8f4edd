import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInterview } from '../../src/archive/read-interview.ts';
import type { Interview, Paragraph, Transcript } from '../../src/core/model/interview.ts';
import { passagesOf } from '../../src/core/model/passages.ts';
import { compareWithRecord } from '../../src/core/record/compare.ts';
import { INVENTED } from '../helpers/invented-interview.ts';

const REAL = 'content/interviews/seitov-2025';

const interview = await load(REAL);

async function load(folder: string): Promise<Interview> {
  const { interview, problems } = await readInterview(folder);
  if (!interview) throw new Error(JSON.stringify(problems, null, 2));
  return interview;
}

describe.each([REAL, INVENTED])('the transcript in %s', (folder) => {
  it('gives the text of record again, together with the list of what was removed', async () => {
    const { lead, exchanges } = await load(folder);
    // Nothing of the program's own comparison is used here.
    const { lines, marks } = parse(readFileSync(`${folder}/removed.yaml`, 'utf8'));
    const mark: string = marks[0].text;
    const kept = [
      ...lead.map(({ text }) => text),
      ...exchanges.flatMap(({ question, answer }) => [
        mark + question?.text,
        ...answer.map(({ text, number }) => (number === 1 ? mark + text : text)),
      ]),
    ];
    const source = readFileSync(`${folder}/source.txt`, 'utf8');
    const rebuilt = source.replace(/\n$/, '').split('\n');
    for (const index of rebuilt.keys()) {
      const removed = lines.find(({ line }: { line: number }) => line === index + 1);
      if (removed) rebuilt[index] = removed.text;
      // Between paragraphs there is an empty line, and nothing else is made up from the source.
      else if (rebuilt[index] !== '') rebuilt[index] = kept.shift() ?? '(nothing left)';
    }
    expect(kept).toEqual([]);
    expect(rebuilt.join('\n')).toBe(source.replace(/\n$/, ''));
  });
});

it('of the real article, only the lines that are known to be no part of it are removed', () => {
  const { lines, marks } = parse(readFileSync(`${REAL}/removed.yaml`, 'utf8'));
  expect(marks.map(({ text }: { text: string }) => text)).toEqual(['– ']);
  expect(lines.map(({ text }: { text: string }) => text)).toEqual([
    expect.stringMatching(/^ date 2025-11-28 Photo: Professor Azamat Seitov/),
    '+ ↺ − 16 px',
    'Source: Azertag',
    'Source: APA',
    'Source: News.Az',
    'News.Az',
  ]);
});

describe('a transcript that differs from the text of record', () => {
  const check = (transcript: Transcript) =>
    compareWithRecord(transcript, interview.sourceText, interview.removed);
  const texts = passagesOf(interview);
  const anyText = fc.nat(texts.length - 1);

  it('is not this one', () => {
    expect(check(interview)).toEqual([]);
  });

  it('is found for any one character that is changed', () => {
    const change = fc.record({ at: anyText, offset: fc.nat(), to: fc.constantFrom('x', '’', '—') });
    fc.assert(
      fc.property(change, ({ at, offset, to }) => {
        const text = texts[at]?.text ?? '';
        const index = offset % text.length;
        fc.pre(text[index] !== to);
        const findings = check(
          rewrite(interview, at, text.slice(0, index) + to + text.slice(index + 1)),
        );
        expect(findings.length).toBeGreaterThan(0);
        expect(findings[0]?.at?.paragraph.position).toEqual(texts[at]?.position);
      }),
    );
  });

  it('is found for any one character that is left out', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (at, offset) => {
        const text = texts[at]?.text ?? '';
        const index = offset % text.length;
        const findings = check(
          rewrite(interview, at, text.slice(0, index) + text.slice(index + 1)),
        );
        expect(findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is found for any word that is added', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (at, offset) => {
        const words = (texts[at]?.text ?? '').split(' ');
        words.splice(offset % (words.length + 1), 0, 'allegedly');
        expect(check(rewrite(interview, at, words.join(' '))).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is found for any sentence that is dropped', () => {
    for (const [at, { text }] of texts.entries()) {
      const sentences = text.split(/(?<=[.?!]) /);
      for (const dropped of sentences.keys()) {
        const rest = sentences.filter((_, index) => index !== dropped).join(' ');
        expect(check(rewrite(interview, at, rest)).length, text).toBeGreaterThan(0);
      }
    }
  });

  it('is found for any two paragraphs that change places', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [one, two] = [texts[a]?.text ?? '', texts[b]?.text ?? ''];
        fc.pre(one !== two);
        const swapped = rewrite(rewrite(interview, a, two), b, one);
        expect(check(swapped).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is found for any exchange that is left out', () => {
    for (const left of interview.exchanges) {
      const exchanges = interview.exchanges.filter((exchange) => exchange !== left);
      expect(check({ ...interview, exchanges }).length).toBeGreaterThan(0);
    }
  });
});

/** The transcript with another text in one place, counted over its passages. */
function rewrite(transcript: Transcript, at: number, text: string): Transcript {
  const { id: wanted } = passagesOf(transcript)[at] ?? expect.fail();
  const change = (paragraph: Paragraph) =>
    paragraph.id === wanted ? { ...paragraph, text } : paragraph;
  return {
    lead: transcript.lead.map(change),
    closing: transcript.closing,
    exchanges: transcript.exchanges.map((exchange) => ({
      ...exchange,
      ...(exchange.question && {
        question: {
          ...exchange.question,
          text: exchange.id === wanted ? text : exchange.question.text,
        },
      }),
      answer: exchange.answer.map(change),
    })),
  };
}
