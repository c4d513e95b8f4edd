import { getCollection } from 'astro:content';
import type { Exchange, Interview } from '../core/model/interview.ts';

/** All interviews, the newest first; those of one day by slug, so that builds are repeatable. */
export async function allInterviews(): Promise<Interview[]> {
  const entries = await getCollection('interviews');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => compare(b.date, a.date) || compare(a.slug, b.slug));
}

/** Each exchange of the archive together with its interview, in the order of the archive. */
export async function allExchanges(): Promise<{ interview: Interview; exchange: Exchange }[]> {
  const interviews = await allInterviews();
  return interviews.flatMap((interview) =>
    interview.exchanges.map((exchange) => ({ interview, exchange })),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
