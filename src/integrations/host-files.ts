import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { embedPath, exchangePath } from '../core/addresses/permalinks.ts';
import { headerRules, netlifyHeaders, securityHeaders } from '../outputs/headers.ts';
import { nginxHeaders, nginxHttp, nginxRedirects, nginxServer } from '../outputs/nginx.ts';
import { netlifyRedirects } from '../outputs/redirects.ts';
import { basePath, siteUrl } from '../settings.ts';
import { siteLibrary } from './site-library.ts';

/**
 * Writes what hosts read: `_headers` and `_redirects` for Netlify and Cloudflare Pages, and the
 * includes in `_nginx/` for nginx. On hosts that read neither, the policy in each page and the
 * pages at old addresses do what they can.
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const policy = await policyOf(new URL('index.html', dir));
        const framed = await aFramedPage();
        // Where nothing can be framed yet, the stricter rule of frames has nothing to apply to.
        const framedPolicy = framed ? await policyOf(new URL(framed, dir)) : policy;
        const moves = (await siteLibrary()).moves.map(({ from, to }) => ({
          from: basePath + from,
          to: basePath + to,
        }));
        const moved = new Set(moves.map(({ from }) => from));
        const site = {
          origin: new URL(siteUrl).origin,
          base: basePath,
          headers: securityHeaders(policy),
          framedPolicy,
          pages: pages
            .filter(({ pathname }) => !pathname.startsWith('404'))
            .map(({ pathname }) => basePath + pathname)
            .filter((page) => !moved.has(page))
            .sort(),
          moves,
        };
        const files = {
          _headers: netlifyHeaders(headerRules(basePath, policy, framedPolicy)),
          _redirects: netlifyRedirects(moves),
          '_nginx/headers.conf': nginxHeaders(site.headers),
          '_nginx/redirects.map': nginxRedirects(moves),
          '_nginx/http.conf': nginxHttp(site),
          '_nginx/server.conf': nginxServer(site),
        };
        await mkdir(new URL('_nginx/', dir), { recursive: true });
        for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, dir), text);
      },
    },
  };
}

/** Pages that other sites may frame have one policy as well; an archive without interviews has none. */
async function aFramedPage(): Promise<string | undefined> {
  const { interviews } = await siteLibrary();
  const [interview] = interviews;
  if (!interview) return undefined;
  const { slug, exchanges } = interview;
  const [exchange] = exchanges;
  if (!exchange) throw new Error(`The interview “${slug}” has no exchange.`);
  return `${embedPath(exchangePath(slug, exchange.id))}index.html`;
}

/** Every page has the same policy, so the front page's is the site's. */
async function policyOf(page: URL): Promise<string> {
  const html = await readFile(page, 'utf8');
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (!policy) throw new Error(`There is no content security policy in ${page.pathname}.`);
  return policy;
}
