import type { QuotableInterview } from '../core/model/passages.ts';
import { href } from '../site.ts';
import { PATIENCE_SECONDS } from './in-time.ts';

/**
 * Loads a JSON file that the build has written for the scripts of this site. Its name stays when
 * its content changes, so the host is asked each time whether it is still the same.
 *
 * @param address of the file
 * @param seconds how long it may take
 * @throws when the file is missing or damaged, or does not arrive in time
 */
export async function loadJson<T>(address: string, seconds = PATIENCE_SECONDS): Promise<T> {
  const response = await fetch(address, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(seconds * 1000),
  });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

/**
 * Loads the passages of interviews.
 *
 * @param address of a `passages.json`, with one interview or a list of them
 * @throws like `loadJson`
 */
export async function loadPassages(address: string): Promise<QuotableInterview[]> {
  return wholePassages(await loadJson(address), address);
}

/**
 * What a file of passages has.
 *
 * @param data what was in the file
 * @throws when it is damaged
 */
export function wholePassages(data: unknown, address: string): QuotableInterview[] {
  const interviews = [data as QuotableInterview | QuotableInterview[]].flat();
  const isWhole = interviews.length > 0 && interviews.every(({ passages }) => passages.length > 0);
  if (!isWhole) throw new Error(`damaged ${address}`);
  return interviews;
}

/** The full address of a path of this site, for copying. */
export function addressOf(path: string): string {
  return new URL(href(path), location.href).href;
}
