import type { APIRoute } from 'astro';
import { allInterviews } from '../library/interviews.ts';
import { jsonFeed } from '../outputs/feed.ts';
import { host, site } from '../site.ts';

/** The JSON Feed. */
export const GET: APIRoute = async () =>
  Response.json(jsonFeed(await allInterviews(), host, site.tagline));
