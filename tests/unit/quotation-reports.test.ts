import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportOn } from '../helpers/canal.ts';

/** A quotation, and what is reported of it, see the file. */
interface Report {
  name: string;
  quotation: string;
  reported: string;
}

const REPORTS: Record<string, Report[]> = parse(
  readFileSync('tests/fixtures/quotations/reports.yaml', 'utf8'),
);

describe.each(Object.entries(REPORTS))('%s:', (_, reports) => {
  it.each(reports)('$name', ({ quotation, reported }) => {
    expect(reportOn(quotation)).toBe(reported);
  });
});
