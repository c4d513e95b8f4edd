import type { ImportRecord } from './decisions.ts';

/**
 * A checksum of what `import.yaml` says of decisions and doubts (FNV-1a, 32 bits, in hexadecimal): it
 * shows that a doubt was deleted by hand instead of being settled. It protects against oversight, not
 * against forgery.
 *
 * @example
 * checksumOf({ decisions: [], doubts: [] }) // => 'd08749ad'
 */
export function checksumOf({
  decisions,
  doubts,
}: Pick<ImportRecord, 'decisions' | 'doubts'>): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(canonical([decisions, doubts])))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** JSON whose keys are sorted: the order in a file says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part === null || typeof part !== 'object' || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
