import type { Catalogue } from '../catalogue/index.ts';

/** The site that an output is made for; outputs get it as an argument. */
export interface Host {
  /** What the site calls itself. */
  name: string;
  /** What it says in its own language. */
  words: Catalogue;
  /** Turns a path of `core/addresses/permalinks.ts` into a full address, with scheme and host. */
  address: (path: string) => string;
}
