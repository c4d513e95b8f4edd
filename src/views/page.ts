import type { PageCard } from '../outputs/cards.ts';
import type { Metadata } from '../outputs/metadata.ts';

/** What the layout of a page needs to know of it. */
export interface PageView {
  metadata: Metadata;
  /** Address of the page on this site; none for a page without an address of its own. */
  path?: string;
  kind?: 'website' | 'article';
  /** Day of publication, for articles. */
  published?: string;
  /** The preview picture for shared links; the site's own if none. */
  card?: PageCard;
}
