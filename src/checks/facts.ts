import { isPlace, type RouteMap, type Timeline } from '../core/model/figures.ts';
import type { Interview } from '../core/model/interview.ts';
import type { Name, Reference } from '../core/model/layer.ts';
import type { Problem } from '../core/read/problem.ts';

/** Something that the site states about the world, with its sources. */
export interface Fact {
  /** File of content that states it, relative to the content folder. */
  file: string;
  text: string;
  sources: Reference[];
}

/** Everything of the archive that states facts. */
export interface Stated {
  interviews: readonly Interview[];
  names: readonly Name[];
  maps: readonly RouteMap[];
  timelines: readonly Timeline[];
}

/** Lists every fact of the editor's layer with its sources. */
export function listFacts({ interviews, names, maps, timelines }: Stated): Fact[] {
  return [
    ...names.flatMap(({ id, name, note, definition, sources }) =>
      [note, definition].map((text) => ({
        file: `names/${id}.yaml`,
        text: `${name}: ${text}`,
        sources,
      })),
    ),
    ...interviews.flatMap(({ slug, layer }) =>
      (layer?.notes ?? []).map(({ quote, text, sources }) => ({
        file: `interviews/${slug}/notes.yaml`,
        text: `“${quote}”: ${text}`,
        sources,
      })),
    ),
    ...timelines.flatMap(({ id, entries }) =>
      entries.map(({ date, place, title, text, part, sources }) => ({
        file: `timelines/${id}.yaml`,
        text: [`${date}, ${place}: ${title}.`, text, part?.level, part?.text].join(' ').trim(),
        sources,
      })),
    ),
    ...maps.flatMap(mapFacts),
  ];
}

/** Reports each fact that has no source with publisher and address. */
export function checkFacts(facts: readonly Fact[], content: string): Problem[] {
  const isGood = ({ publisher, url }: Reference) => publisher.trim() && URL.canParse(url);
  return facts
    .filter(({ sources }) => sources.length === 0 || !sources.every(isGood))
    .map(({ file, text }) => ({
      rule: 'fact-source',
      severity: 'error',
      file: `${content}/${file}`,
      line: 1,
      column: 1,
      message: 'This fact has no source with publisher and address.',
      text,
      suggestion: 'Add a source, or take the fact out.',
    }));
}

/** Renders facts for people, each with its sources. */
export function renderFacts(facts: readonly Fact[]): string {
  const parts = facts.map(({ file, text, sources }) =>
    [
      `${file}  ${text}`,
      ...sources.map(({ publisher, date, url }) => `    ${publisher}, ${date}: ${url}`),
    ].join('\n'),
  );
  return [...parts, `${facts.length} facts.`].join('\n\n');
}

function mapFacts({ id, routes, named, views, title, sources }: RouteMap): Fact[] {
  const stops = routes.flatMap(({ legs }) => legs.flatMap((leg) => leg.through.filter(isPlace)));
  const places = new Set([...named, ...views.wide.places, ...views.narrow.places, ...stops]);
  return [
    { file: `maps/${id}.yaml`, text: `${title}: its shores.`, sources },
    ...routes.map((route) => ({
      file: `routes/${route.id}.yaml`,
      text: `${route.name}: the places that it joins.`,
      sources: route.sources,
    })),
    ...[...places].map(({ name, point, source }) => ({
      file: 'places.yaml',
      text: `${name} is at ${point[1]}° N, ${point[0]}° E.`,
      sources: [source],
    })),
  ];
}
