import type { APIRoute } from 'astro';
import { library } from '../library/site-library.ts';
import { atomFeed } from '../outputs/feed.ts';
import { host } from '../views/host.ts';

/** The Atom feed. */
export const GET: APIRoute = async () =>
  new Response(atomFeed(library.interviews, host, library.site));
