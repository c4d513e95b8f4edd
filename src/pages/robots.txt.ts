import type { APIRoute } from 'astro';
import { absolute } from '../site.ts';

/** Everything may be read by everyone (RFC 9309). */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`);
