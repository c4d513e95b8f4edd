import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the test runners and the tests leave what `npm run report` puts into its table. */
export const REPORTS = '.cache/reports';
export const FIGURES = join(REPORTS, 'figures');

/** What one test did and found, in a few words each: a line of the report's table. */
export interface Figure {
  /** `HTTP Observatory` */
  report: string;
  /** `a real nginx, over TLS` */
  run: string;
  /** `A+, 135 points` */
  found: string;
}

/** Notes a figure for the report, and prints it. The test itself still has to expect something. */
export function noteFigure(figure: Figure): void {
  mkdirSync(FIGURES, { recursive: true });
  const name = figure.report.toLowerCase().replace(/\W+/g, '-');
  writeFileSync(join(FIGURES, `${name}.json`), JSON.stringify(figure));
  console.log(`${figure.report}: ${figure.found} (${figure.run})`);
}
