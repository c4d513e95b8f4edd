import '@citation-js/plugin-csl';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { type CiteItem, plugins } from '@citation-js/core';
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

/** Renders a record alone: beside others of the same author and year, it would be “2025a”. */
export function renderRecord(request: RenderRequest): Rendered[] {
  const { record } = request;
  return request.styles.map(({ id, mentions }) => {
    const engine = engineOf([record], id, LANGUAGE, 'html');
    engine.updateItems([record.id]);
    const [, entries] = engine.makeBibliography();
    return {
      entry: entries.join('').trim(),
      mentions: mentions.map((at) => engine.makeCitationCluster([{ id: record.id, ...at }])),
    };
  });
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
