import type { QuotableInterview } from '../core/model/passages.ts';

/** A reader is told after this time; a slow network may take most of it. */
const TIMEOUT_SECONDS = 8;

/**
 * Loads the passages of interviews.
 *
 * @param address of a `passages.json`, with one interview or a list of them
 * @throws when the file is missing or damaged, or does not arrive in time
 */
export async function loadPassages(address: string): Promise<QuotableInterview[]> {
  const response = await fetch(`${address}?v=${__BUILD_ID__}`, {
    signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000),
  });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const data: QuotableInterview | QuotableInterview[] = await response.json();
  const interviews = Array.isArray(data) ? data : [data];
  const isWhole = interviews.length > 0 && interviews.every(({ passages }) => passages.length > 0);
  if (!isWhole) throw new Error(`damaged ${address}`);
  return interviews;
}

/** The full address of a path on this site. */
export function addressOf(path: string): string {
  return new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/') + path, location.href).href;
}
