import { STORAGE_META } from '../api.ts';

/** The application begins here. */
const storage = document.querySelector<HTMLMetaElement>(`meta[name="${STORAGE_META}"]`)?.content;
document.querySelector('#desk')?.append(`The desk, with its drafts in the ${storage}.`);
