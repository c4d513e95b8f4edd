import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readInterview } from '../../src/archive/read-interview.ts';
import type { QuotableInterview } from '../../src/core/model/passages.ts';
import type { Verdict } from '../../src/core/quotation/verdict.ts';
import { quotable } from '../../src/outputs/quotable.ts';

/** A quotation of one of the interviews below, and what a reader is told of it. */
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
    return quotable(interview);
  });
}
