import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';
import { slugError } from '../../src/core/addresses/ids.ts';
import { isInterviewFile } from '../../src/core/model/interview-files.ts';
import { Refusal } from './refusal.ts';

/** An interview’s folder as the desk on the web saves it. */
export interface ZippedInterview {
  slug: string;
  files: Unzipped;
}

/** The longest archive, and the longest that its files may be together, in bytes. */
const LONGEST = { archive: 32_000_000, files: 64_000_000 };

/** What systems put into an archive by themselves. It is not read. */
const BY_SYSTEMS = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** Whether a file is an interview from the desk, by its name. */
export function isZip(file: string): boolean {
  return /\.zip$/i.test(file);
}

/**
 * Reads an archive that has one folder, an interview’s, with files that an interview may have, and
 * nothing else. Nothing is unpacked before all names and lengths are known to be right.
 *
 * @param file path of the archive
 * @param slug the interview’s name, where it is not to be that of the folder
 * @throws Refusal
 */
export async function readZip(file: string, slug?: string): Promise<ZippedInterview> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw refused(file, `can’t be read (${error.code})`);
  });
  if (bytes.length > LONGEST.archive)
    throw refused(file, `is longer than ${LONGEST.archive / 1e6} MB`);
  const entries = entriesOf(file, bytes);
  const folders = new Set(entries.map(({ name }) => name.split('/')[0] ?? ''));
  const [folder = '', ...others] = folders;
  if (entries.length === 0 || others.length > 0)
    throw refused(file, 'does not have exactly one folder, that of an interview');
  const error = slugError(slug ?? folder);
  if (error) throw refused(file, `can’t be taken in. ${error.message} ${error.suggestion}`);
  return { slug: slug ?? folder, files: unpack(file, bytes, entries) };
}

/** What the archive says that it has. */
function entriesOf(file: string, bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  inflate(file, bytes, (entry) => {
    if (!entry.name.endsWith('/') && !BY_SYSTEMS.test(entry.name)) entries.push(entry);
    return false;
  });
  const foreign = entries.find(({ name }) => !isOfInterview(name));
  if (foreign) throw refused(file, `has a file that no interview has: “${foreign.name}”`);
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) throw refused(file, 'has two files of one name');
  const length = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (length > LONGEST.files)
    throw refused(file, `has more than ${LONGEST.files / 1e6} MB in its files`);
  return entries;
}

/** `quill-2024/interview.mdx`: one folder, and a file in it. */
function isOfInterview(path: string): boolean {
  const [folder, name, ...deeper] = path.split('/');
  return Boolean(folder) && name !== undefined && isInterviewFile(name) && deeper.length === 0;
}

/** The files by their names. None is longer than the archive has said. */
function unpack(file: string, bytes: Uint8Array, entries: readonly UnzipFileInfo[]): Unzipped {
  const wanted = new Map(entries.map(({ name, originalSize }) => [name, originalSize]));
  const unpacked = inflate(file, bytes, ({ name }) => wanted.has(name));
  const files = Object.entries(unpacked);
  const wrong = files.find(([name, data]) => data.length !== wanted.get(name));
  if (wrong) throw refused(file, `is damaged: “${wrong[0]}” has not the length that it says`);
  return Object.fromEntries(files.map(([name, data]) => [basename(name), data]));
}

function inflate(
  file: string,
  bytes: Uint8Array,
  filter: (entry: UnzipFileInfo) => boolean,
): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw refused(
      file,
      `is no zip archive, or is damaged (${error instanceof Error ? error.message : error})`,
    );
  }
}

function refused(file: string, why: string): Refusal {
  return new Refusal(
    `${file} ${why}.\nNothing was written. Save the interview from the desk again, as a .zip of its own.`,
  );
}
