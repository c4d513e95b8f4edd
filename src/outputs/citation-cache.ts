import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rendered, type RenderRequest, rendererDigest } from './citation-renderer.ts';
import { noteUse } from './kept-files.ts';

/**
 * Takes what styles make of a record from a folder, or renders it and stores it there. Several
 * builds may use the folder at the same time: a file appears in it whole or not at all.
 *
 * @param request with all that decides what is rendered: another request is another file
 * @param folder is made if it does not exist
 * @param render see `recordRenderer`
 */
export function cachedRendering(
  request: RenderRequest,
  folder: string,
  render: (request: RenderRequest) => Rendered[],
): Rendered[] {
  const digest = createHash('sha256').update(JSON.stringify([request, rendererDigest]));
  const file = join(folder, `${digest.digest('hex')}.json`);
  const cached = readIfThere(file);
  if (cached !== undefined) {
    noteUse(file);
    return JSON.parse(cached);
  }
  const rendered = render(request);
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, randomUUID());
  writeFileSync(unfinished, JSON.stringify(rendered));
  renameSync(unfinished, file);
  return rendered;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It was never rendered.
    return undefined;
  }
}
