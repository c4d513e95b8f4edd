import type { IncomingMessage } from 'node:http';
import { readInterviews } from './interviews.ts';
import { readSettings } from './settings.ts';

/** Where the desk reads and writes. */
export interface Places {
  /** The content folder. */
  content: string;
  /** The folder with the drafts. */
  drafts: string;
}

/** What a route gets: the folders, the ids in the path, the request. */
export interface Call {
  places: Places;
  /** What is in the path where the route has a star; always a slug. */
  id: string;
  request: IncomingMessage;
}

/** Answers with what is sent as JSON. */
type Route = (call: Call) => Promise<object>;

/** What the server answers: `tools/desk/api.ts` says with what. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET settings': () => readSettings(),
  'GET interviews': ({ places }) => readInterviews(places.content),
};
