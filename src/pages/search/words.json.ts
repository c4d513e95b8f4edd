import type { APIRoute } from 'astro';
import { openLibrary } from '../../library/library.ts';
import { vocabulary } from '../../outputs/vocabulary.ts';

/** The words of the archive, loaded only when a search finds nothing. */
export const GET: APIRoute = async () =>
  Response.json(vocabulary((await openLibrary()).interviews));
