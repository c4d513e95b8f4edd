import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { checkCharacters } from '../checks/characters.ts';
import { checkPage } from '../checks/page.ts';
import type { Finding, Problem } from '../core/read/problem.ts';
import { pageSchema } from '../schemas/page.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readText } from './read-text.ts';

/** A page of plain text about the site, such as /about/. */
export interface TextPage {
  /** The file's name without its extension. */
  id: string;
  /** The whole file, checked: text and nothing that would run. */
  mdx: string;
}

/**
 * Reads and checks the pages of plain text: `pages/*.mdx`.
 *
 * @param content path of the content folder
 */
export async function readPages(
  content: string,
): Promise<{ pages: TextPage[]; problems: Problem[] }> {
  const folder = join(content, 'pages');
  const names = await readdir(folder).catch(() => []);
  const read = await Promise.all(
    names
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => readPage(join(folder, name))),
  );
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readPage(path: string): Promise<{ page?: TextPage; problems: Problem[] }> {
  const problems: Problem[] = [];
  const report = (finding: Finding) =>
    void problems.push({ severity: 'error', ...finding, file: relative('.', path) });
  const mdx = await readText(path, report);
  if (mdx === undefined) return { problems };
  readFrontmatter(mdx, pageSchema, report);
  [...checkPage(mdx), ...checkCharacters(mdx)].forEach(report);
  return { page: { id: basename(path, '.mdx'), mdx }, problems };
}
