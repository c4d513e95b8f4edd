import type { APIRoute } from 'astro';
import { allInterviews } from '../library/interviews.ts';
import { atomFeed } from '../outputs/feed.ts';
import { host, site } from '../site.ts';

/** The Atom feed. */
export const GET: APIRoute = async () =>
  new Response(atomFeed(await allInterviews(), host, site.tagline));
