import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line below an address: a header to set, or (without a value) to remove. */
interface HeaderChange {
  name: string;
  value: string | undefined;
}

/** An address pattern of a `_headers` file with the headers below it. */
export interface HeaderRule {
  pattern: string;
  changes: HeaderChange[];
}

/**
 * Reads the text of a `_headers` file: an unindented line is an address in which `*` matches
 * anything, the indented lines below it are `Name: value`, or `! Name` to remove a header. `#`
 * starts a comment line. All other lines are ignored, as hosts do.
 *
 * Sources: https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/. Not supported, because this site
 * does not use them: `:placeholders` and rules for a full `https://` address.
 */
function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: content, changes: [] });
      continue;
    }
    const change = parseChange(content);
    if (change) rules.at(-1)?.changes.push(change);
  }
  return rules;
}

/** The rules of the `_headers` file at the top of a folder; none when there is no such file. */
export function readHeaderRules(root: string): HeaderRule[] {
  try {
    return parseHeaderRules(readFileSync(join(root, '_headers'), 'utf8'));
  } catch {
    return [];
  }
}

/**
 * The headers for one request path (as asked for, base included, without the query), by
 * lower-case name; `undefined` marks a header to remove.
 *
 * Every matching rule applies. A name repeated inside one rule is joined by a comma; a later rule
 * replaces an earlier one, as on Netlify. Cloudflare joins there too, so a `_headers` file that
 * should mean the same on both has `! Name` before it sets a name for the second time.
 */
export function headersFor(rules: HeaderRule[], pathname: string): Map<string, string | undefined> {
  const headers = new Map<string, string | undefined>();
  for (const rule of rules.filter(({ pattern }) => matches(pattern, pathname))) {
    const own = new Map<string, string | undefined>();
    for (const { name, value } of rule.changes) {
      const before = own.get(name);
      own.set(name, before !== undefined && value !== undefined ? `${before}, ${value}` : value);
    }
    for (const [name, value] of own) headers.set(name, value);
  }
  return headers;
}

function parseChange(content: string): HeaderChange | undefined {
  if (content.startsWith('!')) {
    return { name: content.slice(1).trim().toLowerCase(), value: undefined };
  }
  const colon = content.indexOf(':');
  if (colon < 1) return undefined;
  return {
    name: content.slice(0, colon).trim().toLowerCase(),
    value: content.slice(colon + 1).trim(),
  };
}

function matches(pattern: string, pathname: string): boolean {
  const source = pattern.split('*').map(RegExp.escape).join('.*');
  return new RegExp(`^${source}$`).test(pathname);
}
