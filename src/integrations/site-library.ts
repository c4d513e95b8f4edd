import { fileURLToPath } from 'node:url';
import { type Environment, isRunnableDevEnvironment } from 'vite';
import type { Library } from '../library/library.ts';

/** The module that reads the content when it is first imported. */
export const SITE_LIBRARY = fileURLToPath(new URL('../library/site-library.ts', import.meta.url));

/**
 * The library that the pages have.
 *
 * @param environment where the pages run in the development server, which reads the content again
 *   after a change; left out in a build
 * @throws ContentError when anything in the content can't be published
 */
export async function siteLibrary(environment?: Environment): Promise<Library> {
  const { library } =
    environment && isRunnableDevEnvironment(environment)
      ? await environment.runner.import<{ library: Library }>(SITE_LIBRARY)
      : await import('../library/site-library.ts');
  return library;
}
