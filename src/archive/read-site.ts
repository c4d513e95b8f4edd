import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkDrawing } from '../checks/drawing.ts';
import type { Finding, Problem } from '../core/read/problem.ts';
import { type SiteSettings, siteSchema } from '../schemas/site.ts';
import { type ContentFile, readContentFile } from './read-folder.ts';
import { readText } from './read-text.ts';

/** A drawing of the newsroom's own: checked SVG, and how wide and high it is. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** What a newsroom sets for its site, with the drawings themselves in place of their files. */
export interface Site extends Omit<SiteSettings, 'logo' | 'icon'> {
  logo?: Drawing;
  icon?: Drawing;
}

/**
 * Reads and checks `site.yaml`, and the drawings that it names.
 *
 * @param content path of the content folder
 * @returns no site if anything is wrong with it
 */
export async function readSite(content: string): Promise<{ site?: Site; problems: Problem[] }> {
  const path = join(content, 'site.yaml');
  if (!existsSync(path)) return { problems: [missing(relative('.', path))] };
  const { content: file, problems } = await readContentFile(path, siteSchema, 'site');
  if (!file) return { problems };
  const logo = await readDrawing(content, file, 'logo');
  const icon = await readDrawing(content, file, 'icon');
  const wrong = [...logo.problems, ...icon.problems];
  if (wrong.length > 0) return { problems: wrong };
  const { logo: _logo, icon: _icon, ...settings } = file.data;
  const drawings = {
    ...(logo.drawing && { logo: logo.drawing }),
    ...(icon.drawing && { icon: icon.drawing }),
  };
  return { site: { ...settings, ...drawings }, problems: [] };
}

/** Reads a drawing that the file names in a field. */
async function readDrawing(
  content: string,
  { data, at, file }: ContentFile<SiteSettings>,
  field: 'logo' | 'icon',
): Promise<{ drawing?: Drawing; problems: Problem[] }> {
  const name = data[field];
  if (name === undefined) return { problems: [] };
  const path = join(content, name);
  if (!existsSync(path)) {
    const message = `There is no file ${name} in the content folder.`;
    const suggestion = `Put it there, or remove “${field}”.`;
    return { problems: [problem(file, { rule: 'drawing', ...at([field]), message, suggestion })] };
  }
  const problems: Problem[] = [];
  const report = (finding: Finding) => problems.push(problem(relative('.', path), finding));
  const svg = await readText(path, report);
  if (svg === undefined) return { problems };
  const { size, findings } = checkDrawing(svg);
  findings.forEach(report);
  return size ? { drawing: { svg, ...size }, problems } : { problems };
}

function problem(file: string, finding: Finding): Problem {
  return { severity: 'error', ...finding, file };
}

function missing(file: string): Problem {
  return problem(file, {
    ...{ rule: 'site', line: 1, column: 1, text: '' },
    message: 'There is no site.yaml in the content folder.',
    suggestion: 'Write one with name, tagline and description: docs/your-site.md shows how.',
  });
}
