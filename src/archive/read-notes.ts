import { access } from 'node:fs/promises';
import { checkNotes, type NotesContext } from '../checks/notes.ts';
import type { Layer } from '../core/model/layer.ts';
import type { Problem } from '../core/read/problem.ts';
import { notesSchema } from '../schemas/notes.ts';
import { readContentFile } from './read-folder.ts';

/**
 * Reads the editor's layer of an interview, `notes.yaml`, and ties it to the transcript.
 *
 * @param path path of the file; there may be none
 * @param context what the file speaks of
 * @returns no layer where there is no file, or where it can't be used
 */
export async function readNotes(
  path: string,
  context: NotesContext,
): Promise<{ layer?: Layer; problems: Problem[] }> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return { problems: [] };
  const { content, problems } = await readContentFile(path, notesSchema, 'notes');
  if (!content) return { problems };
  const { layer, findings } = checkNotes(content.data, context, content.at);
  const found = findings.map(
    (finding): Problem => ({ severity: 'error', ...finding, file: content.file }),
  );
  return { layer, problems: [...problems, ...found] };
}
