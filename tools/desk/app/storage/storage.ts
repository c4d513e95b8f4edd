import type {
  Committed,
  CommitWish,
  Conflict,
  Draft,
  DraftSummary,
  InterviewFiles,
  InterviewSummary,
  NameFile,
  Preview,
  Publication,
  Published,
  Refused,
  Saved,
  SavedName,
  Saving,
  SavingDraft,
  SavingName,
  Settings,
  Version,
} from '../../api.ts';

/** Where the desk keeps what it works on: behind the local server, or in the browser itself. */
export interface Storage {
  settings(): Promise<Settings>;
  drafts(): Promise<DraftSummary[]>;
  draft(id: string): Promise<Draft>;
  /** @throws ConflictError when another tab has kept it since */
  keepDraft(id: string, draft: SavingDraft): Promise<{ version: Version }>;
  removeDraft(id: string, version: Version): Promise<void>;
  /** What only a site can do; undefined where the desk has none. */
  site?: SiteStorage;
}

/** The interviews of a site. */
export interface SiteStorage {
  interviews(): Promise<InterviewSummary[]>;
  interview(slug: string): Promise<InterviewFiles>;
  /** @throws ConflictError when a file has changed on the disk since it was read */
  save(slug: string, saving: Saving): Promise<Saved>;
  names(): Promise<NameFile[]>;
  /** @throws ConflictError when it has changed on the disk since it was read */
  saveName(id: string, saving: SavingName): Promise<SavedName>;
  /** @param names ids of names that were written for it */
  publication(slug: string, names?: readonly string[]): Promise<Publication>;
  publish(slug: string): Promise<Published>;
  commit(slug: string, wish: CommitWish): Promise<Committed>;
  preview(slug: string): Promise<Preview>;
}

/** Something that was refused, in words for an editor. */
export class RefusedError extends Error {
  readonly suggestion: string;

  constructor({ error: { message, suggestion } }: Refused) {
    super(message);
    this.suggestion = suggestion;
  }
}

/** Something has changed since it was read: nothing was written. */
export class ConflictError extends RefusedError {
  /** As they are now; the content is of the kind that was to be written. */
  readonly changed: Conflict<unknown>['changed'];

  constructor(conflict: Conflict<unknown>) {
    super(conflict);
    this.changed = conflict.changed;
  }
}

/** An error as an editor should read it. */
export function inWords(error: unknown): { message: string; suggestion: string } {
  if (error instanceof RefusedError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return { message: `Something went wrong: ${message}`, suggestion: 'Load this page again.' };
}
