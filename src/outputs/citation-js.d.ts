/** What is used of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  /** Settings and lists of a plugin, by its name. */
  interface PluginConfig {
    '@csl': {
      styles: { add: (name: string, style: unknown) => void; has: (name: string) => boolean };
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
  interface BibliographyOptions {
    template: string;
    lang: string;
    format: 'html' | 'text';
  }
  export class Cite {
    constructor(data: object);
    format(output: 'bibliography', options: BibliographyOptions): string;
    format(output: 'citation', options: BibliographyOptions & { entry: CiteItem[] }): string;
    format(output: 'biblatex'): string;
  }
  export const plugins: {
    config: { get<Name extends keyof PluginConfig>(name: Name): PluginConfig[Name] };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
