import { createHash } from 'node:crypto';

/**
 * The content security policy of every page (DESIGN, section 7; W3C CSP Level 3).
 *
 * @param stylesheet the one inlined stylesheet; its hash is what allows it
 * @returns the directives that a `<meta>` element may carry; `frame-ancestors` is for headers only
 */
export function contentSecurityPolicy(stylesheet: string): string {
  const hash = createHash('sha256').update(stylesheet).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
