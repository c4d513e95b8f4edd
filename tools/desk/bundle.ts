import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { readSite } from '../../src/archive/read-site.ts';
import { contentFolder } from '../../src/settings.ts';
import { colourRules, GIVEN_COLOURS, ON_DESK } from '../../src/styles/colours.ts';
import { DESK_POLICY } from './policy.ts';

/** Where the application keeps what it works on: behind a local server, or in the browser. */
export type DeskStorage = 'server' | 'browser';

/** Files by their paths, `index.html` and `assets/…`. */
export type Bundle = ReadonlyMap<string, string | Uint8Array>;

const STATIC_POLICY = `<meta http-equiv="Content-Security-Policy" content="${DESK_POLICY}">`;

/**
 * Bundles the application of the desk for any web server.
 *
 * @param storage what the page says that the application has
 */
export async function bundleDesk(storage: DeskStorage): Promise<Bundle> {
  // A mistake in the settings of the site is reported by the build; the desk opens all the same.
  const { site } = await readSite(contentFolder);
  const colours = colourRules(site?.colours ?? GIVEN_COLOURS, ON_DESK);
  const result = await build({
    configFile: false,
    root: resolve('tools/desk/app'),
    // Relative addresses: the static desk may be in any folder of a host.
    base: './',
    logLevel: 'warn',
    mode: 'production',
    define: { __DESK_COLOURS__: JSON.stringify(colours) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: {
        // The MDX parser for browsers, which npm does not install beside that for the machine.
        '@bruits/satteri-wasm32-wasi': resolve('tools/desk/app/parser/binding.ts'),
        // The build without what only Node has.
        linkedom: 'linkedom/worker',
      },
    },
    worker: { format: 'es' },
    plugins: [
      {
        name: 'desk-storage',
        transformIndexHtml: (html) =>
          html
            .replace('%DESK_STORAGE%', storage)
            // The local server sends its policy with every answer; any other host may send none.
            .replace('%DESK_POLICY%', storage === 'browser' ? STATIC_POLICY : ''),
      },
    ],
    build: {
      write: false,
      // The policy allows no inline script, and no address that has its file in itself.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}
