import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/archive/hash.ts';
import { type ReadInterview, readInterview } from '../../src/archive/read-interview.ts';
import type { Problem } from '../../src/core/read/problem.ts';

/** The interview that was invented for the tests, as it lies in the repository. */
export const INVENTED = 'tests/fixtures/second-interview/lantern-2024';

/** A change of one of its files: the text that stands there, and what takes its place. */
export interface Edit {
  file?: 'interview.mdx' | 'source.txt' | 'removed.yaml';
  from: string | RegExp;
  to: string;
}

/**
 * Reads a changed copy of the invented interview, with the program's own reader.
 *
 * @param edits applied in order; each must change something; the hash of source.txt goes with it
 * @param slug the name of the copy's folder
 */
export async function readEdited(edits: Edit[], slug = 'lantern-2024'): Promise<ReadInterview> {
  mkdirSync('.cache/tests', { recursive: true });
  const parent = mkdtempSync('.cache/tests/invented-');
  const folder = join(parent, slug);
  try {
    cpSync(INVENTED, folder, { recursive: true });
    for (const { file = 'interview.mdx', from, to } of edits) {
      const before = readFileSync(join(folder, file), 'utf8');
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} does not contain ${from}.`);
      writeFileSync(join(folder, file), after);
    }
    renewHash(folder);
    const { problems, ...read } = await readInterview(folder);
    return { ...read, problems: problems.map((problem) => inFolder(problem, folder)) };
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** Writes the hash of the text of record anew, as an editor would, unless a test has changed it. */
function renewHash(folder: string): void {
  const hash = (path: string) => sha256(readFileSync(join(path, 'source.txt')));
  const file = join(folder, 'interview.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(hash(INVENTED), hash(folder)));
}

/** Names the file as an editor in that folder would. */
function inFolder(problem: Problem, folder: string): Problem {
  return { ...problem, file: problem.file.replace(`${folder}/`, '') };
}
