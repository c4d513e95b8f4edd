import { getCollection } from 'astro:content';
import type { Interview } from '../core/model/interview.ts';
import { byHeading, type Name } from '../core/model/layer.ts';
import { type Mentions, mentionsIn, nameFinder } from '../core/model/mentions.ts';
import { findPassages, type IndexEntry } from '../core/model/name-passages.ts';
import { allInterviews } from './interviews.ts';

/** The index of names, by the form under which a name is listed. */
export async function allNames(): Promise<Name[]> {
  return (await getCollection('names')).map(({ data }) => data).sort(byHeading);
}

/** The names that an interview mentions, and where. */
export async function mentionsOf(interview: Interview): Promise<Mentions> {
  return mentionsIn(interview, nameFinder(await allNames()));
}

/** The whole index: each name with its passages, the newest interview first. */
export async function nameIndex(): Promise<IndexEntry[]> {
  const names = await allNames();
  const find = nameFinder(names);
  const interviews = (await allInterviews()).map((interview) => ({
    interview,
    mentions: mentionsIn(interview, find),
  }));
  const passages = findPassages(interviews);
  return names.map((name) => ({ name, passages: passages.get(name.id) ?? [] }));
}
