import { contentType, OPAQUE } from '../../../src/outputs/content-types.ts';
import type { Bundle } from '../bundle.ts';
import { DESK_POLICY } from '../policy.ts';

/** A file of the application, and the type that it is sent with. */
export interface PageFile {
  body: string | Uint8Array;
  type: string;
}

/** The file at a path of the desk, if there is one; `/` is the page. */
export function pageFile(bundle: Bundle, path: string): PageFile | undefined {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const body = bundle.get(name);
  return body === undefined ? undefined : { body, type: contentType(name) ?? OPAQUE };
}

/**
 * Headers of every answer of the desk.
 *
 * @param previewOrigin where the real site is shown, in frames of the desk
 */
export function deskHeaders(previewOrigin: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${DESK_POLICY}; frame-src ${previewOrigin}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // The address of the page has the token.
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
