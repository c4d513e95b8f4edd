import '@citation-js/plugin-csl';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { type CiteItem, type Processor, plugins } from '@citation-js/core';
import type { CslItem } from './citation.ts';
import { readStyle, STYLE_IDS, type StyleId } from './citation-style-files.ts';

/** What is to be rendered: a record in styles, with mentions of it or of places in it. */
export interface RenderRequest {
  record: CslItem;
  styles: { id: StyleId; mentions: Partial<CiteItem>[] }[];
}

/** What a style makes of a record, as HTML. */
export interface Rendered {
  /** The entry for a list of references. */
  entry: string;
  /** The citation in the text or the footnote, of each place that was asked for. */
  mentions: string[];
}

const LANGUAGE = 'en-US';

const { styles, engine: engineOf } = plugins.config.get('@csl');
const files = await Promise.all(STYLE_IDS.map(readStyle));
STYLE_IDS.forEach((id, at) => {
  if (!styles.has(id)) styles.add(id, files[at]);
});

/**
 * Gives what renders records, each alone: beside others of the same author and year, one would be
 * “2025a”. The answers of an interview differ in title and note only, and so half of the work is
 * done once for all of them. What is rendered does not depend on what was rendered before.
 */
export function recordRenderer(): (request: RenderRequest) => Rendered[] {
  const renderers = new Map<StyleId, StyleRenderer>();
  return ({ record, styles }) =>
    styles.map(({ id, mentions }) => {
      const renderer = renderers.get(id) ?? new StyleRenderer(id);
      renderers.set(id, renderer);
      return {
        entry: renderer.entry(record),
        mentions: mentions.map((at) => renderer.mention(record, at)),
      };
    });
}

/** Under this id the processor knows whatever is rendered. */
const ID = 'record';
/** A text that no record has: Unicode sets the character aside for programs. */
const NO_TEXT = '\uFDD2';

class StyleRenderer {
  readonly #engine: Processor;
  /** The record that the processor has, and how it asks for it. */
  #taken: CslItem | undefined;
  readonly #retrieve = () => ({ ...this.#taken, id: ID });
  /** What it has registered: what all answers of an interview have in common. */
  #registered: string | undefined;
  /** Mentions of what answers have in common, by that and the place. */
  readonly #mentions = new Map<string, string>();

  constructor(id: StyleId) {
    this.#engine = engineOf([], id, LANGUAGE, 'html');
  }

  entry(record: CslItem): string {
    this.#take(record);
    return this.#engine.makeBibliography()[1].join('').trim();
  }

  /** Most mentions print no text of the answer, so that they are the same for all answers. */
  mention(record: CslItem, at: Partial<CiteItem>): string {
    const common = withoutTexts(record);
    const key = JSON.stringify([common, at]);
    const mention = this.#mentions.get(key) ?? this.#cluster(common, at);
    this.#mentions.set(key, mention);
    return mention.includes(NO_TEXT) ? this.#cluster(record, at) : mention;
  }

  #cluster(record: CslItem, at: Partial<CiteItem>): string {
    this.#take(record);
    return this.#engine.makeCitationCluster([{ id: ID, ...at }]);
  }

  /**
   * Makes the processor render this record. It is registered anew only if it has other authors or
   * another day than the last one: nothing else decides how to distinguish a record that is alone.
   */
  #take(record: CslItem): void {
    // The library has one processor for a style: another renderer may have used it.
    const isOwn = this.#engine.sys.retrieveItem === this.#retrieve;
    if (isOwn && this.#taken === record) return;
    this.#engine.sys.retrieveItem = this.#retrieve;
    this.#taken = record;
    const common = JSON.stringify(withoutTexts(record));
    if (!isOwn || this.#registered !== common) this.#engine.updateItems([]);
    this.#engine.updateItems([ID]);
    // It keeps what it has loaded until it is asked for it.
    this.#engine.retrieveItem(ID);
    this.#registered = common;
  }
}

/** What the records of an interview’s answers have in common. */
function withoutTexts(record: CslItem): CslItem {
  return { ...record, id: ID, 'citation-key': ID, title: NO_TEXT, note: NO_TEXT };
}

/** A name for all that decides how records are rendered: the processor and the styles. */
export const rendererDigest = createHash('sha256')
  .update(
    JSON.stringify([files, LANGUAGE, ...['citeproc', '@citation-js/plugin-csl'].map(versionOf)]),
  )
  .digest('hex');

function versionOf(name: string): string {
  return createRequire(import.meta.url)(`${name}/package.json`).version;
}
