/** The site that an output is made for. Outputs never ask where they are: they are told. */
export interface Host {
  /** What the site calls itself. */
  name: string;
  /** Turns a path of `transcript/permalinks.ts` into a full address, with scheme and host. */
  address: (path: string) => string;
}
