import { getCollection } from 'astro:content';
import type { Name } from '../core/model/layer.ts';
import { findPassages, type IndexEntry } from '../core/model/name-passages.ts';
import { allInterviews } from './interviews.ts';

/** The index of names, by the form under which a name is listed. */
export async function allNames(): Promise<Name[]> {
  const names = (await getCollection('names')).map(({ data }) => data);
  const heading = ({ index, name }: Name) => index ?? name;
  return names.sort((a, b) => heading(a).localeCompare(heading(b), 'en'));
}

/** The whole index: each name with its passages, the newest interview first. */
export async function nameIndex(): Promise<IndexEntry[]> {
  const names = await allNames();
  const passages = findPassages(await allInterviews(), names);
  return names.map((name) => ({ name, passages: passages.get(name.id) ?? [] }));
}
