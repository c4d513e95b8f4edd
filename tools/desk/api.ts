/**
 * How the two halves of the desk meet: what the application asks the local server for, and what it
 * is answered. All of it is JSON. Types, names and nothing else.
 *
 *     GET    /api/settings                           → Settings
 *     GET    /api/interviews                         → InterviewSummary[]
 *     GET    /api/interviews/SLUG                    → InterviewFiles
 *     PUT    /api/interviews/SLUG             Saving → Saved, or Conflict<FileContent>
 *     GET    /api/interviews/SLUG/publication?names=ID,ID … → Publication
 *     POST   /api/interviews/SLUG/publish            → Published
 *     POST   /api/interviews/SLUG/commit   CommitWish → Committed
 *     GET    /api/names                              → NameFile[]
 *     PUT    /api/names/ID                SavingName → SavedName, or Conflict<{ text: string }>
 *     GET    /api/drafts                             → DraftSummary[]
 *     GET    /api/drafts/ID                          → Draft
 *     PUT    /api/drafts/ID              SavingDraft → { version }, or Conflict<DraftContent>
 *     DELETE /api/drafts/ID?version=…                → {}, or Conflict<DraftContent>
 *     POST   /api/preview                PreviewWish → Preview
 *
 * Whatever is refused is answered with a status from 400 on, and a `Refused`.
 */
import type { Problem } from '../../src/core/read/problem.ts';

/** Each request for data carries the token of the desk’s address in this header. */
export const TOKEN_HEADER = 'X-Desk-Token';

/** The parameter of the desk’s address that has the token. */
export const TOKEN_PARAMETER = 'token';

/** The element of the page that says which storage the application has: `<meta name="desk-storage">`. */
export const STORAGE_META = 'desk-storage';

/** The one policy by which the application may make addresses of scripts, such as its worker’s. */
export const SCRIPT_POLICY = 'desk';

/** No request may be longer, in bytes. */
export const LONGEST_REQUEST = 32_000_000;

/** The SHA-256 of a file’s bytes in hexadecimal; null where there is no file. */
export type Version = string | null;

/** Why something was refused, for an editor. */
export interface Refused {
  error: { message: string; suggestion: string };
}

/** Files that have changed since the sender read them: nothing was written. Status 409. */
export interface Conflict<Content> extends Refused {
  /** As they are now; no content where one was deleted. */
  changed: { name: string; version: Version; content: Content | null }[];
}

/** What the desk needs to know of the site. */
export interface Settings {
  /** In UTC, ISO 8601. */
  today: string;
  site: { address: string };
  /** Whether the content is under Git’s control. */
  git: boolean;
  /** BCP 47 tags of the languages that an interview may have. */
  languages: string[];
  /** Who has published the interviews of the site, the latest first. */
  publishers: Publisher[];
}

/** A publisher, with the address of its site and what is said about rights in its texts. */
export interface Publisher {
  name: string;
  url: string;
  rights?: string;
}

/**
 * How far an interview is: it has open doubts or errors; it can be published; its address is
 * registered; it is registered, and its words or addresses are others now.
 */
export type InterviewState = 'draft' | 'ready' | 'published' | 'changed';

/** An interview in the list of all. */
export interface InterviewSummary {
  slug: string;
  /** Empty where the interview does not say it yet, as is the date. */
  title: string;
  date: string;
  state: InterviewState;
  /** How many doubts are open. Each is a problem as well. */
  doubts: number;
  problems: Problem[];
}

/** A file of an interview: text where it is UTF-8, otherwise its bytes. */
export type FileContent = { text: string } | { base64: string };

/** The files of an interview, by their names. */
export interface InterviewFiles {
  slug: string;
  files: Record<string, FileContent & { version: string }>;
}

/** Files to write, all or none. */
export interface Saving {
  /** Null deletes a file. A copy of everything that was there is kept. */
  files: Record<string, FileContent | null>;
  /** For each of these files the version that the sender has read; null where there was none. */
  versions: Record<string, Version>;
}

/** Files were written. */
export interface Saved {
  /** Of the files that were sent. */
  versions: Record<string, Version>;
  /** The folder with a copy of what was there before, relative to the project. */
  backup?: string;
}

/** What is to be done in a terminal, and why. */
export interface Step {
  command: string;
  what: string;
}

/** What publishing an interview means. */
export interface Publication {
  /** Addresses that will be registered, relative to the site’s, each with its first words. */
  addresses: { path: string; text: string }[];
  /** Errors that forbid it: in this interview, or in the registry as a whole. */
  problems: Problem[];
  /** Errors elsewhere: they don’t forbid it, but the site can’t be built with them. */
  elsewhere: Problem[];
  /** What Git has not committed of the interview, the registry and the names, relative to the project. */
  uncommitted: string[];
  /** What remains to be done when the addresses are registered. */
  steps: Step[];
}

/** Addresses were registered. */
export interface Published {
  registered: string[];
  steps: Step[];
}

/** Files to commit: some of those that a `Publication` lists. */
export interface CommitWish {
  files: readonly string[];
  /** Ids of the names that are among them. */
  names?: readonly string[];
  message: string;
}

/** A commit of these files and no others. */
export interface Committed {
  /** Its hash. */
  commit: string;
  files: string[];
}

/** A file of the index of names; its name without `.yaml` is the id. */
export interface NameFile {
  id: string;
  text: string;
  version: string;
}

/** A name to write; null deletes it. */
export interface SavingName {
  text: string | null;
  version: Version;
}

/** A name was written. */
export interface SavedName {
  version: Version;
  backup?: string;
}

/** Unfinished work, kept where a crash or a closed tab can’t touch it. */
export interface DraftContent {
  /** What it is called in the list of drafts. */
  title: string;
  /** Whatever the application keeps; the server never looks into it. */
  data: unknown;
}

/** A draft that is kept. */
export interface Draft extends DraftContent {
  id: string;
  version: string;
}

/** A draft in the list of all, the latest first. */
export interface DraftSummary {
  id: string;
  title: string;
  version: string;
  /** When it was kept, ISO 8601. */
  kept: string;
}

/** A draft to keep. */
export interface SavingDraft extends DraftContent {
  version: Version;
}

/** Which interview is to be shown in the real site. */
export interface PreviewWish {
  slug: string;
}

/** Where it is shown: an address for a frame. */
export interface Preview {
  address: string;
}
