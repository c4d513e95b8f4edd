/** The part of subset-font that the fonts are cut with; the package has no types of its own. */
declare module 'subset-font' {
  export interface SubsetFontOptions {
    targetFormat: 'sfnt' | 'woff2';
    /** OpenType features to keep, by tag. */
    keepFeatures?: string[];
    /** A value pins an axis, a range limits it. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    noHinting?: boolean;
    dropTables?: string[];
  }

  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetFontOptions,
  ): Promise<Buffer>;
}
