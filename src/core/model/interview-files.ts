/** What an interview’s folder has besides its sources. */
const FILES = [
  'interview.mdx',
  'removed.yaml',
  'import.yaml',
  'notes.yaml',
  'corrections.yaml',
] as const;

/** The text of record, and whatever it was taken from: `source.txt`, `source.html` … */
const SOURCE = /^source\.[a-z0-9]{1,8}$/;

/**
 * Whether an interview’s folder may have a file of this name.
 *
 * @example
 * ['interview.mdx', 'source.txt', 'source.html'].every(isInterviewFile) // => true
 * ['../a.yaml', 'Notes.yaml', '.htaccess', 'source.tar.gz'].some(isInterviewFile) // => false
 */
export function isInterviewFile(name: string): boolean {
  return SOURCE.test(name) || FILES.some((file) => file === name);
}
