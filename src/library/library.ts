import { ContentError } from '../archive/content-error.ts';
import { type PageMove, pageMoves } from '../archive/page-moves.ts';
import { type Archive, readArchive } from '../archive/read-archive.ts';
import type { TextPage } from '../archive/read-pages.ts';
import type { Site } from '../archive/read-site.ts';
import { hasErrors } from '../checks/report.ts';
import { type Appearance, findAppearances } from '../core/model/appearances.ts';
import type { RouteMap } from '../core/model/figures.ts';
import type { Interview } from '../core/model/interview.ts';
import { byHeading } from '../core/model/layer.ts';
import type { Mentions } from '../core/model/mentions.ts';
import { findPassages, type IndexEntry } from '../core/model/name-passages.ts';
import type { Problem } from '../core/read/problem.ts';
import { type ReadyInterview, readyInterview } from './ready-interview.ts';

/** Everything that is published. */
export interface Library {
  /** What the newsroom sets for its site. */
  site: Site;
  /** The newest first; those of one day by slug, so that builds are repeatable. */
  interviews: readonly ReadyInterview[];
  /** The index of names: by id, in the order of the forms under which names are listed. */
  names: ReadonlyMap<string, IndexEntry>;
  /** Where everybody speaks, by the person's id. */
  appearances: ReadonlyMap<string, Appearance<ReadyInterview>[]>;
  maps: readonly RouteMap[];
  /** The pages of plain text. */
  pages: readonly TextPage[];
  /** Registered pages that are no longer there. */
  moves: readonly PageMove[];
  /** Problems in the content that do not stop a build. */
  warnings: readonly Problem[];
}

/**
 * Reads and checks everything that is published.
 *
 * @param content path of the content folder
 * @throws ContentError when anything in it can't be published
 */
export async function readLibrary(content: string): Promise<Library> {
  const { problems, site, ...archive } = await readArchive(content);
  if (hasErrors(problems)) throw new ContentError(problems);
  if (!site) throw new Error('A site that could not be read has a problem.');
  const interviews = archive.interviews
    .toSorted(newestFirst)
    .map((interview) => readyInterview(interview, mentionsOf(archive, interview), archive));
  const passages = findPassages(interviews);
  return {
    site,
    interviews,
    names: new Map(
      archive.names
        .toSorted(byHeading)
        .map((name) => [name.id, { name, passages: passages.get(name.id) ?? [] }]),
    ),
    appearances: findAppearances(interviews),
    maps: archive.maps,
    pages: archive.pages,
    moves: pageMoves(archive.registry),
    warnings: problems,
  };
}

function mentionsOf({ mentions }: Pick<Archive, 'mentions'>, interview: Interview): Mentions {
  const own = mentions.get(interview);
  if (!own) throw new Error(`Nobody looked for names in “${interview.slug}”.`);
  return own;
}

function newestFirst(a: Interview, b: Interview): number {
  return compare(b.date, a.date) || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
