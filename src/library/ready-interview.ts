import type { RouteMap, ShownFigure, Timeline } from '../core/model/figures.ts';
import type { Interview } from '../core/model/interview.ts';
import { findMarks, type Marks } from '../core/model/marks.ts';
import type { Mentions } from '../core/model/mentions.ts';
import { passagesOf, type TranscriptPassage } from '../core/model/passages.ts';
import { type SpeakerLabel, speakerLabels } from '../core/model/speaker-labels.ts';

/** An interview with all that is worked out of it once, for every page and file that shows it. */
export interface ReadyInterview extends Interview {
  /** In the order of the interview, by the id of the exchange, or `lead`. */
  passages: ReadonlyMap<string, TranscriptPassage[]>;
  /** The names that it mentions. */
  mentions: Mentions;
  /** What is marked in it. */
  marks: Marks;
  /** Where it shows who speaks, by the passage's id. */
  speakers: ReadonlyMap<string, SpeakerLabel>;
  /** Its maps and timelines, by the exchange at which they are. */
  figures: ReadonlyMap<string, ShownFigure[]>;
}

/** The maps and timelines that interviews may show. */
export interface Figures {
  maps: readonly RouteMap[];
  timelines: readonly Timeline[];
}

/** Works out once what pages and files need of an interview. */
export function readyInterview(
  interview: Interview,
  mentions: Mentions,
  figures: Figures,
): ReadyInterview {
  return {
    ...interview,
    passages: Map.groupBy(passagesOf(interview), ({ at }) => at),
    mentions,
    marks: findMarks(interview, mentions),
    speakers: speakerLabels(interview),
    figures: Map.groupBy(figuresOf(interview, figures), ({ at }) => at),
  };
}

/** @throws when a figure is not there; the checks have made sure that it is */
function figuresOf({ layer }: Interview, { maps, timelines }: Figures): ShownFigure[] {
  return (layer?.figures ?? []).map(({ at, isOnFront, kind, id }): ShownFigure => {
    if (kind === 'map') return { at, isOnFront, kind, map: byId(maps, id) };
    return { at, isOnFront, kind, timeline: byId(timelines, id) };
  });
}

function byId<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`There is no map or timeline “${id}”.`);
  return found;
}
