import type { Metadata } from '../outputs/metadata.ts';

/** What the layout of a page needs to know of it. */
export interface PageView {
  metadata: Metadata;
  /** Address of the page on this site; none for a page that stands at no address of its own. */
  path?: string;
  kind?: 'website' | 'article';
  /** Day of publication, for articles. */
  published?: string;
  /** The picture that stands for the page where its link is shared; the site's own if none. */
  card?: { path: string; alt: string };
}
