/** The part of Pagefind's browser API (1.6) that the search uses. */
export interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

/** An open index. */
export interface Pagefind {
  init(): Promise<void>;
  search(
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: RawResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** By the name of the filter, values of which a result must have one. */
export type Filters = Record<string, string[]>;

/** An answer that was found; its text is loaded only when asked for. */
export interface RawResult {
  id: string;
  data(): Promise<Fragment>;
}

/** One answer as Pagefind stores it. Locations count words, separated by white space. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; location: number }[];
  weighted_locations: { location: number; balanced_score: number }[];
}
