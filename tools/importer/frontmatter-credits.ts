import { type Document, isMap, isSeq, type YAMLMap } from 'yaml';
import { asciiWords } from '../../src/core/text/transliterate.ts';

/** Adds those whom an article credits for photographs to the sources, each once. */
export function addCredits(document: Document, credits: readonly string[]): void {
  const list = document.getIn(['sources']);
  if (!isSeq(list)) return;
  const sources = list.items.filter(isMap);
  for (const publisher of credits) {
    const isThere = (source: YAMLMap) =>
      source.get('kind') === 'photo-credit' && source.get('publisher') === publisher;
    if (sources.some(isThere)) continue;
    const id = creditId(publisher, new Set(sources.map((source) => String(source.get('id')))));
    const source = document.createNode({ id, kind: 'photo-credit', publisher });
    list.add(source);
    sources.push(source);
  }
}

/** `photo-azertag`; a number distinguishes two names that are the same in ASCII. */
function creditId(publisher: string, taken: ReadonlySet<string>): string {
  const base = ['photo', ...asciiWords(publisher)].join('-');
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
