import type { APIRoute } from 'astro';
import { library } from '../library/site-library.ts';
import { jsonFeed } from '../outputs/feed.ts';
import { host, site } from '../site.ts';

/** The JSON Feed. */
export const GET: APIRoute = async () =>
  Response.json(jsonFeed(library.interviews, host, site.tagline));
