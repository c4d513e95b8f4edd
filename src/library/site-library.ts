import { contentFolder } from '../settings.ts';
import { readLibrary } from './library.ts';

/**
 * The content as this site shows it. Whoever needs it in a process, be it a part of the build or a
 * page, imports this one object: so each file of content is read and checked once.
 *
 * @throws ContentError on import, when anything in it can't be published
 */
export const library = await readLibrary(contentFolder);
