import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkCharacters } from '../checks/characters.ts';
import { checkPage } from '../checks/page.ts';
import type { Finding, Problem } from '../core/read/problem.ts';
import { pageSchema } from '../schemas/page.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readText } from './read-text.ts';

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
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const mdx = await readText(path, report);
  if (mdx !== undefined) {
    readFrontmatter(mdx, pageSchema, report);
    findings.push(...checkPage(mdx), ...checkCharacters(mdx));
  }
  return findings.map((finding) => ({
    severity: 'error' as const,
    ...finding,
    file: relative('.', path),
  }));
}
