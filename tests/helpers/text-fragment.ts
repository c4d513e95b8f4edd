/** A text directive as a browser reads it out of an address. */
interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** Where a directive leads: from a character of one block to a character of another. */
export interface Landing {
  block: number;
  start: number;
  lastBlock: number;
  end: number;
}

/** The directives of an address, as in the specification of text fragments, section 3.3. */
export function directivesOf(address: string): Directive[] {
  const [, fragment = ''] = address.split(':~:');
  return fragment.split('&').map((term) => {
    const parts = term.replace(/^text=/, '').split(',');
    const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
    const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
    const [start = '', end] = parts.map(decodeURIComponent);
    return {
      start,
      ...(end !== undefined && { end }),
      ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
      ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
    };
  });
}

/**
 * Where a browser goes: to the first place, in the order of the page, where the whole words of a
 * directive stand in one block, after its prefix and before its suffix; letter case is not looked
 * at. A range goes on to the first place of its end.
 *
 * @param blocks the texts of a page
 */
export function landingOf(
  blocks: readonly string[],
  { prefix, start, end, suffix }: Directive,
): Landing | undefined {
  for (const [block, text] of blocks.entries())
    for (const at of occurrences(text, start)) {
      const after = at + start.length;
      if (prefix !== undefined && !endsWith(text.slice(0, at), prefix)) continue;
      if (suffix !== undefined && !startsWith(text.slice(after), suffix)) continue;
      if (end === undefined) return { block, start: at, lastBlock: block, end: after };
      for (let last = block; last < blocks.length; last += 1) {
        const from = last === block ? after : 0;
        const [found] = occurrences(blocks[last] ?? '', end).filter((place) => place >= from);
        if (found !== undefined)
          return { block, start: at, lastBlock: last, end: found + end.length };
      }
    }
  return undefined;
}

/** Where whole words stand in a text. */
function occurrences(text: string, words: string): number[] {
  const [haystack, needle] = [text.toLowerCase(), words.toLowerCase()];
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + needle.length)];
    const edges = [needle.charAt(0), needle.charAt(needle.length - 1)];
    if (around.every((next, i) => !isLetter(next) || !isLetter(edges[i] ?? ''))) found.push(at);
  }
  return found;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function endsWith(text: string, words: string): boolean {
  const before = text.trimEnd();
  return occurrences(before, words).includes(before.length - words.length);
}

function startsWith(text: string, words: string): boolean {
  return occurrences(text.trimStart(), words).includes(0);
}
