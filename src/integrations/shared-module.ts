import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Leaves a module out of the bundle that makes the pages: they use the one that the process has
 * loaded, with what it has read.
 *
 * @param path absolute path of the module
 */
export function sharedModule(path: string): Plugin {
  return {
    name: 'shared-module',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved?.id === path) return { id: pathToFileURL(path).href, external: true };
      return undefined;
    },
  };
}
