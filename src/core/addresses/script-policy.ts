/**
 * The Trusted Types policy (W3C) under which the pages start their one script off the page: the
 * content security policy allows this name and no other, and a browser lets it be taken once.
 */
export const SCRIPT_POLICY = 'check-worker';
