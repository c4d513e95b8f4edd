/** The part of Stryker's report (mutation testing report schema 2) that is read here. */
export interface MutationReport {
  files: Record<string, { source: string; mutants: MutantResult[] }>;
}

interface MutantResult {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Place; end: Place };
}

/** Lines and columns count from 1. */
interface Place {
  line: number;
  column: number;
}

/** How many changes were tried in a file, and how many of them a test noticed. */
export interface Score {
  file: string;
  mutants: number;
  noticed: number;
  percent: number;
}

/** What a test noticed: it failed, or it ran for ever. */
const NOTICED = new Set(['Killed', 'Timeout']);
/** What no test noticed, or ran. */
export const MISSED = new Set(['Survived', 'NoCoverage']);

/** The scores of the files, the lowest first, and of all of them together. */
export function scoresOf({ files }: MutationReport): { files: Score[]; all: Score } {
  const scores = Object.entries(files)
    .map(([file, { mutants }]) => scoreOf(file, mutants))
    .filter(({ mutants }) => mutants > 0)
    .sort((a, b) => a.percent - b.percent);
  const every = Object.values(files).flatMap(({ mutants }) => mutants);
  return { files: scores, all: scoreOf('All files', every) };
}

function scoreOf(file: string, mutants: readonly MutantResult[]): Score {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  const tried = noticed + mutants.filter(({ status }) => MISSED.has(status)).length;
  return { file, mutants: tried, noticed, percent: tried > 0 ? (100 * noticed) / tried : 100 };
}

/** The scores as lines of text. */
export function tableOf(scores: readonly Score[]): string {
  return scores
    .map(({ file, mutants, noticed, percent }) =>
      [`${percent.toFixed(1)} %`.padStart(7), `${noticed}/${mutants}`.padStart(9), file].join('  '),
    )
    .join('\n');
}

/** The changes that no test noticed, each with its place, the code, and what it was changed to. */
export function survivorsOf({ files }: MutationReport): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => MISSED.has(status))
      .map(({ mutatorName, replacement = '', status, location: { start, end } }) => {
        const line = lines[start.line - 1] ?? '';
        const last = start.line === end.line ? end.column - 1 : line.length;
        const code = line.slice(start.column - 1, last);
        const note = status === 'NoCoverage' ? ' (no test runs it)' : '';
        const change = `${code} → ${replacement.replace(/\s+/g, ' ')}`;
        return `${file}:${start.line}:${start.column} ${mutatorName}${note}: ${change}`;
      });
  });
}
