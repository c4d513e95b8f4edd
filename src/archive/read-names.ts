import { join } from 'node:path';
import type { NameFile } from '../checks/names.ts';
import type { Problem } from '../core/read/problem.ts';
import { nameSchema } from '../schemas/name.ts';
import { readFolder } from './read-folder.ts';

/**
 * Reads the index of names: `names/*.yaml`. How the names relate to each other and to the
 * interviews is for `checks/names.ts`.
 *
 * @param content path of the content folder
 */
export async function readNames(
  content: string,
): Promise<{ ids: string[]; files: NameFile[]; problems: Problem[] }> {
  const { ids, files, problems } = await readFolder(join(content, 'names'), nameSchema, 'name');
  return {
    ids,
    files: files.map((file) => ({ ...file, data: { id: file.id, ...file.data } })),
    problems,
  };
}
