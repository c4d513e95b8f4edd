import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readInterview } from '../../src/archive/read-interview.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import { mayQuote } from './likely.ts';

/**
 * Reads the interviews that a draft may quote.
 *
 * @throws when one can't be read: what it says would be reported as not found
 */
export async function readQuotedInterviews(content: string, draft: string): Promise<Interview[]> {
  const folder = join(content, 'interviews');
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const isLikely = mayQuote(draft);
  const interviews: Interview[] = [];
  // One after the other: all texts of a large archive at once would fill the memory.
  for (const slug of slugs.sort()) {
    const mdx = await readFile(join(folder, slug, 'interview.mdx'), 'utf8').catch(() => '');
    if (mdx === '' || isLikely(mdx)) interviews.push(await readOne(join(folder, slug)));
  }
  return interviews;
}

async function readOne(folder: string): Promise<Interview> {
  const { interview, problems } = await readInterview(folder);
  if (interview) return interview;
  const [problem] = problems;
  throw new Error(
    `${folder}: this interview can’t be read, so its words can’t be found. npm run check:content shows why${problem ? `: ${problem.message}` : '.'}`,
  );
}
