import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Archive } from '../../../src/archive/read-archive.ts';
import { isSlug } from '../../../src/core/addresses/ids.ts';
import { frontmatterOf } from '../../../src/core/read/frontmatter.ts';
import { readYaml } from '../../../src/schemas/read-yaml.ts';
import { problemsOf } from '../../registration.ts';
import type { InterviewSummary } from '../api.ts';
import { stateOf } from './states.ts';

/** As much of a frontmatter as the list shows, however unfinished it is. */
const head = z.object({ title: z.string().catch(''), date: z.string().catch('') });

/**
 * All interviews of the content folder with how far they are, the newest first.
 *
 * @param archive what the folder holds now
 */
export async function listInterviews(
  content: string,
  archive: Archive,
): Promise<InterviewSummary[]> {
  const folder = join(content, 'interviews');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const summaries = await Promise.all(
    slugs.filter(isSlug).map((slug) => summaryOf(join(folder, slug), slug, archive)),
  );
  return summaries.sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug));
}

async function summaryOf(
  folder: string,
  slug: string,
  archive: Archive,
): Promise<InterviewSummary> {
  const mdx = await readFile(join(folder, 'interview.mdx'), 'utf8').catch(() => '');
  const { data } = readYaml(frontmatterOf(mdx).yaml ?? '', head, 'frontmatter');
  const problems = problemsOf(slug, archive);
  return {
    slug,
    title: data?.title ?? '',
    date: data?.date ?? '',
    state: stateOf(slug, archive),
    doubts: problems.filter(({ rule }) => rule === 'open-doubt').length,
    problems,
  };
}
