import type { FileContent } from '../../api.ts';
import { nameIdOf, type ReadFile } from '../layer/layer-work.ts';
import { ConflictError, type SiteStorage } from '../storage/storage.ts';
import type { LayerSession } from './layer-session.ts';

/** A file that somebody else has changed on the disk since it was read. */
export interface ChangedFile extends ReadFile {
  path: string;
}

/**
 * Writes what was changed: the interview’s files all or none, then name by name.
 *
 * @returns the files that have changed on the disk meanwhile, and were not written
 */
export async function saveLayer(session: LayerSession, site: SiteStorage): Promise<ChangedFile[]> {
  const paths = session.changed.peek();
  const own = paths.filter((path) => nameIdOf(path) === undefined);
  const texts = session.texts.peek();
  const base = session.base.peek();
  const conflicts: ChangedFile[] = [];
  const write = async (prefix: string, save: () => Promise<Record<string, ReadFile>>) => {
    try {
      session.base.value = { ...session.base.peek(), ...(await save()) };
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      conflicts.push(...changedIn(error, prefix));
    }
  };
  if (own.length > 0)
    await write('', async () => {
      const files = Object.fromEntries(own.map((path) => [path, contentOf(texts[path])]));
      const versions = Object.fromEntries(own.map((path) => [path, base[path]?.version ?? null]));
      const saved = await site.save(session.slug, { files, versions });
      return Object.fromEntries(
        own.map((path) => [
          path,
          { text: texts[path] ?? null, version: saved.versions[path] ?? null },
        ]),
      );
    });
  for (const path of paths) {
    const id = nameIdOf(path);
    if (id === undefined) continue;
    await write('names/', async () => {
      const text = texts[path] ?? null;
      const { version } = await site.saveName(id, { text, version: base[path]?.version ?? null });
      session.savedNames.value = [...new Set([...session.savedNames.peek(), path])];
      return { [path]: { text, version } };
    });
  }
  return conflicts;
}

function contentOf(text: string | null | undefined): FileContent | null {
  return typeof text === 'string' ? { text } : null;
}

function changedIn({ changed }: ConflictError, prefix: string): ChangedFile[] {
  return changed.map(({ name, version, content }) => {
    const { text = null } = (content ?? {}) as { text?: string };
    return { path: prefix + name, text, version };
  });
}
