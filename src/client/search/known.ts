import { inTime } from '../in-time.ts';
import { base } from './base.ts';

/** What can be told of an answer without its text. */
export interface KnownAnswer {
  number: string;
  title: string;
  /** Its address, ready for a link. */
  url: string;
}

/** How long the list may take, after the text did not arrive either. */
export const KNOWN_SECONDS = 2;

/**
 * The answers by the id that the index gives them, as the build has listed them. Loaded only where
 * the text of an answer does not arrive; where the list doesn't either, nothing is known.
 */
export async function knownAnswers(): Promise<Record<string, KnownAnswer>> {
  try {
    return await inTime(loadList(), KNOWN_SECONDS);
  } catch {
    return {};
  }
}

async function loadList(): Promise<Record<string, KnownAnswer>> {
  const response = await fetch(`${base}search/answers.json?v=${__BUILD_ID__}`);
  const list: Record<string, KnownAnswer> = await response.json();
  for (const answer of Object.values(list)) answer.url = base + answer.url;
  return list;
}
