import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkEditions } from '../checks/editions.ts';
import { checkFacts, listFacts } from '../checks/facts.ts';
import { checkNames } from '../checks/names.ts';
import { checkSamePeople } from '../checks/people.ts';
import { checkRegistry } from '../checks/registry.ts';
import { tieEditions } from '../core/model/editions.ts';
import type { RouteMap, Timeline } from '../core/model/figures.ts';
import type { Interview } from '../core/model/interview.ts';
import type { Name } from '../core/model/layer.ts';
import { type Mentions, mentionsInAll } from '../core/model/mentions.ts';
import type { FieldFinder, Problem } from '../core/read/problem.ts';
import type { Registry } from '../schemas/registry.ts';
import { formerAnchors } from './former-anchors.ts';
import { sha256 } from './hash.ts';
import { readFigures } from './read-figures.ts';
import { type ReadInterview, readInterview } from './read-interview.ts';
import { readNames } from './read-names.ts';
import { readPages, type TextPage } from './read-pages.ts';
import { readSite, type Site } from './read-site.ts';
import { REGISTRY_FILE, readRegistry } from './registry.ts';

/** Everything that the content folder holds, and everything that is wrong with it. */
export interface Archive {
  /** What the newsroom sets; missing if it has a mistake. */
  site?: Site;
  interviews: Interview[];
  registry: Registry;
  names: Name[];
  /** Where the names occur. */
  mentions: ReadonlyMap<Interview, Mentions>;
  maps: RouteMap[];
  timelines: Timeline[];
  pages: TextPage[];
  /** Whether each interview could be read: the addresses of one that could not are unknown. */
  isComplete: boolean;
  problems: Problem[];
}

/**
 * Reads and checks the whole content folder.
 *
 * @param content path of the folder, usually `content`
 * @param readOne reads and checks an interview; a process that lives long need not read all again
 */
export async function readArchive(content: string, readOne = readInterview): Promise<Archive> {
  const { site, ...settings } = await readSite(content);
  const { maps, timelines, ...figures } = await readFigures(content);
  const { registry, problems: registryProblems, at } = await readRegistry(content);
  const read = await readInterviews(join(content, 'interviews'), registry, (folder) =>
    readOne(folder, figures.known),
  );
  const names = await readNames(content);
  const { pages, ...text } = await readPages(content);
  const isComplete = read.unread.length === 0;
  const archive = {
    ...(site && { site }),
    interviews: read.interviews,
    registry,
    names: names.files.map(({ data }) => data),
    mentions: mentionsInAll(
      read.interviews,
      names.files.map(({ data }) => data),
    ),
    maps,
    timelines,
    pages,
    isComplete,
  };
  const problems = [
    ...settings.problems,
    ...figures.problems,
    ...read.problems,
    ...text.problems,
    ...registryProblems,
    ...names.problems,
    ...checkRegistered(content, archive, read, at),
    ...checkTogether(content, archive, read),
    // In an interview that can't be read, names can't be looked for: its own problems are reported.
    ...(isComplete ? checkNames(names.files, names.ids, archive.interviews, archive.mentions) : []),
    ...checkFacts(listFacts(archive), content),
  ];
  return { ...archive, problems };
}

async function readInterviews(
  folder: string,
  registry: Registry,
  readOne: (folder: string) => Promise<ReadInterview>,
) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = await Promise.all(slugs.sort().map((slug) => readOne(join(folder, slug))));
  const problems = read.flatMap((result) => result.problems);
  if (slugs.length === 0) problems.push(noInterview(folder));
  const interviews = tieEditions(
    read
      .flatMap(({ interview }) => interview ?? [])
      .map((interview) => ({
        ...interview,
        formerAnchors: formerAnchors(interview.slug, registry),
      })),
  );
  const bySlug = (finderOf: (result: ReadInterview) => FieldFinder) =>
    new Map(read.map((result, index) => [slugs[index] ?? '', finderOf(result)]));
  return {
    interviews,
    problems,
    unread: slugs.filter((_, index) => !read[index]?.interview),
    frontmatterAt: bySlug(({ frontmatterAt }) => frontmatterAt),
    correctionsAt: bySlug(({ correctionsAt }) => correctionsAt),
  };
}

/** What only several interviews together show, in the frontmatter of one or at an exchange. */
function checkTogether(
  content: string,
  { interviews, names }: Pick<Archive, 'interviews' | 'names'>,
  {
    frontmatterAt,
    unread,
  }: { frontmatterAt: ReadonlyMap<string, FieldFinder>; unread: readonly string[] },
): Problem[] {
  const findings = [...checkSamePeople(interviews, names), ...checkEditions(interviews, unread)];
  return findings.flatMap(({ slug, path, ...finding }): Problem[] => {
    const file = relative('.', join(content, 'interviews', slug, 'interview.mdx'));
    if ('line' in finding) return [{ severity: 'error', ...finding, file }];
    const place = path && frontmatterAt.get(slug)?.(path);
    return place ? [{ severity: 'error', ...finding, ...place, file }] : [];
  });
}

function checkRegistered(
  content: string,
  { registry, interviews }: Pick<Archive, 'registry' | 'interviews'>,
  {
    correctionsAt,
    unread,
  }: { correctionsAt: ReadonlyMap<string, FieldFinder>; unread: readonly string[] },
  registryAt: FieldFinder,
): Problem[] {
  return checkRegistry(registry, interviews, sha256, unread).map(({ slug, path, ...finding }) => {
    const name = path ? 'corrections.yaml' : 'interview.mdx';
    const file = slug ? join('interviews', slug, name) : REGISTRY_FILE;
    const find = slug ? correctionsAt.get(slug) : registryAt;
    const { line, column } = (path && find?.(path)) ?? finding;
    return {
      severity: 'error',
      ...finding,
      line,
      column,
      file: relative('.', join(content, file)),
    };
  });
}

function noInterview(folder: string): Problem {
  return {
    rule: 'no-interview',
    severity: 'warning',
    file: folder,
    line: 1,
    column: 1,
    message: 'There is no interview yet.',
    text: '',
    suggestion: 'Add one at the desk: npm run desk',
  };
}
