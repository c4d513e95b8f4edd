import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';
import { jsonFeed } from '../outputs/feed.ts';
import { host, site } from '../site.ts';

/** The JSON Feed. */
export const GET: APIRoute = async () =>
  Response.json(jsonFeed((await openLibrary()).interviews, host, site.tagline));
