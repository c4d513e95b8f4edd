import { basename, join, relative } from 'node:path';
import { readInterview } from '../../src/archive/read-interview.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import type { Inspect } from './place.ts';

/**
 * Checks a finished copy of an interview’s folder. The problems name the place where it is going
 * to be.
 *
 * @param folder that place
 * @param figures maps and timelines that the interview may show, `map middle-corridor`
 */
export function inspection(folder: string, figures?: ReadonlySet<string>): Inspect<Problem[]> {
  return async (copy) => {
    const { problems } = await readInterview(copy, figures);
    return problems.map((problem) => ({
      ...problem,
      file: relative('.', join(folder, basename(problem.file))),
    }));
  };
}
