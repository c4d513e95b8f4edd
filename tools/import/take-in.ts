import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readFigures } from '../../src/archive/read-figures.ts';
import { renderReport } from '../../src/checks/report.ts';
import { isInterviewFile } from '../../src/core/model/interview-files.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import { inspection } from './inspect.ts';
import { exists, type NewFiles, placeFiles } from './place.ts';
import { Refusal } from './refusal.ts';
import { readZip } from './zip.ts';

/** What may be wrong with an interview that is not finished yet. */
const UNFINISHED = ['open-doubt', 'frontmatter'];

/** An interview that was taken in. */
export interface TakenIn {
  folder: string;
  /** Names of its files. */
  files: string[];
  /** The folder with a copy of what was there before. */
  backup?: string;
  /** Doubts that are open, fields that are empty, and warnings. */
  problems: Problem[];
}

/**
 * Takes an interview in that was made in the desk on the web. It comes from outside: whatever the
 * checks of content find forbids it, but for what an unfinished interview may have.
 *
 * @param content path of the content folder
 * @param file the archive
 * @param options the name of its folder, where it is not that in the archive; whether an interview
 *   that is there may be replaced
 * @throws Refusal
 */
export async function takeIn(
  content: string,
  file: string,
  { slug: wanted, force }: { slug?: string; force: boolean },
): Promise<TakenIn> {
  const { slug, files } = await readZip(file, wanted);
  const folder = join(content, 'interviews', slug);
  if (!force && (await exists(folder)))
    throw new Refusal(
      `${relative('.', folder)}/ is there already. Nothing was written.\nTo replace it, add --force: a copy of it is put into .backup/.`,
    );
  const inspect = inspection(folder, (await readFigures(content)).known);
  const { result, backup } = await placeFiles(
    folder,
    await inPlaceOfAll(folder, files),
    force,
    async (copy) => {
      const problems = await inspect(copy);
      const wrong = problems.filter(isWrong);
      if (wrong.length > 0)
        throw new Refusal(`${renderReport(wrong)}\n\nNothing of ${file} was taken in.`);
      return problems;
    },
  );
  return { folder, files: Object.keys(files).sort(), backup, problems: result };
}

function isWrong({ rule, severity }: Problem): boolean {
  return severity === 'error' && !UNFINISHED.includes(rule);
}

/** The archive has all files of the interview: what it does not have goes. */
async function inPlaceOfAll(folder: string, files: NewFiles): Promise<NewFiles> {
  const there = await readdir(folder).catch(() => []);
  return {
    ...Object.fromEntries(there.filter(isInterviewFile).map((name) => [name, null])),
    ...files,
  };
}
