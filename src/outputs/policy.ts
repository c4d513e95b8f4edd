import { createHash } from 'node:crypto';
import { SCRIPT_POLICY } from '../core/addresses/script-policy.ts';

/**
 * The content security policy of every page (W3C CSP Level 3): nothing but what is named here.
 *
 * @param stylesheets those that any page has inlined; their hashes are what allows them
 * @returns the directives that a `<meta>` element may carry; `frame-ancestors` is for headers only
 */
export function contentSecurityPolicy(stylesheets: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${stylesheets.map(hashOf).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${SCRIPT_POLICY}`,
  ].join('; ');
}

/**
 * The policy of a file that is read from a disk: it has all it needs in itself, and may load
 * nothing.
 *
 * @param stylesheet its one stylesheet
 * @param script its one script
 */
export function savedFilePolicy(stylesheet: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(stylesheet)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The policy of a page that other sites may frame, without `frame-ancestors`: it loads fonts, and
 * nothing else.
 *
 * @param stylesheet its one stylesheet
 */
export function framedPolicy(stylesheet: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(stylesheet)}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
