import { resolve, sep } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { hasErrors, renderReport } from '../checks/report.ts';
import type { Problem } from '../core/read/problem.ts';
import { readArchive } from './read-archive.ts';
import { readFigures } from './read-figures.ts';
import { readNames } from './read-names.ts';

/** What a loader puts into its collection, and everything that is wrong with it. */
interface Loaded {
  entries: { id: string; data: Record<string, unknown> }[];
  problems: Problem[];
}

/** An Astro content loader for the interviews of a content folder, parsed and checked. */
export function interviewLoader(content: string): Loader {
  return contentLoader('interviews', content, async () => {
    const { interviews, problems } = await readArchive(content);
    return { entries: interviews.map((data) => ({ id: data.slug, data: { ...data } })), problems };
  });
}

/** An Astro content loader for the index of names. */
export function nameLoader(content: string): Loader {
  return contentLoader('names', content, async () => {
    const { files, problems } = await readNames(content);
    return { entries: files.map(({ data }) => ({ id: data.id, data: { ...data } })), problems };
  });
}

/** An Astro content loader for maps and timelines. */
export function figureLoader(kind: 'maps' | 'timelines', content: string): Loader {
  return contentLoader(kind, content, async () => {
    const { problems, ...figures } = await readFigures(content);
    return { entries: figures[kind].map((data) => ({ id: data.id, data: { ...data } })), problems };
  });
}

/**
 * An Astro content loader for the pages of plain text. Astro keeps entries from build to build and
 * reads an unchanged one where it lay the last time; begun anew, a build reads this folder only.
 */
export function pageLoader(content: string): Loader {
  const loader = glob({ pattern: '*.mdx', base: `${content}/pages` });
  return {
    ...loader,
    load(context) {
      context.store.clear();
      return loader.load(context);
    },
  };
}

/**
 * Fills a collection with finished data. A build with an error stops with the whole report; the
 * development server prints the report and keeps the last good state.
 *
 * @param name of the collection
 * @param content path of the content folder, which is watched while editing
 * @param read reads and checks what the collection holds
 */
function contentLoader(name: string, content: string, read: () => Promise<Loaded>): Loader {
  return {
    name,
    async load({ store, watcher, logger, generateDigest }) {
      const load = async () => {
        const { entries, problems } = await read();
        if (hasErrors(problems)) throw new ContentError(renderReport(problems));
        if (problems.length > 0) logger.warn(`\n${renderReport(problems)}`);
        store.clear();
        for (const entry of entries) store.set({ ...entry, digest: generateDigest(entry.data) });
      };
      await load();
      const folder = resolve(content) + sep;
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (resolve(path).startsWith(folder))
          load().then(
            () => logger.info('Content reloaded.'),
            (error: Error) => logger.error(error.message),
          );
      });
    },
  };
}

/** Content that can't be published. The message is the report; a stack would only hide it. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(report: string) {
    super(`The content has errors.\n\n${report}\n`);
    this.stack = this.message;
  }
}
