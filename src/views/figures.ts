import { exchangePath, mapPath } from '../core/addresses/permalinks.ts';
import type { RouteMap, ShownFigure, Timeline } from '../core/model/figures.ts';
import { dateInWords } from '../outputs/date-in-words.ts';
import { describeMap } from '../outputs/map/describe.ts';
import { placesOf } from '../outputs/map/layout.ts';
import { type Addressing, href } from '../site.ts';
import type { Link } from './link.ts';
import { type SourceView, sourcesView } from './sources.ts';
import { words } from './words.ts';

/** A drawing of a map: its address in each colour scheme, and its size in CSS pixels. */
export interface DrawingView {
  light: string;
  dark: string;
  width: number;
  height: number;
}

/** A map as a picture and in words. */
export interface MapView {
  anchor: string;
  title: string;
  caption: string;
  credits: string;
  wide: DrawingView;
  narrow: DrawingView;
  /** Each route with its legs, `by sea: Aktau, Alat`. */
  routes: { name: string; legs: string[] }[];
  /** The places that the interview names. */
  named: string[];
  sources: SourceView[];
}

/** What came before, in the order of time. */
export interface TimelineView {
  anchor: string;
  title: string;
  introduction?: string;
  /** One party's part: the years of each degree, at a glance. */
  part?: { title: string; levels: { name: string; years: string; className: string }[] };
  entries: TimelineEntryView[];
}

/** One event of a timeline. */
export interface TimelineEntryView {
  /** ISO 8601, and in words. */
  date: string;
  dateInWords: string;
  place: string;
  title: string;
  text: string;
  level?: string;
  className?: string;
  sources: SourceView[];
}

/** The figures of an answer, in full. */
export interface FiguresView {
  maps: MapView[];
  timelines: TimelineView[];
}

/** A figure on the interview's page: a map as a picture, a timeline as a link. */
export type FigureLinkView = { more: string } & ({ map: MapView } | { label: string });

/** The figures of an answer for its own page. */
export function figuresView(figures: readonly ShownFigure[] = []): FiguresView {
  return {
    maps: figures.flatMap((figure) => (figure.kind === 'map' ? mapView(figure.map) : [])),
    timelines: figures.flatMap((figure) =>
      figure.kind === 'timeline' ? timelineView(figure.timeline) : [],
    ),
  };
}

/** The figures of an answer for the interview's page, with the way to where they are in full. */
export function figureLinks(
  slug: string,
  exchange: string,
  figures: readonly ShownFigure[] = [],
): FigureLinkView[] {
  const page = href(exchangePath(slug, exchange));
  return figures.map((figure) => {
    if (figure.kind === 'map')
      return { map: mapView(figure.map), more: `${page}#${anchorOf(figure)}` };
    return { label: nameOf(figure), more: `${page}#${anchorOf(figure)}` };
  });
}

/** The figures of an answer as links alone. */
export function plainFigureLinks(
  slug: string,
  exchange: string,
  figures: readonly ShownFigure[] = [],
  to: Addressing,
): Link[] {
  const page = to(exchangePath(slug, exchange));
  return figures.map((figure) => ({
    href: `${page}#${anchorOf(figure)}`,
    label: nameOf(figure),
  }));
}

function anchorOf(figure: ShownFigure): string {
  return figure.kind === 'map' ? `map_${figure.map.id}` : `timeline_${figure.timeline.id}`;
}

function nameOf(figure: ShownFigure): string {
  const { mapOf, timelineOf } = words.pages;
  return figure.kind === 'map' ? mapOf(figure.map.title) : timelineOf(figure.timeline.title);
}

export function mapView(map: RouteMap): MapView {
  const { id, title, caption, credits, views, routes, named } = map;
  const drawing = (name: 'wide' | 'narrow'): DrawingView => ({
    light: href(mapPath(id, name, 'light')),
    dark: href(mapPath(id, name, 'dark')),
    width: views[name].width,
    height: views[name].height,
  });
  const sources = [
    ...routes.flatMap((route) => route.sources),
    ...map.sources,
    ...placesOf(map, views.wide).map(({ source }) => source),
  ];
  return {
    ...{ anchor: `map_${id}`, title, caption, credits },
    wide: drawing('wide'),
    narrow: drawing('narrow'),
    routes: describeMap(map, words),
    named: named.map(({ name }) => name),
    sources: sourcesView([...new Map(sources.map((source) => [source.url, source])).values()]),
  };
}

function timelineView({ id, title, introduction, part, entries }: Timeline): TimelineView {
  const levels = part?.levels ?? [];
  /** How full a mark is, in quarters from 0 to 4. */
  const className = (level: string) =>
    `part-${Math.round((4 * levels.indexOf(level)) / (levels.length - 1))}`;
  const yearsOf = (level: string) =>
    entries.filter((entry) => entry.part?.level === level).map(({ date }) => date.slice(0, 4));
  const shown = levels.map((name) => ({
    ...{ name, className: className(name) },
    years: [...new Set(yearsOf(name))].join(', '),
  }));
  return {
    ...{ anchor: `timeline_${id}`, title },
    ...(introduction && { introduction }),
    ...(part && { part: { title: part.title, levels: shown.filter(({ years }) => years) } }),
    entries: entries.map(({ date, place, title, text, part: own, sources }) => ({
      ...{ date, dateInWords: dateInWords(date, words), place, title },
      text: [text, own?.text].filter(Boolean).join(' '),
      ...(own && { level: own.level, className: className(own.level) }),
      sources: sourcesView(sources),
    })),
  };
}
