import { SCRIPT_POLICY } from './api.ts';

/**
 * The content security policy of the application of the desk: nothing is loaded from elsewhere, and
 * nothing is sent anywhere. Its parser is WebAssembly.
 */
export const DESK_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  ...['style', 'img', 'font', 'connect', 'worker'].map((what) => `${what}-src 'self'`),
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${SCRIPT_POLICY}`,
].join('; ');
