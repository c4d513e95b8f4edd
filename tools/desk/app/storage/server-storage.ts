import { TOKEN_HEADER, TOKEN_PARAMETER } from '../../api.ts';
import { ConflictError, RefusedError, type Storage } from './storage.ts';

/** Where the tab keeps the token, so that a reload has it again. */
const KEY = 'desk-token';

/** The storage of the local server. Its token is taken out of the address, so that nobody copies it. */
export function serverStorage(): Storage {
  const token = takeToken();
  const ask = asker(token);
  return {
    settings: () => ask('settings'),
    drafts: () => ask('drafts'),
    draft: (id) => ask(`drafts/${id}`),
    keepDraft: (id, draft) => ask(`drafts/${id}`, 'PUT', draft),
    removeDraft: (id, version) => ask(`drafts/${id}?version=${version ?? ''}`, 'DELETE'),
    site: {
      interviews: () => ask('interviews'),
      interview: (slug) => ask(`interviews/${slug}`),
      save: (slug, saving) => ask(`interviews/${slug}`, 'PUT', saving),
      names: () => ask('names'),
      saveName: (id, saving) => ask(`names/${id}`, 'PUT', saving),
      publication: (slug, names = []) =>
        ask(`interviews/${slug}/publication?names=${names.join(',')}`),
      publish: (slug) => ask(`interviews/${slug}/publish`, 'POST', {}),
      commit: (slug, wish) => ask(`interviews/${slug}/commit`, 'POST', wish),
      preview: (slug) => ask('preview', 'POST', { slug }),
    },
  };
}

function takeToken(): string {
  const address = new URL(location.href);
  const given = address.searchParams.get(TOKEN_PARAMETER);
  if (given === null) return sessionStorage.getItem(KEY) ?? '';
  sessionStorage.setItem(KEY, given);
  address.searchParams.delete(TOKEN_PARAMETER);
  history.replaceState(null, '', address);
  return given;
}

function asker(token: string) {
  return async <Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> => {
    const response = await fetch(`/api/${path}`, {
      method,
      headers: {
        [TOKEN_HEADER]: token,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new RefusedError({ error: NO_ANSWER });
    });
    const answer = await response.json();
    if (response.status === 409 && 'changed' in answer) throw new ConflictError(answer);
    if (!response.ok) throw new RefusedError(answer);
    return answer;
  };
}

const NO_ANSWER = {
  message: 'The desk does not answer.',
  suggestion: 'Is its program still running? Start it again with npm run desk.',
};
