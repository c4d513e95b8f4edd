import { OFFLINE_PATH } from '../core/addresses/permalinks.ts';
import { COMPRESSIBLE, CONTENT_TYPES, OPAQUE, WITH_CHARSET } from './content-types.ts';
import {
  CACHE,
  FRAMED,
  FRAMES,
  framedHeaders,
  type Header,
  IMMUTABLE,
  KEPT,
  POLICY,
  RESOURCES,
  SHARED,
  SHARED_HEADERS,
} from './headers.ts';
import type { Move } from './redirects.ts';

/** A site as nginx has to know it. */
export interface NginxSite {
  /** Scheme and host of its addresses. */
  origin: string;
  /** The path under which it is served, `/`. */
  base: string;
  /** The headers of every response. */
  headers: readonly Header[];
  /** The policy of pages that other sites may frame, without `frame-ancestors`. */
  framedPolicy: string;
  /** The addresses of its pages, with the base. */
  pages: readonly string[];
  moves: readonly Move[];
}

/**
 * The folder of a site's files as an nginx include, for `server { … }`.
 *
 * @param folder absolute path, with any characters in it
 */
export function nginxRoot(folder: string): string {
  return `root ${value(folder)};\n`;
}

/**
 * Headers as an nginx include, for a configuration of one's own. `always` adds them to errors and
 * redirects too.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxHeaders(headers: readonly Header[]): string {
  return headers.map(([name, text]) => addHeader(name, value(text))).join('');
}

function addHeader(name: string, written: string): string {
  return `add_header ${name} ${written} always;\n`;
}

/**
 * Redirects for nginx: the lines of a `map $uri $moved_to { … }` block.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginxRedirects(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${quoted(from)} ${value(to)};\n`).join('');
}

/**
 * What goes into `http { … }` before the server: the one address of each page, and values that
 * differ from response to response. nginx ignores case in the strings of a map, so a page is found
 * however its address is written.
 */
export function nginxHttp(site: NginxSite): string {
  const { base, headers, pages, moves } = site;
  const addresses = [...pages.map((page) => ({ from: page, to: page })), ...moves];
  const usual = (wanted: string) => value(headers.find(([name]) => name === wanted)?.[1] ?? '');
  const framed = new Map(framedHeaders(site.framedPolicy));
  const immutable = IMMUTABLE.map((folder) => folder.slice(0, -1)).join('|');
  const v = variables(site);
  const files = '^(200|206|304) ';
  const ends = (all: readonly string[]) => quoted(`~(${all.map(literally).join('|')})$`);
  const frames = quoted(`~${files}${literally(base + FRAMED).replaceAll('*', '[^/]+')}$`);
  return `# For http { … }, before the server that includes server.conf.

# In texts nginx takes each $ for a variable, and has no other way to write one.
geo ${DOLLAR} { default "$"; }

# The path as it was asked for.
map $request_uri ${v}_path { "~^([^?]*)" $1; }
# nginx writes a host's name in small letters; here it stays as it was asked for.
map $http_host ${v}_host { "~[A-Z]" $http_host; default $host; }
# A page can be asked for as /page, /page/ and /page/index.html.
map $uri ${v}_folder { "~^(.*/)index\\.html$" $1; "~/$" $uri; default $uri/; }
# The one address of each page, old addresses included.
map ${v}_folder ${v}_page {
  default ${v}_path;
${indent(nginxRedirects(addresses))}}

# Not for plain http (RFC 6797, section 7.2): an empty header is not sent.
map $https ${v}_transport { on ${usual(TRANSPORT)}; }
# What is not there is never kept for ever.
map "$status ${v}_path" ${v}_cache {
  default ${value(CACHE.revalidate)};
  ${quoted(`~${files}${literally(base)}(${immutable})/`)} ${value(CACHE.immutable)};
}
# Open data and feeds are for the scripts of other sites, cards are for their pages.
map "$status ${v}_path" ${v}_resources {
  default ${usual(RESOURCES)};
  ${ends([...SHARED.data, ...SHARED.cards])} ${value(SHARED_HEADERS.anySite[1])};
  ${frames} ${value(framed.get(RESOURCES) ?? '')};
}
# Other sites may frame what is made for it, and nothing else.
map "$status ${v}_path" ${v}_policy {
  default ${usual(POLICY)};
  ${frames} ${value(framed.get(POLICY) ?? '')};
}
map "$status ${v}_path" ${v}_frames {
  default ${usual(FRAMES)};
  ${frames} "";
}
map ${v}_path ${v}_origins { ${ends(SHARED.data)} ${value(SHARED_HEADERS.anyScript[1])}; }
# Files to be kept are sent as downloads.
map "$status ${v}_path" ${v}_kept {
  ${quoted(`~${files}${literally(base + OFFLINE_PATH)}`)} ${value(KEPT[1])};
}
`;
}

/**
 * What goes into the site's own `server { … }`, besides its ports, names and certificate, and
 * the `root` of its files. All headers are added in one place: a location that added one would
 * lose the others.
 */
export function nginxServer(site: NginxSite): string {
  const { origin, base, headers } = site;
  const v = variables(site);
  const { protocol, hostname } = new URL(origin);
  const differing = new Set([TRANSPORT, RESOURCES, POLICY, FRAMES]);
  const same = headers.filter(([name]) => !differing.has(name));
  const changing = [
    addHeader(TRANSPORT, `${v}_transport`),
    addHeader(RESOURCES, `${v}_resources`),
    addHeader(POLICY, `${v}_policy`),
    addHeader(FRAMES, `${v}_frames`),
    addHeader(SHARED_HEADERS.anyScript[0], `${v}_origins`),
    addHeader('Cache-Control', `${v}_cache`),
    addHeader(KEPT[0], `${v}_kept`),
  ];
  // Without the base: the path of the files.
  const strip =
    base === '/' ? '' : `rewrite ${quoted(`^${literally(base.slice(0, -1))}(/.*)$`)} $1 break;\n  `;
  const outside = `location = / { return 302 ${value(origin + base)}; }\nlocation / { return 404; }\n`;
  return `# For server { … }, beside listen, server_name, certificate and root.
set ${v}_asked "$scheme://${v}_host${v}_path";
if (${v}_asked != "${protocol}//${hostname}${v}_page") {
  return 301 ${origin}${v}_page$is_args$args;
}

server_tokens off;
${contentTypes()}
${nginxHeaders(same)}${changing.join('')}
error_page 403 404 ${value(`${base}404.html`)};
location ${quoted(base)} {
  ${strip}try_files $uri \${uri}index.html =404;
}
${base === '/' ? '' : outside}# What speaks to hosts, hidden files, and files that lie compressed beside others.
location ~ ${quoted(`^${literally(base)}_(?!astro/)|/\\.(?!well-known/)|\\.(gz|br)$`)} { return 404; }
`;
}

/** What the files are, and which of them are compressed. */
function contentTypes(): string {
  const types = Object.entries(CONTENT_TYPES).map(([type, names]) => `${type} ${names.join(' ')};`);
  // nginx counts HTML in itself, and warns where it is listed.
  const list = (all: readonly string[]) => all.filter((type) => type !== 'text/html').join(' ');
  return `charset utf-8;
charset_types ${list(WITH_CHARSET)};
default_type ${OPAQUE};
types {
${indent(types.join('\n'))}}

gzip on;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 256;
gzip_types ${list(COMPRESSIBLE)};
`;
}

const TRANSPORT = 'Strict-Transport-Security';

function indent(lines: string): string {
  return lines.trim().replace(/^/gm, '  ').concat('\n');
}

/** A variable that holds the sign itself. */
const DOLLAR = '$verbatim_dollar';

/** A text as nginx reads it whole, where it knows no variables: an address, an expression. */
function quoted(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `"${escaped}"`;
}

/** The same where it knows variables. */
function value(text: string): string {
  return quoted(text).replaceAll('$', `\${${DOLLAR.slice(1)}}`);
}

/** As part of a regular expression of nginx, which an operator can still read. */
function literally(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** How the variables of a site begin: one nginx may serve several. A digit can't be first. */
function variables({ origin, base }: NginxSite): string {
  return `$site_${(new URL(origin).hostname + base).replace(/\W+/g, '_').replace(/_$/, '')}`;
}
