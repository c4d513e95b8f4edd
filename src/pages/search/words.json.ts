import type { APIRoute } from 'astro';
import { library } from '../../library/site-library.ts';
import { vocabulary } from '../../outputs/vocabulary.ts';

/** The words of the archive, loaded only when a search finds nothing. */
export const GET: APIRoute = async () => Response.json(vocabulary(library.interviews));
