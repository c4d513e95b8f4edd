/** What is used of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  /** Settings and lists of a plugin, by its name. */
  interface PluginConfig {
    '@csl': {
      styles: { add: (name: string, style: unknown) => void; has: (name: string) => boolean };
      /** A processor for one style, which keeps what it has compiled, with other records. */
      engine: (records: object[], style: string, lang: string, format: 'html') => Processor;
    };
    '@bibtex': { format: { asciiOnly: boolean; checkLabel: boolean } };
  }
  /** One item of a citation, see “cite items” in the manual of citeproc-js. */
  interface CiteItem {
    id: string;
    locator?: string;
    label?: string;
    suffix?: string;
  }
  /** citeproc-js: https://citeproc-js.readthedocs.io/en/latest/running.html */
  interface Processor {
    /** What the processor asks for. */
    sys: { retrieveItem: (id: string) => object };
    updateItems(ids: string[]): void;
    /** Loads a record again, for the first time after `updateItems`. */
    retrieveItem(id: string): object;
    makeBibliography(): [settings: object, entries: string[]];
    makeCitationCluster(items: CiteItem[]): string;
  }
  export class Cite {
    constructor(data: object);
    format(output: 'biblatex'): string;
  }
  export const plugins: {
    config: { get<Name extends keyof PluginConfig>(name: Name): PluginConfig[Name] };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
