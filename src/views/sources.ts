import type { Reference } from '../core/model/layer.ts';
import { dateInWords } from '../outputs/date-in-words.ts';
import { words } from './words.ts';

/** What a fact rests on. */
export interface SourceView {
  publisher: string;
  title: string;
  href: string;
  /** In words; none where the source has no date. */
  date?: string;
}

/** Sources as they are listed. */
export function sourcesView(sources: readonly Reference[]): SourceView[] {
  return sources.map(({ publisher, title, url, date }) => ({
    ...{ publisher, title, href: url },
    ...(date !== 'undated' && { date: dateInWords(date, words) }),
  }));
}
