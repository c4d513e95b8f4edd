import { globSync } from 'node:fs';
import { BUDGET, scaleIn, type Weight } from '../../src/integrations/budgets.ts';
import { ROOT } from '../helpers/built-site.ts';
import { markdownTable } from './table.ts';

const INTERVIEW = 'interviews/seitov-2025/';

/** The README's table of what a page costs, measured on the built site. */
export async function costsTable(): Promise<string> {
  const at = scaleIn(ROOT.folder);
  const answers = globSync('*/', { cwd: `${ROOT.folder}/${INTERVIEW}` });
  const weights = await Promise.all(answers.map((name) => at(`${INTERVIEW}${name}/`)));
  const [heaviest] = weights.toSorted((a, b) => b.html - a.html);
  const row = (name: string, { html, scripts, fonts }: Cost) => [
    name,
    ...[html, scripts, fonts].map(kilobytes),
  ];
  return markdownTable([
    ['page', 'HTML with stylesheet', 'scripts', 'fonts'],
    row('the interview that ships with it', await at(INTERVIEW)),
    ...(heaviest ? [row('its longest answer', heaviest)] : []),
    row('the front page', await at('')),
    row('at most', BUDGET),
  ]);
}

type Cost = Pick<Weight, 'html' | 'scripts' | 'fonts'>;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
