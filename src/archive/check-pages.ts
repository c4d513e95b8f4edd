import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkCharacters } from '../checks/characters.ts';
import { checkPage } from '../checks/page.ts';
import { pageSchema } from '../schemas/page.ts';
import type { Finding, Problem } from '../transcript/problem.ts';
import { readFrontmatter } from './read-frontmatter.ts';

/**
 * Checks the pages of plain text. Reading them for the site is Astro's work.
 *
 * @param content path of the content folder
 */
export async function checkPages(content: string): Promise<Problem[]> {
  const folder = join(content, 'pages');
  const names = await readdir(folder).catch(() => []);
  const pages = names.filter((name) => name.endsWith('.mdx')).sort();
  const problems = await Promise.all(pages.map((name) => check(join(folder, name))));
  return problems.flat();
}

async function check(path: string): Promise<Problem[]> {
  const mdx = await readFile(path, 'utf8');
  const findings: Finding[] = [];
  readFrontmatter(mdx, pageSchema, (finding) => void findings.push(finding));
  findings.push(...checkPage(mdx), ...checkCharacters(mdx));
  return findings.map((finding) => ({
    severity: 'error' as const,
    ...finding,
    file: relative('.', path),
  }));
}
