/** Set by `astro.config.mjs`: see `integrations/build-id.ts`. */
declare const __BUILD_ID__: string;
