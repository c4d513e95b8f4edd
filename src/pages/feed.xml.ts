import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';
import { atomFeed } from '../outputs/feed.ts';
import { host, site } from '../site.ts';

/** The Atom feed. */
export const GET: APIRoute = async () =>
  new Response(atomFeed((await openLibrary()).interviews, host, site.tagline));
