import type { IncomingMessage } from 'node:http';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { isSlug } from '../../../src/core/addresses/ids.ts';
import type { Preview } from '../api.ts';
import { readBody } from './body.ts';
import { deleteDraft, keepDraft, listDrafts, readDraft } from './drafts.ts';
import { readFiles, saveFiles } from './interview-files.ts';
import { listInterviews } from './interviews.ts';
import { rememberingReader } from './known-interviews.ts';
import { readNames, saveName } from './names.ts';
import { commitFiles, publish, readPublication } from './publication.ts';
import { commitWish, previewWish, saving, savingDraft, savingName } from './requests.ts';
import { readSettings } from './settings.ts';

/** What the desk works with. */
export interface Workplace {
  /** The content folder. */
  content: string;
  /** The folder with the drafts. */
  drafts: string;
  /** Shows an interview in the real site. */
  preview: (slug: string) => Promise<Preview>;
}

/** A request, and what its path says. */
export interface Call {
  /** What is in the path where the route has a star: a slug, always. */
  id: string;
  query: URLSearchParams;
  request: IncomingMessage;
}

/** Answers with what is sent as JSON. */
type Route = (call: Call) => Promise<object>;

/** What the server answers, by method and path: `tools/desk/api.ts` says with what. */
export function routesOf({ content, drafts, preview }: Workplace): Map<string, Route> {
  const read = rememberingReader();
  const archive = () => readArchive(content, read);
  return new Map<string, Route>([
    ['GET settings', async () => readSettings(content, await archive())],
    ['GET interviews', async () => listInterviews(content, await archive())],
    ['GET interviews/*', ({ id }) => readFiles(content, id)],
    [
      'PUT interviews/*',
      async ({ id, request }) => saveFiles(content, id, await readBody(request, saving)),
    ],
    [
      'GET interviews/*/publication',
      async ({ id, query }) => readPublication(content, id, await archive(), namesIn(query)),
    ],
    ['POST interviews/*/publish', ({ id }) => publish(content, id)],
    [
      'POST interviews/*/commit',
      async ({ id, request }) => commitFiles(content, id, await readBody(request, commitWish)),
    ],
    ['GET names', () => readNames(content)],
    [
      'PUT names/*',
      async ({ id, request }) => saveName(content, id, await readBody(request, savingName)),
    ],
    ['GET drafts', () => listDrafts(drafts)],
    ['GET drafts/*', ({ id }) => readDraft(drafts, id)],
    [
      'PUT drafts/*',
      async ({ id, request }) => keepDraft(drafts, id, await readBody(request, savingDraft)),
    ],
    ['DELETE drafts/*', ({ id, query }) => deleteDraft(drafts, id, query.get('version'))],
    ['POST preview', async ({ request }) => preview((await readBody(request, previewWish)).slug)],
  ]);
}

function namesIn(query: URLSearchParams): string[] {
  return (query.get('names') ?? '').split(',').filter(isSlug);
}
