import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readInterview } from '../../src/archive/read-interview.ts';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { Passage, QuotableInterview } from '../../src/core/model/passages.ts';
import type { Piece, Verdict } from '../../src/core/quotation/verdict.ts';
import { quotable } from '../../src/outputs/quotable.ts';

/** A quotation of one of the interviews below, and what is reported of it. */
export interface QuotationCase {
  /** What was done to the words, or how they were pasted. */
  name: string;
  quotation: string;
  /** The anchors of the passages where it stands, or that it was made of. */
  at?: string[];
  /** For what was not found: the anchors of the nearest passages. */
  nearest?: string[];
  /** The verdict in words, where it says more than usual. */
  headline?: string;
  /** The differences, and how the quotation was read. */
  told?: string[];
  /** Where words stand that were put in. */
  elsewhere?: string[];
}

/** The quotations of `tests/fixtures/quotations/` that have a verdict. */
export function quotationCases(kind: Verdict['kind']): QuotationCase[] {
  return parse(readFileSync(`tests/fixtures/quotations/${kind}.yaml`, 'utf8'));
}

/** The interview that ships with the site, and the invented one. */
export async function quotableInterviews(): Promise<QuotableInterview[]> {
  const folders = [
    'content/interviews/seitov-2025',
    'tests/fixtures/second-interview/lantern-2024',
  ];
  const read = await Promise.all(folders.map((folder) => readInterview(folder)));
  return read.map(({ interview, problems }) => {
    if (!interview) throw new Error(JSON.stringify(problems));
    return quotable(interview, ENGLISH);
  });
}

/** An invented interview: an introduction, and questions with their answers. */
export function inventedInterview(
  introduction: readonly string[],
  exchanges: Record<string, [question: string, ...answer: string[]]>,
): QuotableInterview {
  const passagesOf = (part: Passage['part'], at: string, exchange: number, texts: string[]) =>
    texts.map((text, index): Passage => {
      const paragraph = part === 'question' ? 0 : index + 1;
      const id = part === 'question' ? at : `${at}-${paragraph}`;
      const by = part === 'answer' ? ['ida-holt'] : [];
      return { part, by, at, exchange, paragraph, id, text };
    });
  return {
    ...{
      slug: 'canal-2024',
      title: 'The canal',
      language: 'en',
      interviewees: 'Ida Holt',
      answering: ['ida-holt'],
    },
    ...{ people: { 'ida-holt': 'Ida Holt' }, boilerplate: [] },
    ...{ publisher: 'Canal Weekly', published: 'Canal Weekly' },
    passages: [
      ...passagesOf('lead', 'lead', 0, [...introduction]),
      ...Object.entries(exchanges).flatMap(([at, [question, ...answer]], index) => [
        ...passagesOf('question', at, index + 1, [question]),
        ...passagesOf('answer', at, index + 1, answer),
      ]),
    ],
  };
}

/** A comparison on one line; what is not the same is in braces, with a sign that says how it differs. */
export function shown({ comparison }: Verdict): string {
  return comparison.map(shownPiece).join('').replaceAll('\n\n', ' ¶ ').trim();
}

function shownPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'same':
      return piece.said;
    case 'dropped':
      return `{-${piece.said}}`;
    case 'added':
      return `{+${piece.quoted}}`;
    case 'changed':
      return `{${piece.said}${piece.isSpelling ? '≈' : '→'}${piece.quoted}}`;
    case 'moved':
      return `{~${piece.said}}`;
    case 'swapped':
      return `{${piece.said}⇄${piece.quoted}}`;
    case 'omitted':
      return `{…${piece.said}}`;
    case 'inserted':
      return `{[${piece.quoted}]${piece.said}}`;
  }
}
