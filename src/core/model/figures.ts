/**
 * Maps and timelines, which an editor puts beside an answer. The fields are explained in `schemas/`.
 */

import type { Reference } from './layer.ts';

/** What came before, in the order of time: one file of `timelines/`. */
export interface Timeline {
  id: string;
  title: string;
  introduction?: string;
  /** One party's part in the entries, in degrees from none to full. */
  part?: { title: string; levels: string[] };
  entries: TimelineEntry[];
}

/** One event of a timeline. */
export interface TimelineEntry {
  /** A year, a month or a day, ISO 8601. */
  date: string;
  place: string;
  title: string;
  text: string;
  part?: { level: string; text?: string };
  sources: Reference[];
}

/** A point on the Earth, in degrees (WGS 84), longitude first as in GeoJSON. */
export type Point = [longitude: number, latitude: number];

/** A place on a map. */
export interface MapPlace {
  id: string;
  name: string;
  point: Point;
  /** Where its position comes from. */
  source: Reference;
}

/** Whether a stop is a place, not a mere bend. */
export function isPlace(stop: MapPlace | Point): stop is MapPlace {
  return !Array.isArray(stop);
}

/** A stretch of a route: the places that it joins, and the points at which it bends between them. */
export interface Leg {
  by: 'rail' | 'sea';
  through: (MapPlace | Point)[];
  /** Where it comes from before its first place. */
  from?: string;
  /** Where it goes on from its last place. */
  to?: string;
}

/** A route as a map draws it: one file of `routes/`. */
export interface Route {
  id: string;
  name: string;
  isBranch: boolean;
  legs: Leg[];
  sources: Reference[];
}

/** The part of the Earth that a drawing shows, and how large it is, in CSS pixels. */
export interface MapSection {
  width: number;
  height: number;
  /** Corners, south-west and north-east. */
  extent: [Point, Point];
  /** Places that get a label, the most important first. */
  places: MapPlace[];
  /** Names of countries and seas, at the middle of the words. */
  areas: { name: string; kind: 'country' | 'sea'; point: Point }[];
}

/** A map: one file of `maps/`, with the routes and places that it names. */
export interface RouteMap {
  id: string;
  title: string;
  caption: string;
  credits: string;
  routes: Route[];
  /** Places that the interview names. */
  named: MapPlace[];
  views: { wide: MapSection; narrow: MapSection };
  sources: Reference[];
}

/** A map or a timeline, ready to be shown, and where. */
export type ShownFigure = { at: string; isOnFront: boolean } & (
  | { kind: 'map'; map: RouteMap }
  | { kind: 'timeline'; timeline: Timeline }
);
