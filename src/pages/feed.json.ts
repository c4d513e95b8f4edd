import type { APIRoute } from 'astro';
import { library } from '../library/site-library.ts';
import { jsonFeed } from '../outputs/feed.ts';
import { host } from '../views/host.ts';

/** The JSON Feed. */
export const GET: APIRoute = async () =>
  Response.json(jsonFeed(library.interviews, host, library.site));
