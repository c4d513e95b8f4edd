import { contentFolder, wholeCheckThousands } from '../settings.ts';
import { type Library, readLibrary } from './library.ts';

/**
 * The content as this site shows it. Whoever needs it in a process, be it a part of the build or a
 * page, imports this one object: so each file of content is read and checked once.
 *
 * @throws ContentError on import, when anything in it can't be published
 */
export const library = await readLibrary(contentFolder);

/** Whether the archive is too large to be loaded by everybody who checks a quotation. */
export const isArchiveDivided = lengthOf(library) > wholeCheckThousands * 1_000;

/** In UTF-16 code units. */
function lengthOf({ interviews }: Library): number {
  const passages = interviews.flatMap((interview) => [...interview.passages.values()].flat());
  return passages.reduce((length, { text }) => length + text.length, 0);
}
